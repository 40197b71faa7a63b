import type { Entry } from "./lexicon-entry.js";

/** What people do together. */
export const DOING_WORDS: readonly Entry[] = [
  // What people do together.
  [
    "modality",
    "chat",
    "cht|write with|writes with|writing with|hit up|hits up|hitting up|txt|txts|txting|msg|msgs|msging|chatt|chatten|schreiben|chat|chats|chatting|chatted|message|messages|messaging|" +
      "instant message|instant messages|instant messaging|direct message|direct messages|im|" +
      "ims|im'ing|dm|dms|text|texts|texting|text message|text messages|ping|pings|write to|" +
      "writing to|writes to|type to|exchange messages|exchanging messages|send a message|" +
      "send messages|sending messages|send an im|send ims|send a chat|send chats|1:1 chat|" +
      "one to one chat|one on one chat|1 on 1 chat|start a chat|open a chat|chat messages|" +
      "chat message|chat conversation|send an instant message|send instant messages|" +
      "sending a message|drop a message|drop a line|drop a note|a line|a note",
  ],
  [
    "modality",
    "call",
    "cal|cll|telefonieren|anrufen|call|calls|calling|phone|phones|phoning|phone call|" +
      "phone calls|ring|rings|ringing|ring up|dial|dials|dialing|dialling|voice|voice call|" +
      "voice calls|voice calling|audio|audio call|audio calls|audio calling|place a call|" +
      "place calls|make a call|make calls|making calls|give a call|voip|telephone|by phone|" +
      "over the phone|on the phone|telephony call|call up",
  ],
  [
    "modality",
    "video",
    "video|videos|video cal|video call|video calls|video calling|videocall|videocalls|" +
      "video chat|video chats|video chatting|video conference|video conferences|" +
      "video conferencing|facetime|webcam|facetimes|facetiming|on camera|camera call|vc|videochat|" +
      "video conversation|vid|vid call|vid calls|vid calling|vid chat|vid chats|vid conf",
  ],
  [
    "modality",
    "audio-video",
    ", a/v|, av|audio and video|audio/video|audio & video|audio or video|audio and video calls|" +
      "audio and video call|audio/video calls|audio/video call|audio video|a/v|av|a/v calls|" +
      "av calls|av call|a/v call|audio plus video|audio and/or video|voice and video|" +
      "voice or video|voice and video calls|voice and video call|voice/video|" +
      "audio and video calling|voice and video calling|audio or video call|" +
      "audio or video calls|voice or video call|voice or video calls|audio - video",
  ],
  [
    "modality",
    "meeting",
    "video meeting|video meetings|meet|meets|meeting|meetings|meet up|join a meeting|join meetings|join our meeting|" +
      "join our meetings|join my meeting|join a teams meeting|teams meeting|teams meetings|" +
      "online meeting|online meetings|conference|conferences|conferencing|meeting invite|" +
      "meeting invites|meeting invitation|conference call|conference calls|" +
      "schedule a meeting|set up a meeting|have a meeting|hold a meeting|attend a meeting|" +
      "attend meetings|attend|webinar|join|joins|joining|meeting request|meeting requests|" +
      "get together in a meeting",
  ],
  [
    "modality",
    "group-chat",
    "group chat|group chats|group chatting|group conversation|group conversations|" +
      "chat group|chat groups|groupchat|groupchats|multi party chat|multiparty chat|group im|" +
      "group message|group messages|group messaging",
  ],
  [
    "modality",
    "screen-sharing",
    "remote control|take control of|screen control|remote desktop|screen share|" +
      "screen shares|screen sharing|screenshare|screensharing|share screen|share screens|" +
      "share a screen|share his screen|share her screen|share their screen|" +
      "share their screens|share my screen|share our screen|share our screens|" +
      "share the screen|share your screen|sharing screen|sharing screens|sharing his screen|" +
      "sharing her screen|sharing their screen|sharing my screen|sharing the screen|" +
      "desktop sharing|share desktop|share a desktop|share his desktop|share her desktop|" +
      "share their desktop|share my desktop|share the desktop|sharing his desktop|" +
      "sharing her desktop|sharing their desktop|sharing the desktop|sharing desktop|" +
      "application sharing|app sharing|present screen|present a screen|present his screen|" +
      "present her screen|present their screen|present my screen|show screen|show her screen|" +
      "show his screen|show my screen|show their screen|shared screen|desktop share|" +
      "screen shared|screen",
  ],
  [
    "modality",
    "file-transfer",
    "file transfer|file transfers|file sharing|share files|share a file|share file|" +
      "share documents|share a document|sharing files|sharing a file|sharing documents|" +
      "send files|send a file|send file|send documents|send a document|send attachments|" +
      "send an attachment|send a pdf|send pdfs|sending files|sending a file|" +
      "sending documents|sending attachments|transfer files|transfer a file|" +
      "transferring files|exchange files|exchanging files|swap files|file|document|documents|" +
      "files|attachments|send pictures|send photos|send a picture|share attachments|" +
      "share pictures|upload files|pass files|send over files|send docs|share docs|" +
      "filesharing|file share|spreadsheet|spreadsheets|pdf|pdfs|zip file|zip files|photo|photos|picture|pictures",
  ],
  [
    "modality",
    "find",
    "befriend|befriends|find|finds|finding|search|searches|searching|search for|look up|looks up|looking up|" +
      "lookup|look for|looking for|discover|discovers|discovering|locate|add as a contact|" +
      "add to contacts|add to his contacts|add to her contacts|add to their contacts|" +
      "add to my contacts|add contact|add a contact|add contacts|adding contacts|" +
      "add as contact|find in search|search up|find by email|find by e-mail|search by email|" +
      "search by e-mail|add to contact list|add to the contact list|to his contact list|" +
      "to her contact list|to their contact list|to their contacts|to his contacts|" +
      "to her contacts|to my contacts|as a contact|as contact|as contacts",
  ],
  [
    "modality",
    "presence",
    "free/busy|free busy|available|presence|presence status|presence information|" +
      "online status|availability|see status|status|see presence|see if online|is online|" +
      "are online|is busy|is away|is offline|is free|available status|presence indicator|presence info|activity status|" +
      "free/busy status|see when online|away status|see availability|see the presence|" +
      "see the status",
  ],
  [
    "modality",
    "any",
    "have access to|has access to|having access to|had access to|get access to|" +
      "gets access to|talk|talks|talking|speak|speaks|speaking|reach|reaches|reaching|reach out|" +
      "reach out to|reaching out|communicate|communicates|communicating|communication|" +
      "communications|contact|contacting|connect|connects|connecting|converse|interact|" +
      "interacts|interacting|collaborate|collaborates|collaborating|conversation|" +
      "conversations|get in touch|get hold of|keep in touch|be in touch|in touch|correspond|" +
      "liaise|get through|get through to|converse with",
  ],
  [
    "done-to",
    "chat",
    "messaged|texted|pinged|im'd|im'ed|imed|dm'd|dm'ed|written to|chatted to|chatted with|" +
      "chatted up",
  ],
  [
    "done-to",
    "call",
    "called|phoned|rung|rang|dialed|dialled|telephoned|called up|rung up|callable",
  ],
  ["done-to", "video", "video called|videocalled|video chatted"],
  [
    "done-to",
    "meeting",
    "invited to a meeting|invited to meetings|invited to our meetings|invited to join",
  ],
  ["done-to", "presence", "visible|seen"],
  [
    "done-to",
    "find",
    "found|searched|searched for|looked up|discovered|discoverable|searchable|findable|" +
      "added as a contact|added to contacts",
  ],
  [
    "done-to",
    "any",
    "reached|contacted|spoken to|talked to|reachable|contactable|approached|connected to|" +
      "addressed|reached out to",
  ],
  [
    "receive",
    "receive",
    "hear|hears|hearing|receive|receives|receiving|accept|accepts|accepting|take|takes|" +
      "receive any",
  ],
];
