import {
  ServiceClientCredentialsFactory,
  type ServiceClientCredentials,
} from "botframework-connector";

/** The bot's registration in tests. */
export const APP_ID = "11111111-2222-3333-4444-555555555555";

/** Signs our calls with a word, so that a test sees where our token goes. */
export class OurCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === APP_ID);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): Promise<ServiceClientCredentials> {
    return Promise.resolve({
      signRequest: (request) => {
        request.headers.set("authorization", "Bearer our-own-token");
        return Promise.resolve(request);
      },
    });
  }
}
