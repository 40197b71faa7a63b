/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	r8 w-7 a-12 b-5 i-11 p4 c27 o13
#broken-address	r24 p-3 o-6
#domain	r21 w13 i-9 p12 t-4 c-3
#number	r7 i-7 p9 t-11 c31 o20
#number >	a-4 i3 p-7 c25 o8
#number ?	r3 p-6 c-7 o14
#number ? >	r3 p-6 c-7 o14
#number address-foreign	r20 b3 p-3 c-4 o-5
#property	r-14 w12 i50 p38 t34 c-13 o-6
#property .	r5 a4 b-3 i21 p-6 t21
#property >	a-4 p8 t16 c-6 o-4
#property is	b3 i19 p8 t-7 o-6
#property let	r-5 a-9 i12
#property on	r-8 a-3 i24 o5
#property to	r8 b-3 i16 p5 t9 c-6
#property to false	r-7 a3 i17 p-3
#property true	a-7 i17 p-10 t-7 c3 o4
,	r9 w-9 b-4 i7 p4 t7 c-8 o-9
, but not	r17 a-5 t-17 o-8
, can	r15 a-10 b3 i9 p-9 t-9 c-9 o8
, can name-own	r14 a-8
, chat	r28 a-8 p-4 t-4
, could our	r13 a-4 i-8
, how	w-5 a15 b25 p-4 t-5 c-5 o10
, is	r31 w16 p14 t-3 c-7
, is that	r25 i3 c-7
, no	p13 t12 c-5 o-4
, was name-own	r17 w-4 a-6 i-5
.	r9 b8 i-3 p-4 c4 o-17
. >	w8 b-8 i-12 p-6 t3 c12 o-18
. can	r35 w3 a-10 p3 t-6 o6
. can he	r17 t-3
. how do	r4 a13 b20 i3 c-6 o-8
. is	r35 w-5 b3 i-5 p-3 o6
. is that	r33 w-11 a-6 b-4 i5 c-5
. the	r25 b3 p-5 c-4
. what	a20 b21 p-3 t8
/#broken-address	r24 p-3 o-6
/#domain	r21 w13 i-9 p12 t-4 c-3
/#domain modality	r18 w10 b-8 i-4 p-10
/#number	r7 i-7 p9 t-11 c31 o20
/#number >	a-4 i3 p-7 c25 o8
/#number address-foreign	r20 b3 p-3 c-4 o-5
/#number question=?	r3 p-6 c-7 o14
/#number question=? >	r3 p-6 c-7 o14
/#property	r-14 w12 i50 p38 t34 c-13 o-6
/#property >	a-4 p8 t16 c-6 o-4
/#property fill=fill	r-7 w-5 a12 b3 i25 p18 c-3
/#property fill=fill comma=,	b4 i28 c9 o8
/#property modal=is	r-5 b5 i30 p15 t-7
/#property relation=allow	r-6 a-7 i17
/#property relation=allow name-own	r-4 i18 c4
/#property stop=.	r5 a4 b-3 i21 p-6 t21
/#property to=to	r8 b-3 i16 p5 t9 c-6
/#property to=to fill=fill	r12 b-3 i16 p-6 t9 o4
/#property via=via	r-8 a-3 i24 o5
/#property what=what	r5 i-4 p30 c-3
/< >	c18 o43
/< address-foreign	r19 a-4 i-4 t14
/< address-own modal=not	r24 b-3 p7 c4
/< address-own to=to	r15 w-5 a-4 p-6 t-5
/< at=at	r14 w8 a3 i-17 c-8 o-10
/< at=at the=the	r7 w15 i-3 t8 c-3
/< be=be	r-4 a31 b18 p10 c23 o-4
/< be=be name-own	w6 a26 c-4
/< be=be word	a-6 b19 p-3 o4
/< block=block	a-4 b50 i-5 p-3 t12 c32 o9
/< block=block class	r-3 w3 b22 o3
/< block=block domain-foreign	a-3 b28 o4
/< block=block modality	w-4 a-8 b19 t-5
/< block=block name-own	r-3 a3 b26 i-7 t-5 c-4 o3
/< block=block word	r3 a3 b-10 p-4 c19
/< change=change	w-4 a23 b11 i-8 p-10 t17 c33 o-7
/< change=change name-own	w-6 a5 b14 t-4 c15 o4
/< class	r19 a-3 b4 p14 t29 c-6 o-6
/< class fill=fill	r5 b-6 p19 t8 c-5 o-5
/< class modality	r17 a-4 b-6 p-3 t10
/< class people=people	r15 w-3 p-6 t18
/< comma=,	r30 w6 a-7 b-6 i-20 t-4 c4 o3
/< comma=, modal=can	r27 w-5 a-8 b-5 i-19
/< do=fix	r-21 w-8 a21 b23 i-9 p7 t-4 c7
/< do=fix fill=fill	w-3 a13 b-7 p13 t3 o-3
/< do=fix for=for	r-5 a18 b-12 i-6 p9
/< do=fix modal=is	r-5 a17 b11 t5 c-3 o4
/< do=fix our=our	a-8 b22 i-3 p3 o3
/< do=fix relation=allow	a21 b-6 o3
/< do=how	r-22 w-12 a11 b5 i-16 p3 t-11 o7
/< do=how block=block	a-20 b42 i-3 p-5 t7 c4
/< do=how change=change	w-3 a5 i-4 p8 c-10 o20
/< do=how do=fix	a23 b-4 p3 t6 o-8
/< do=how do=wish	r-3 a4 b15 p-6 t4 c-3 o6
/< do=how light=light	w21 a19 b-6 i-6 p10 c-6
/< do=how modality	w3 a21 i5 p28 c-3 o-3
/< do=how relation=allow	w3 a28 b-13 t4 c3
/< do=how via=via	a-9 b-7 p-10 c16 o-10
/< do=how word	a10 b-12 p-15 c-9 o19
/< do=wish	r-9 w7 a22 b27 i-4 p-8 t-7 c25
/< do=wish name-own	w-4 a3 b18 i-5 p4
/< do=wish the=the	w23 a12 b13 p-3 t-4 c-3
/< do=wish to=to	a4 b6 i-3 p-10 t-8 c18 o-7
/< domain-foreign	r32 a3 p6 t10
/< elsewhere=elsewhere	r3 p-6 c-5 o24
/< fill=fill	r3 w-9 a9 b-3 i-10 t-24 c13 o21
/< fill=fill >	w-5 b-12 p-12 c5 o32
/< fill=fill be=be	r5 a19 b-3 t4
/< fill=fill change=change	r-4 a8 b16 p-6 c15 o-7
/< fill=fill comma=,	r23 i-11 o11
/< fill=fill fill=fill	r19 w8 a-8 b4 t-10 c12
/< fill=fill for=for	r22 a-10
/< fill=fill from=from	r12 a4 b-3 p-5 c17 o-6
/< fill=fill light=light	w-3 a-6 p12 c3 o-4
/< fill=fill modal=can	r31 p-4 c3
/< fill=fill modal=is	a-3 t15 o19
/< fill=fill name-own	r17 i10 c20
/< fill=fill people=everyone	r-3 w21 o-3
/< fill=fill relation=allow	r-7 a28 b-6 t4 c11
/< fill=fill the=the	b-15 i-13 t-10 o4
/< fill=fill to=to	r18 a12 p-6
/< fill=fill what=what	r-3 a21 i-3 p17 c-4 o-3
/< fill=fill whether=whether	r27 p6 c-3 o4
/< fill=fill why=why	r22 a-6 b-3 i3
/< fill=fill word	r5 a-4 b9 p-9 c13 o13
/< for=for	r11 w22 i-5 p-6
/< from=from	r30 i-4 p8 o8
/< how=how	r-3 w-4 a12 b-6 p20 t-4 c15 o18
/< how=how class	r-4 a-5 i4 p23 c-3
/< how=how fill=fill	r19 w3 a-4 b-3 i4 p28 c-4
/< how=how relation=allow	p20 c-5
/< if=if	r-12 i24 p16 c3
/< if=if we=we	r-9 i17 c3
/< light=light	r-4 w21 a15 i-3 p-8 t-8 c28 o18
/< me=me	r16 a-3 b-22 i-18 t5 c-25
/< me=me block=block	r18 i12 c-5 o3
/< me=me change=change	r24 i-7 p8 t12 c-6 o-6
/< me=me fill=fill	r11 a15 b-4 i3
/< me=me modal=is	r10 w11 a3 i-6 c-13 o-12
/< me=me modal=not	r12 a7 b-5 p-10 t6
/< modal=can	r35 w-6 a-6 i4 p10 o9
/< modal=can address-foreign	r30 a-3 i-7 c-3
/< modal=can address-own	r19 a-4 i-3
/< modal=can block=block	r-9 b-12 i19
/< modal=can change=change	r-4 w5 i24
/< modal=can class	r27 w-9 a-3 b-3 i-7 p19 c4 o3
/< modal=can domain-foreign	r32 w-5 i-4 p4 o3
/< modal=can me=me	r15 p7 c15 o16
/< modal=can name-own	r23 i-3 o9
/< modal=can our=our	r23 w-12 a-12 b-8 c3 o3
/< modal=can people=anyone	w26 b-5 t-3 c4
/< modal=can people=people	r29 w-6 c6 o4
/< modal=can people=staff	r23 w-3
/< modal=can person=person	r23 p3
/< modal=can person=someone	r16 w-4 p13 t3 c-4
/< modal=can relation=allow	i10 p19
/< modal=can the=the	r30 w-7 i-7 p6 t-4 o3
/< modal=can topic=topic	r-4 p22
/< modal=can we=we	r24 w-15 a17 i-7 t-5 o5
/< modal=can word	r21 a-5 b-7 o-5
/< modal=is	r53 w-10 a-12 i-3 p33 c9 o3
/< modal=is #property	r-6 a16 i8 p20
/< modal=is address-foreign	r22 p-10
/< modal=is address-own	r18 w-7 p-12
/< modal=is change=change	i20 t14 o6
/< modal=is class	r18 w-5 b-3 p19 t-6 c4
/< modal=is domain-foreign	r25 a-3 i-8 p-5 c3 o5
/< modal=is fill=fill	r33 a3 b-3 i-12 o4
/< modal=is me=me	r19 a-5 p4 c12 o-7
/< modal=is modality	r26 w-6 a-12 p14 t-5 c6 o3
/< modal=is name-own	r39 w-11 a-3 b5 i-3 p-5 c6 o4
/< modal=is our=our	r28 w-10 a-11 b-3 i-11 p7 o3
/< modal=is people=anyone	r-13 w27 i-3 p13
/< modal=is product=product	r-5 a-6 b5 i-5 p28
/< modal=is the=the	r20 w-3 a-4 p15 t3 o3
/< modal=is we=we	r35 i-14 p-7 c5 o7
/< modal=not	r14 b-3 t12 c14 o-3
/< modality	r22 a-7 b-5 i6 t36 c22
/< modality fill=fill	r-3 i3 t15
/< modality to=to	r9 a-7 b-7 t18 c16
/< modality with=with	r18 w3 a-4 p3 t15
/< name-own	r7 b-4 i-21 p-6 t14
/< name-own and=and	r18 a-3 t-4 o-4
/< name-own arrow=->	r23 a-4 p3 t-4 c-4 o-4
/< name-own fill=fill	r11 b-8 i-4 p8 t13 o4
/< name-own modal=can	w-4 a13 b-11 i-5 p3 t8 c-3
/< name-own modal=not	w-4 a9 b14 i3 t-7 c-6 o18
/< name-own modality	r4 b4 p5 t30 c-6
/< name-own to=to	r25 a-4 i4 p4 t-4 c3
/< named=named	r6 w35 a-3 b-4 i-9 p10 o23
/< named=named at=at	r20 w-4 i-3 p3
/< named=named block=block	r-4 w20 b-3 p3 c3
/< named=named modality	r13 a-6 p9 o-8
/< named=named name-own	r6 w-5 i4 p-3 o18
/< our=my	r13 a12 p-8 t10 c-8 o22
/< our=my elsewhere=elsewhere	t-13 c-10 o18
/< our=our	r7 i-11 p-5 t12 c5 o-6
/< our=our people=people	r14 a15 b-6 p-6 t21 o5
/< our=our person=person	r3 w-6 a-9 b15 p10 c-4
/< people=people	r-8 w14 b14 p-3 t30 o3
/< pronoun=other	r18 a-8 b-5 i-6 t11 c-6
/< pronoun=other modal=is	r23 w5 i-3 p5 c5
/< receive=receive	b33 p5 c14 o5
/< relation=allow	r4 w-19 a13 b-22 i-25 t3 c17 o-12
/< relation=allow class	r-3 a14 b-6
/< relation=allow domain-foreign	r25 a12 i-4 t12
/< suppose=suppose	r-17 a-7 b-3 i52 p-5 c6 o10
/< suppose=suppose #property	r-14 i19 p-5
/< suppose=suppose address-foreign	r17 p-4 o-3
/< suppose=suppose change=change	r-3 b-3 i19 t-3 c4 o3
/< suppose=suppose me=me	r-10 b-4 i21 o3
/< suppose=suppose name-own	r-14 a-3 i28 t-3 o5
/< suppose=suppose we=we	r-11 b-6 i27 p-7 c3 o4
/< symptom=symptom	r3 a5 t30 o3
/< symptom=verbatim	r-4 a4 t35 c-5
/< symptom=verbatim address-foreign	r-5 b3 t18 o-3
/< the=the	r16 w-13 a-14 b-7 i-11 t16 o3
/< the=the fill=fill	r28 a-3 i4 t-6 c16 o-4
/< topic=topic	r7 a-5 i-7 p26 t-4
/< topic=topic relation=allow	r15 w-4 i-6 p6 t-3
/< topic=topic topic=topic	a-10 p14 o-4
/< via=via	r29 w19 a-5 i-5 t-3 c22
/< via=via comma=,	r16 w-4 b3 i-7 o3
/< we=we	r20 w-13 a15 i-14 p6 t17 c-9
/< we=we change=change	r20 b-7 i-8 p-6 t14 o3
/< what=what	r-5 w-8 p27 t-21 c21 o19
/< what=what #number	a-3 p-10 c-14 o21
/< what=what #property	r3 w3 i-9 p17 c-4 o-4
/< what=what change=change	r3 a-4 i16 p-7 c23 o-7
/< what=what class	w5 p26 c-3
/< what=what fill=fill	r-4 b-4 i11 p-4 c15 o14
/< what=what me=me	w3 a10 p23 c-3 o-4
/< what=what modal=is	r-4 a4 i-4 p6 c14 o-13
/< what=what product=product	r3 i-3 p17 c-3
/< what=what the=the	w-11 b4 i-12 p5 t-20 c-7
/< what=what topic=topic	w3 a16 i-7 p19 t4 c-3
/< what=what word	r-7 b-5 i-5 p22 t-3 c4 o7
/< whether=whether	r14 w-3 a-4 p14
/< whether=whether address-own	r16 w-5 a-5 b-4 c3
/< which=which	r-25 w30 b-7 i-6 p12 t-12 c14 o4
/< which=which change=change	a17 b16 i-5 p6 c-3
/< which=which elsewhere=elsewhere	r5 a-4 b3 c-4 o20
/< which=which modal=can	w22 b-3 i5 c4 o4
/< which=which modal=is	w23 a-7 p3
/< which=which modal=not	w19 b-5 o3
/< which=which name-own	r4 w-6 p-4 t3 c17
/< which=which our=our	r-6 w34 a-6 p-3 c5 o7
/< which=which people=people	r-12 w24 a-10 b-4 i8 p-10
/< which=which product=product	r4 w-5 a-5 b15 p13 c16
/< which=which the=the	r18 a15 b-4 i-3 p11 c-4
/< which=which topic=topic	r-5 a10 p30 t6 o6
/< which=which word	a22 b-5 p21 c14 o-4
/< who=who	r-10 w39 a-6 i-3 c9 o19
/< who=who fill=fill	r4 w-3 i4 t4 c-3 o20
/< who=who modal=can	w24 i-4 p3
/< who=who modal=is	r-8 w27 p-3 c3
/< who=who word	w-10 p9 c-11 o15
/< why=why	r27 w-3 a10 b-9 i-11 p17 t6 o-7
/< why=why modal=can	r8 a-6 i-7 p10 t-9 c4 o-10
/< why=why modal=not	r16 a7 b-4 t-4
/< why=why name-own	r16 a19 b-3 i-4
/< with=with	w11 i25 p-6 o5
/< with=with #property	r-4 w3 b-4 i18 c4
/< word	r7 w-3 a-9 b6 i-20 p-16 c37 o7
/< word >	b-4 p-11 t-7 c23 o-6
/< word address-own	r29 a-9 p5 c-10 o-8
/< word fill=fill	r12 p-5 t-7 c29 o-8
/< word name-own	r18 w3 a-4 b-11 p3 t-5 c15 o-6
/< word the=the	r4 b-5 i-3 p-11 t-7 c26
/< word word	r6 w-3 p-6 t3 c4 o27
/address-foreign	r32 a5 b-7 p-5 c-8 o-6
/address-foreign >	r7 w-4 a10 b6 p-6 c-13 o-10
/address-foreign and=and address-foreign	r15 i-3
/address-foreign and=and modal=can	r18 b3 i-4 o-6
/address-foreign and=and modality	r12 a-3 i-3
/address-foreign at=at the=the	r16 w8 a17 i4
/address-foreign be=be	r19 a-6 i-7 t-6
/address-foreign be=be symptom=symptom	r15 w-4 t-4
/address-foreign block=block	r19 b-12
/address-foreign comma=,	r22 a11 b-5 i-15 t-3
/address-foreign comma=, modality	r18 a-9 t-6
/address-foreign comma=, who=who	r23 w-7 b6 t-3
/address-foreign done-to	r25 w6 a-5 p3
/address-foreign fill=fill	r13 w4 a15 t22 c-7
/address-foreign fill=fill >	r19 w3 b3 i-3 p3 c-4 o-5
/address-foreign fill=fill at=at	r16
/address-foreign fill=fill to=to	r21 w4 a-3 i-4 t-4
/address-foreign for=for	r24 p5 c-3 o3
/address-foreign light=light	r10 w3 a-4 b5 t7 c-6
/address-foreign light=light name-own	r20 b3 p3 t-3
/address-foreign modal=can	r15 w12 a14 c-6
/address-foreign modal=can modality	r8 w16 a19 b-4 t5 c-4
/address-foreign modal=can pronoun=other	r12 a-5 b-4 i-3
/address-foreign modality >	r29 a-10 t-12 c-7 o-8
/address-foreign modality address-foreign	r22 w-4 b4
/address-foreign modality me=me	r24 b3 c-15
/address-foreign modality name-own	r23 w6 a-6 t-3 c-3
/address-foreign modality our=our	r15 w-3
/address-foreign modality with=with	r21
/address-foreign modality word	r19 w4 b3 o-7
/address-foreign question=? pronoun=other	r22 i-4 c-10
/address-foreign the=the modality	r21 b3 o-3
/address-foreign via=via	r21 a-3 i-12 c-11
/address-foreign via=via modality	r14
/address-foreign via=via question=?	r16 i-13
/address-foreign word	r26 w7 b5 o-6
/address-foreign word question=?	r20 w4 p-3 c-3 o-9
/address-open	r40 p-3 c-3 o-5
/address-own	r42 w-8 a17 p-11
/address-own and=and address-foreign	r20 w-6 a-4 p-11 t-4
/address-own be=be	r26 b6 c6 o6
/address-own be=be fill=fill	r18 w-4 a-9 b-5 i-4
/address-own do=wish	r29 a-5 o5
/address-own fill=fill question=?	r21 i-5 p-7
/address-own modal=not	r22 w-7 a-4 b-5 p4 t-3
/address-own modality	r19 a18 i5 p-4
/address-own modality address-foreign	r16 w5 a11 b3 p-3 c-6 o-5
/address-own modality via=via	r17 a-5 t-5
/address-own modality word	r14 o-3
/address-own question=?	r21 a-5 p-6
/address-own question=? >	r21 a-5 p-6
/address-own the=the	b3 i11 p-9 t-4
/address-own to=to	r16 a19 i5 p-7 c3
/address-own to=to modality	r5 a17 b-5 p-7
/address-own with=with	r14 w-3 o-3
/and=and	r5 w4 a3 b-10 i-10 t4 c-14
/and=and address-foreign comma=,	r21 b5 t-4
/and=and address-foreign modality	r18
/and=and address-foreign question=?	r24 a-13 p-10 t-3
/and=and address-own modality	r14 a-4
/and=and fill=fill	r10 w13 a-3 t4 c12 o-9
/and=and modal=can name-own	r15 w-3 i-5 o-6
/and=and modality	r18 a-8 i-3
/and=and name-own	r20 a-4 b-7 i-4 p3 t-6
/and=and name-own modality	r15 a-4 i-4
/and=and with=with	r12 a-5 i-7 p-3 t10
/and=and with=with class	r15 w-3 a-8 b-4 i-10
/and=but	r9 w-5 a22 i-4 p-11 t31
/and=but word	r28 p6 c7 o6
/arrow=->	r30 i3
/at=at	r4 w11 a-9 i-13 p6 t16 c-3 o-11
/at=at #domain	r16 w14 b4 p-11 t-5 o3
/at=at #property question=?	r6 w4 i-4 p25 o-4
/at=at class	r9 w-6 a-7 b13 p10 t16 c-3 o-9
/at=at class >	i3 p16 t12 o-5
/at=at class question=?	r14 p7 o-3
/at=at colon=:	r20 a-4 p-3 t-3
/at=at colon=: modal=can	r20 a-4 p-3 t-3
/at=at comma=,	r24 w-4 i-11 c3
/at=at comma=, modal=can	r23 i-10 c3
/at=at fill=fill fill=fill	b-5 c13 o-14
/at=at modal=can	r14 a-7 i-5
/at=at modality	r11 a-3 b11 p-4 t19
/at=at modality with=with	r12 b14 i-3 t-3
/at=at name-own	r9 w-3 p14 t-3 c17 o-4
/at=at our=my	p13 c14
/at=at our=our	r3 w17 p-7 t-5
/at=at question=?	r17 w8 i-4 p8
/at=at question=? >	r17 w8 i-4 p8
/at=at the=the	r5 b-7 i-4 p15 t20 c-6 o-12
/at=at the=the class	r15 w-9 b-3 p10 t11 c-8 o-10
/at=at the=the fill=fill	r30 b7 p-4 t-3
/at=at the=the org=org	r24 w-4 b3 p-8 o-3
/at=at the=the word	r13 p17 t12 o-4
/at=at topic=topic	a15 p21 t-4 c-9
/at=at word	r10 w6 a-9 i-9 p8 t-10 c-11 o21
/at=at word comma=,	r28 b6 o-7
/be=be	r-14 a6 b-5 i8 p4 c-11 o-25
/be=be address-own	a24 o3
/be=be address-own modality	a24 o3
/be=be block=block	b-5 i11 p21 t-5
/be=be change=change	r10 w5 a12 p19
/be=be change=change fill=fill	w5 a12 p18
/be=be fill=fill	r5 b14 i20 p5 c-6
/be=be fill=fill for=for	a13 b-11 i16
/be=be fill=fill word	r23 a3 b-3 p-6 c3 o-5
/be=be modal=can	r12 a15 p-3 t3 o-4
/be=be modality from=from	r13 a-4 b8 i-7 t-6 c3 o5
/be=be name-own	r-3 w6 a35 o5
/be=be name-own modality	w3 a25 o4
/be=be our=our	w3 a24 p3
/be=be product=product	r-6 a-12 b-9 i11 p7 t20 c-10
/be=be symptom=symptom	r5 a-12 i-3 p-7 t16 c-7
/be=be the=the	a-3 i18 p-9 t4 c8 o-4
/be=be the=the the=the	i14 p-5 t14 o-3
/be=be to=to	r18 w11 a10 b-8 c-3 o4
/be=be to=to modality	r14 w12 a12 b-8 p-3 c-5
/be=be word	r7 w3 a-12 b16 p14 t-6 c-12 o-5
/be=be word at=at	r3 a-5 b20 o4
/between=between	r8 w9 a20 i-7 p20 t-7 c-4 o-5
/between=between name-own	r9 a14 p-7
/between=between name-own and=and	r9 a14 p-7
/block=block	r-13 a-25 b52 i15 p5 t-5 c4 o-17
/block=block #property	b-3 i31 p-10 c-3 o3
/block=block >	r6 b25 p22 c-3 o3
/block=block class	r3 w15 a-11 b21 p-11
/block=block class >	w14 b-8 p-7
/block=block class people=people	r-3 w3 a-10 b29 t4
/block=block comma=,	r-8 b-8 i17 p-6
/block=block comma=, modal=can	r-8 b-8 i17 p-6
/block=block domain-foreign	r-8 a3 b26 i19 t-4 c-6
/block=block domain-foreign >	w11 a-8 b25 i8 p-12 o4
/block=block domain-foreign block=block	r-8 b-9 i18 p3 o3
/block=block domain-foreign stop=.	w-8 a13 b3 i13 t-4 c-8
/block=block fill=fill	r3 a4 b19 p-4 c-5
/block=block from=from	w17 b-3 t14 c-3
/block=block from=from domain-foreign	w17 b-3 t14 c-3
/block=block modal=can	a-9 b31 i15 t3
/block=block modal=can modality	w-3 a-8 b26 p-3 o-3
/block=block modality	r11 w15 a-8 b31 i-3 p-6 t-3
/block=block modality with=with	w9 a-7 b30 i-3
/block=block name-own	r4 a-6 b32 i27 o5
/block=block name-own fill=fill	w-8 b20 i14
/block=block name-own from=from	r3 a-3 b9 i21 o4
/block=block our=our	r-6 w-4 a-12 b22 i12 p-5
/block=block people=everyone	a-4 b24
/block=block people=people	b23 i-3 o5
/block=block question=?	r26 p9 t-5 o-4
/block=block question=? >	r26 p9 t-5 o-4
/block=block the=the	r-6 b26 i11 p-4 t9
/block=block to=to	b15 i-3 p17 t-3
/block=block word	a-5 i-4 p11 c19 o-3
/block=block word >	b-5 p11 c17
/by=by	r19 w19 a5 b-4 p-10 t-4 o-3
/by=by address-foreign	r20 i-7 t-4
/by=by address-foreign question=?	r16 i-5
/by=by address-open	r24 w-5 i-3 p-7
/by=by class	r16 w16 a5 b-3 p-6
/by=by class people=people	r14 w12 a4 b-4 i-3 p-7
/change=change	r-34 w-8 a21 b-5 i28 t8 c22
/change=change #property	w8 a-14 b-4 i19 p-3 c-3
/change=change #property to=to	r12 i16 p-7 t9 o5
/change=change address-own	i13 p-9 t-4
/change=change block=block	r14 a-6 b17 t4
/change=change class	r-9 w-3 a13 b-9 i5 p11 t9 c-10
/change=change do=wish name-own	a8 b-10
/change=change domain-foreign	r4 b20 i17 c-4 o5
/change=change domain-foreign from=from	a-4 b9 i13 c-6
/change=change domain-foreign via=via	b17 i6
/change=change fill=fill	r-7 a11 i-11 p4 t-10 c17
/change=change fill=fill >	p10 t-6 c16 o-13
/change=change fill=fill name-own	r-4 a23 b-8 i-3 p-3
/change=change for=for	a24 b-17 i3 t11 c-5 o11
/change=change for=for name-own	r-5 a26 b-17 i5 p-7
/change=change name-own	r-3 w-10 b9 i14 p-7 t-9 c10
/change=change name-own product=product	r-3 w-4 a7 b16 i7
/change=change our=my	a-15 b-9 p-6 c13 o5
/change=change product=product	r-8 a-4 i16 t21
/change=change pronoun=other	r-12 w7 a18 i27 p10 c-3 o-6
/change=change question=?	r-6 a15 b-9 i13 p11 c-4
/change=change question=? >	r-6 a15 b-9 i13 p11 c-4
/change=change the=the	r-10 a-9 b-18 p-4 t10 o3
/change=change the=the fill=fill	r-6 w-3 a-10 p7 t6 c7 o9
/change=change the=the product=product	r-9 w6 a3 b-5 t3 c-14 o-15
/change=change to=to	w4 a10 b-14 i9 p14 t-3 c-11 o-6
/change=change to=to fill=fill	r-9 w11 i16
/change=change topic=topic	r-9 a-10 b-5 i25 p16
/change=change word	r-5 w-10 a6 b-12 i9 c-8 o12
/class	a-10 b5 i-8 p18 t12 c-25 o-19
/class >	r-4 w9 a-13 i-9 p8 t3 c-19
/class at=at	r19 w-5 a-4 b3 p11 c-6
/class at=at the=the	r-11 w-3 a-4 p12 t8
/class change=change	r-8 w-6 i14 p20 t8 c-3
/class class modality	r23 p-5 t11 c4
/class comma=,	r5 a-9 b8 p19 t9 c-6 o-5
/class comma=, pronoun=other	r16 a-4 p-5 t15 o-7
/class fill=fill	r6 b15 i-3 p29 t6 c-9 o-11
/class fill=fill >	r-5 w-5 b12 p9 t6 c-8 o-9
/class for=for	r6 a17 b18 p-5
/class modal=can	r6 w-4 a-5 i16 p-13 t-7
/class modal=is	w8 p13 t14 c-4 o-6
/class modality	w-6 a8 i-5 p4 t5 c-15 o-11
/class modality for=for	r8 a12 b14 t-3 c-5
/class modality name-open	w4 b4 t22
/class modality our=our	r31 w-5 i-3 c5
/class modality question=?	r20 i6 p14 o-4
/class people=people >	w9 a17 b8 i-4 t5 c-7 o-7
/class people=people and=and	r23 w-3 i-4 p-8 t4 c6 o4
/class people=people at=at	r14 w9 i-6 p-9 c4
/class people=people comma=,	w-8 i-11 p6 t11 c-11 o-7
/class people=people fill=fill	r5 w3 a-23 b7 t-4 c-11 o-8
/class people=people for=for	r11 a7 b5 p-5 t-6 o-3
/class people=people from=from	r12 a-8 b24 i-6 p-6 c-3
/class people=people if=if	w5 i29 p-6 c4 o5
/class people=people modal=can	r20 w16 a26 b-10 p-7 t-5 o4
/class people=people modality	r14 w10 a9 i-11 t-5 o11
/class people=people stop=.	r14 a3 b18 p-4 t-4 c-5
/class people=people symptom=symptom	r-7 i4 t27 c3 o-3
/class people=people via=via	r20 i-12
/class person=person	a-6 b-9 c-15 o-15
/class person=person modality	r14 w11 p8 t-12 c-4 o-6
/class product=product	r-3 w13 a-9 p16 t-5 c-5
/class question=?	r23 w14 i4 p16 t-8
/class question=? >	r24 w14 i4 p16 t-8
/class relation=allow	r22 w10 i-8 p-12 t-6
/class stop=.	r20 w4 a11 b-4 p-5 t10 c-6
/class symptom=symptom	r-9 t25 c-11 o-9
/class symptom=symptom >	r3 i4 p16 t14 c-6 o-3
/class topic=topic	r-6 a9 b-3 p22
/class topic=topic fill=fill	w-4 a12 b-6 p7 t-4
/class via=via	r18 w-6 a-10 i-3 p5 t12 c-8 o15
/class word	w-9 a-10 p11 o-19
/class word >	r13 i-6 p11
/colon=:	r19 w-3 a-6 b-6 i3 t11 c9 o-15
/colon=: address-foreign	r26 b4 i3 c-10 o-4
/colon=: address-own	r36 a-5 b6 i4 c-5 o3
/colon=: from=from	r18 b-3 c-9
/colon=: modality	r28 w-6 t10 c-7
/colon=: modality >	r15 w-6 t-5 c-3 o-4
/colon=: modality question=?	r28 a-4 t-3 o7
/colon=: modality with=with	r9 t12 c-9
/comma=,	r8 w-9 b-4 i7 p4 t7 c-8 o-9
/comma=, do=how	r3 a8 b14 p-7 t-3 c-3 o10
/comma=, fill=fill	r20 w-3 a-5 b-7 i-12 p8 t12 o10
/comma=, fill=fill fill=fill	r16 w-4 a-3 b-4 p12 c19
/comma=, fill=fill modality	r23 w6 a3 b3 i-3 c-3
/comma=, modal=can	r6 w-7 a-9 i27 p-5 t-9 c3
/comma=, modal=can name-own	a-12 i15 p-5 t-6 o-3
/comma=, modal=is	r22 w12 a-6 b-5 i-9 p16 t-3
/comma=, modal=is name-own	r14 w-5 a-6 b-4
/comma=, modal=is the=the	r15 i-3 p16 c-4
/comma=, modality	r28 a-4 b-3 p-5 o3
/comma=, symptom=symptom	r5 a-3 b3 p-5 t30
/comma=, what=what	r-7 a20 i-5 p23 t7 o-7
/comma=, word	r10 w-5 a-9 p16 t11 c7 o-11
/do=fix	r-30 w-10 a35 b21 i-12 t-7
/do=fix change=change	r-6 a18 b3 i-5 p-3
/do=fix change=change fill=fill	a13 b-11
/do=fix change=change question=?	a18 b-10 i-3 o3
/do=fix fill=fill	a20 b-7 p15 t7
/do=fix for=for	r-5 a18 b-12 i-6 p9
/do=fix for=for name-own	r-3 a16 b-12 p3
/do=fix modal=is	r-5 a13 b16 t5 o5
/do=fix name-own	a5 b22 i-3 c-3 o-9
/do=fix our=our	a-8 b22 i-3 p3 o3
/do=fix our=our people=people	a-8 b22 i-3 p3 o3
/do=fix question=?	r-8 a21 b18
/do=fix question=? >	r-8 a21 b18
/do=fix relation=allow	a21 b-6 o3
/do=how	r-33 w-13 a27 b11 i-15 p4 t-11 o8
/do=how block=block	a-21 b45 p-6 t9 c4
/do=how block=block class	a-10 b20 p-7 o-7
/do=how block=block modality	a-8 b20 p-5 t3 o-3
/do=how block=block name-own	a-8 b22 i-15
/do=how change=change	r-7 a11 i-5 p8 c-10 o20
/do=how change=change fill=fill	a5 b11 p-7 t3 o15
/do=how change=change the=the	a-11 b-3 p6 c-10 o9
/do=how do=fix	a20 b-14 o9
/do=how do=wish	w-3 a11 b21 p-6 c-7 o7
/do=how do=wish for=for	r-7 a17 b-10 i3 t3
/do=how do=wish the=the	r3 a17 i3 c-4 o14
/do=how light=light	w21 a19 b-6 i-6 p10 c-6
/do=how modality	a21 i5 p30 c-3 o-3
/do=how relation=allow	r-7 a33 b-15 t5 c4
/do=how relation=allow modality	a29 i6 p-3 t7 c6
/do=how via=via	a-9 b-7 p-10 c16 o-10
/do=how word	r-6 a13 b-8 p-15 c-9 o20
/do=wish	r-11 w-3 a24 b27 i4 t-15 c11 o-3
/do=wish address-foreign	a20 b-9 i-4 p4 c-10
/do=wish address-own	r-4 w-3 a19 b-13 p3 t3
/do=wish block=block	a-5 b33 t8
/do=wish block=block modal=can	a-7 b24 p-3 t5 o-3
/do=wish fill=fill	r16 w11 a-5 b-5 p3 c-9
/do=wish modality with=with	r23 a-9 b7 i-4 p4 t-4
/do=wish name-own	r-4 w-5 a23 b17 i4 o-5
/do=wish name-own fill=fill	r-4 a26 b-14 p3 t5 o-7
/do=wish name-own modal=can	r-7 a24 b-10 i9 c-3
/do=wish our=our	r-6 a18 b-8 p5 o3
/do=wish our=our people=people	r-6 a18 b-8 p5 o3
/do=wish the=the	r-16 w9 a6 b-4 i10 t-16 c-20
/do=wish the=the fill=fill	r3 w10 a19 b12 p-5 c-6 o-8
/do=wish to=to	a8 b4 i-7 t-9 c18 o-5
/do=wish to=to change=change	w4 a24 b-4 i-4 o5
/do=wish to=to modality	a-4 b-8 c21
/do=wish to=to word	p8 t-4 c17 o-8
/domain-foreign	r9 w5 a7 b8 p-30 t-8 c-23 o-19
/domain-foreign >	w13 a3 b17 i-9 p-16 c-14 o-10
/domain-foreign and=and	r-5 w16 a15 i-5
/domain-foreign block=block	r17 w-5 a-8 b5 i4 p10 t-3 o-7
/domain-foreign block=block name-own	r-8 b-9 i18 p3 o3
/domain-foreign change=change	r18 w16 a-5 b-8 i-7
/domain-foreign comma=,	r4 w-7 a17 b3 p4 c-9 o-5
/domain-foreign comma=, modal=is	r16 b-4 i-3 p16 c-5
/domain-foreign fill=fill	r17 w11 a-4 b19 p4 t-12 c-10 o-3
/domain-foreign fill=fill >	r15 w-5 b10 t-9
/domain-foreign for=for	r-5 a24 b3 t-5 c-4
/domain-foreign from=from	w4 a-5 b17 i13 t-3 c-8 o3
/domain-foreign from=from the=the	a-4 b12 i7 c-7
/domain-foreign if=if	r-7 a-5 i41 p-5 c3
/domain-foreign modal=can	r11 w-5 a-3 b-5 i-6 t17
/domain-foreign modal=is	r-8 a7 b-5 i15
/domain-foreign modality	r31 b-8 i-9 t-8
/domain-foreign question=?	r27 w16 a9 i8 o-5
/domain-foreign question=? >	r27 w16 a9 i8 o-5
/domain-foreign relation=allow	r30 i-6 o3
/domain-foreign relation=allow question=?	r24 i-7 p-3 c4
/domain-foreign stop=.	a7 b6 i6 p-7 t-13 c-14 o-3
/domain-foreign stop=. >	r10 w14 b12 c-7
/domain-foreign symptom=symptom	r-3 p4 t27 c-5 o3
/domain-foreign to=to	r12 w-3 a26 i20 o3
/domain-foreign via=via	r22 w12 a-5 b14 i-3 o3
/domain-foreign via=via the=the	b17 i6
/done-to by=by address-foreign	r17 i-5 t-6
/done-to by=by address-open	r24 w-5 i-3 p-7
/done-to by=by address-own	r10
/done-to by=by class	r14 w15 a5 b-4 i-3 p-7
/done-to for=for	r15 w18 p-6 c3 o-6
/elsewhere=elsewhere	r-5 a3 i6 p-23 t-7 c-26 o69
/elsewhere=elsewhere >	a-4 i4 p-4 c-6 o26
/elsewhere=elsewhere fill=fill	p-6 c-8 o22
/elsewhere=elsewhere question=?	a-7 p-9 t3 c-10 o24
/elsewhere=elsewhere question=? >	a-7 p-9 t3 c-10 o24
/elsewhere=elsewhere the=the	b-6 p-6 t-4 c-11 o19
/elsewhere=elsewhere word	r3 a-4 i-3 p-10 c-7 o24
/except=except	r10 w11 b12 i-9
/except=except word	r10 w11 b12 i-9
/fill=fill	r-6 i-5 p5 t-3 c21 o16
/fill=fill >	r-17 a-16 i-13 p3 c24 o15
/fill=fill address-foreign modal=can	r10 w-3 a14 p-3 t5
/fill=fill address-own	r35 w-4 c-3
/fill=fill and=and	w10 a-5 p-8 t13 c11 o-11
/fill=fill at=at	r13 w13 a-6 b-6 p4 t13 c-16 o-7
/fill=fill be=be fill=fill	r-4 w-7 b6 i16
/fill=fill block=block	r26 b23 i-8 p13 c-4
/fill=fill change=change	r-4 w-3 a14 b17 t11 c28 o-3
/fill=fill class	r-4 w-4 a5 b-9 p3 t14 c-12 o8
/fill=fill colon=:	a11 b-4 i15 t-8 c8 o-8
/fill=fill colon=: from=from	r18 b-3 c-9
/fill=fill do=wish	r-6 a12 b16 i17 p6 c-10
/fill=fill do=wish name-own	a19 p6 o-3
/fill=fill fill=fill	r-7 a8 b-6 i-10 c23 o9
/fill=fill fill=fill >	i3 p10 t15 c33 o-20
/fill=fill fill=fill block=block	r22 b-5 p-4
/fill=fill fill=fill colon=:	r5 c15 o-5
/fill=fill fill=fill comma=,	r5 a12 i4 t-9 c10 o-9
/fill=fill fill=fill fill=fill	r6 i-7 p8 c19 o-13
/fill=fill fill=fill for=for	r15 w12 b-6 p-7 t5 c14
/fill=fill fill=fill if=if	r33 w-5 b7 i-7 t4 c-3 o-8
/fill=fill fill=fill me=me	r-6 w-5 a11 p11 c9
/fill=fill fill=fill modality	r-18 w17 a25 b-7 c-8
/fill=fill fill=fill question=?	r7 w-5 a-3 p18 t-4 c7 o14
/fill=fill fill=fill the=the	r16 b-5 p-3 c9 o14
/fill=fill fill=fill what=what	w-6 a-4 p11 c5 o-3
/fill=fill fill=fill whether=whether	r23 w-6 i5
/fill=fill fill=fill which=which	r3 w21 b-5 i5 t4
/fill=fill fill=fill with=with	r9 p14 t5 c5
/fill=fill fill=fill word	r6 b-5 i4 t-3 c19 o14
/fill=fill for=for	r8 a-21 b10 p6 t-11 c6 o-16
/fill=fill for=for address-own	r19 a-12 p-3
/fill=fill for=for name-own	r27 a-8 b15 i13 p-3
/fill=fill for=for the=the	r9 a-4 b11 c12
/fill=fill from=from	r12 w-7 b9 i11 p-12 t-6 c22 o-7
/fill=fill if=if	r38 w3 i-7 p4 t3 o-4
/fill=fill light=light	r23 w-9 p6 t-9 c6 o-5
/fill=fill light=light our=our	r11 w-3 a-5 p-4 t-6 c12
/fill=fill me=me	r14 w-9 a8 i-5 p10 t-6 c10
/fill=fill modal=can	r27 w-10 a-11 b-7 i3 p14 t5 c-10
/fill=fill modal=is	w-9 a7 b-5 i-6 t7 o4
/fill=fill modal=is fill=fill	r12 p15 t-3 c-6 o10
/fill=fill modal=is for=for	a-5 p-4 c19 o-8
/fill=fill modal=is question=?	p-12 c24 o-9
/fill=fill modality	r14 w23 i14 p-6 o-3
/fill=fill modality >	r-5 i-7 p8 t9
/fill=fill modality address-foreign	r11 w6 a12 b-12 i9
/fill=fill modality at=at	r23 w-3 i3
/fill=fill modality domain-foreign	w19 b-12 i9 c-4
/fill=fill modality question=?	r16 w-4 a-3 b4
/fill=fill modality with=with	r8 w15 b3 i6 p-11 t-9 c-8 o-4
/fill=fill mutual=mutual	r15 i3 p-5 c-3
/fill=fill name-own	r7 w-9 a9 p-9 t-10 c4 o-10
/fill=fill name-own modal=can	a22 b7 i9 p-3 c-4
/fill=fill our=our	r8 w-7 a18 b-6 p-9 t3 c15 o-11
/fill=fill our=our people=people	r14 w-3 a18 p3 t-3 c-3 o5
/fill=fill people=everyone	w29 a-3 i4 t3
/fill=fill product=product	r12 w-4 a13 i12 p9 t-4 c-7
/fill=fill pronoun=other	a6 b8 i-11 p-9 t21 c6 o-10
/fill=fill pronoun=other modal=not	r22 w-5 a-3 b11 i-7 p3 t-7
/fill=fill question=?	r22 b-3 p19 t-9 c12 o16
/fill=fill question=? >	r20 b-3 p18 t-9 c12 o16
/fill=fill relation=allow	r-13 w-3 a29 b-9 i4 p8 c3
/fill=fill relation=allow address-own	r-3 a20 c-6
/fill=fill stop=.	r10 w-13 a-8 b10 p-11 c15 o-8
/fill=fill symptom=symptom	b-3 i-3 p-8 t16 c18 o-8
/fill=fill the=the	r-12 w4 a-4 i-12 p4 t7 o7
/fill=fill the=the do=how	r-13 w-3 a11 p7
/fill=fill the=the fill=fill	r3 w-4 a-11 b-9 p5 t15 c-10
/fill=fill the=the product=product	r-4 i3 p29 t-6
/fill=fill the=the the=the	w3 b-3 i6 p-4 t22 o21
/fill=fill the=the topic=topic	r-9 a16 p23 o-3
/fill=fill the=the word	w-4 b-8 i-3 p-7 c10 o5
/fill=fill to=to	r11 a-8 b4 i-7 p5 c-11 o14
/fill=fill to=to modality	r25 w9 b19 i-5 p8 c-3
/fill=fill to=to name-own	w4 i14 p-8
/fill=fill topic=topic	r7 a-5 i-5 p19 t-10 c-5 o10
/fill=fill via=via	r-4 w-9 a-8 p5 t-6 c27
/fill=fill via=via question=?	r7 w4 b5 c21 o-5
/fill=fill what=what	a29 p26 t9 c7 o-4
/fill=fill whether=whether	r31 w-5 i4 p14 o4
/fill=fill whether=whether name-own	r22 w-6 a-3 b-5 p3
/fill=fill which=which	w39 i9 t3 c-3
/fill=fill why=why	r24 w-5 a-7 b-3 i3
/fill=fill with=with	r10 w-5 b-3 p19 t-11 c5 o-14
/fill=fill with=with class	b-3 p25
/fill=fill word	r-9 w-5 a-18 b8 i-17 p5 c3 o23
/fill=fill word >	r-7 b-4 p-17 t14 c8 o17
/fill=fill word comma=,	r3 p-4 t9 c10 o11
/fill=fill word fill=fill	w-5 a-8 p7 t-4 c14 o5
/fill=fill word from=from	b-5 p19 t14 o-5
/fill=fill word modality	r5 b18 p10 c-6 o-6
/fill=fill word name-own	w-12 a-9 b10 i-4 t-4 c11 o4
/fill=fill word question=?	w-6 b-5 i-4 p14 c12 o4
/for=for	r-6 b4 i-11 t-5 c-5
/for=for >	b-3 i-6 p13 t-4 c8 o-9
/for=for class	r-4 w5 a8 b-10 p17 t17 c-4 o-8
/for=for class people=people	r7 w6 a-4 b-10 p9 t20 c-5 o-5
/for=for me=me	r17 w13 b-5 p-5 t4 c14 o-7
/for=for modality	r7 w14 a12 b-4 p-9
/for=for name-own	r20 a25 b20 i14 p-16 c-12
/for=for name-own >	r4 a25 b19 p-3 c-7
/for=for name-own question=?	r19 a3 b8 i-12 p-7 t-4 o-6
/for=for name-own to=to	r23 w-4 a9 b9 i-6 p-5 t5
/for=for our=our	r5 w-9 a-16 p-11 t4 c4 o-5
/for=for our=our people=people	r5 a-8 b9 i8 t-3
/for=for people=everyone	r-5 a3 b24 c-3 o-3
/for=for people=everyone >	r-10 w3 a15 b13 p3 c-3 o-4
/for=for the=the	r10 w10 a-6 i-5 p-11 t5 c13 o-9
/for=for we=we	r17 a21 i-3 p4 c-4 o4
/for=for word	p-8 t6 c-15 o19
/from=from	w-6 a-20 b12 p-3 t5 c4 o-20
/from=from address-foreign fill=fill	r4 b-5 t12 c-10 o-3
/from=from address-foreign question=?	r27 a4 p3 c-5
/from=from address-own	r25 a-7 t-11 c-11
/from=from address-own to=to	r13 a-3 t-7
/from=from class	r10 w5 a-4 b14 i-13 t10 c-10 o-4
/from=from class people=people	r17 w8 b6 i-9 p-7 t-4
/from=from domain-foreign	r5 w14 b-6 i-11 t15 c-6
/from=from domain-foreign question=?	r4 w13 a-7 b8 i-3 t-6
/from=from modality	r4 b22 i13 p-13 t3 c-7
/from=from modality class	r11 a-5 b14 i-7 p-3 o5
/from=from modality with=with	r7 a-9 b14 i15 p-7 t-3 o3
/from=from name-own	r22 a14
/from=from name-own to=to	r19 a14 i3 p-3 o-3
/from=from skype-name-foreign	r15 w-5 b-8 i15 c-3
/from=from the=the	r5 w-8 a-6 b12 i10 c16 o-4
/from=from the=the class	b-3 p18 t15 c-9 o3
/from=from the=the relation=allow	r-4 a-4 b12 i6 c-7
/from=from word	r6 a-4 b-4 i-3 p4 t8 c12 o-13
/how=how	r-19 w-23 a5 b6 i-14 p11 t-23 o5
/how=how class	a-5 b-3 i4 p22
/how=how fill=fill	r19 w3 a-4 b-3 i4 p28 c-4
/how=how name-own	a25 t3 c-5 o-4
/how=how question=?	r-5 a13 b18
/how=how question=? >	r-5 a13 b18
/how=how relation=allow	p20 c-5
/how=how relation=allow fill=fill	p20 c-5
/how=how the=the	i4 p16 c14 o-3
/how=how topic=topic fill=fill	a-4 p17 t3 c-8
/if=if	r-9 w-8 a-12 b-3 i43 p8 t32 o11
/if=if address-foreign	r27 w3 b3 i-13 t-9 o-5
/if=if address-foreign modality	r26 w3 b4 i-8 p-3 t-8 o-5
/if=if me=me	r-12 w-4 a-3 i24 p14 t3 o15
/if=if me=me block=block	r-5 b-4 i10 p25 c-3 o-3
/if=if me=me change=change	r-6 w5 b4 i29 p-4 o-3
/if=if modality	w-3 b-5 t24 c6 o3
/if=if modality with=with	a-9 p-4 t17
/if=if name-own	r11 w4 a3 i16 p-9
/if=if name-own modality	r32 w10 b7 p-6
/if=if pronoun=other	r8 w12 a-4 i12 t26
/if=if the=the	w-6 a-4 i10 p6 t15 c-5 o-11
/if=if the=the word	t21
/if=if we=we	r-13 w3 a-9 i29 p-3 t-4 c3 o3
/light=light	r-15 w7 b-28 t19 c11 o-5
/light=light address-foreign the=the	r19 b3 t-3 c-3 o-6
/light=light class	r13 a-3 i-4 p-6 t14
/light=light domain-foreign	r6 a21 b-5 i17 c-3
/light=light domain-foreign to=to	r6 a21 b-5 i17 c-3
/light=light name-own	r10 w-5 a26 b-3 i15 p-8 t13 o-3
/light=light our=our	r12 a16 p-4 t20 c11
/light=light our=our modality	r10 w-3 a3 t17
/light=light the=the	r11 a-9 p13 t12 c-8 o12
/light=light the=the modality	r23 i-4 p-4 t-4
/light=light the=the word	r-9 w-4 p12 t16 c-5
/me=me	w-16 a-4 b-20 p7 c16 o11
/me=me >	r10 a-6 p13 c18 o-11
/me=me be=be	r3 w12 a-5 b-7 i-4 p-6 t11 c14
/me=me block=block	r8 b-9 i14 p27
/me=me block=block #property	b-3 i24 p-7 t-4
/me=me block=block domain-foreign	r11 a3 i4 p17 c-6
/me=me change=change	w-9 b-11 i9 p7 c-16
/me=me change=change pronoun=other	r-10 w3 i21 p-3 o-6
/me=me fill=fill	r11 w-7 b-9 i-9 c13 o-10
/me=me fill=fill fill=fill	p-11 t-5 c12 o-10
/me=me fill=fill modality	r18 b3 c-4
/me=me light=light	r10 a-10 i11 p19 t-3 c-5
/me=me light=light domain-foreign	r9 a-8 i3 p-3 c-3
/me=me modal=can	r-5 w-6 a24 b-11 p21 t14
/me=me modal=can change=change	r-4 a21 c-3
/me=me modal=can modality	w-4 a18 b-11 p-7 t14
/me=me modal=is	r-3 w4 a13 b-7 i6 t-4 c8 o-3
/me=me modal=is to=to	r-3 a26 b-4 p-5 t5
/me=me modal=not	r12 a7 b-5 p-10 t6
/me=me modality	r23 a-3 p10 t-3 c20 o-13
/me=me modality address-foreign	r21 b3 c-7 o-3
/me=me modality with=with	r24 p-6 c6 o-6
/me=me question=?	r16 w-4 p-9 c13 o-7
/me=me question=? >	r16 w-4 p-9 c13 o-7
/me=me via=via	p20 t3 c19 o-7
/me=me whether=whether	r21 w-8 a-5
/me=me word	a18 b-3 i15 p11 t-5 c-11 o22
/modal=can	r25 w8 a-13 b-8 i10 t-7 c-6
/modal=can address-foreign fill=fill	r7 w3 a-8 b-4 i16 p-5 t-7 o4
/modal=can address-foreign light=light	r22 b3 t-3
/modal=can address-own	r20 a-7 t-4
/modal=can address-own and=and	r16
/modal=can address-own fill=fill	r27 w4 a5 b-5 i14 p-7 t-6 o-5
/modal=can at=at	r23 w-4 p13 t-5
/modal=can be=be	w22 a10 b5 i10 p-10 t-7 c-7
/modal=can be=be done-to	r-7 w22 a-8 b3 c-4
/modal=can block=block	w-3 a-7 b12 i22
/modal=can block=block domain-foreign	r-8 b-9 i18 p3 o3
/modal=can change=change	r-8 a4 b-3 i24 p-4
/modal=can change=change fill=fill	r-4 a21 c-3
/modal=can class	r14 w15 a-5 b-8 i9 p13 t-5
/modal=can class modality	r19 b-3 i9 o3
/modal=can class people=people	r6 w11 a-4 b-8 i9 p8
/modal=can do=wish	a27 b-7 i-6 t-7
/modal=can fill=fill	b6 i3 t-15 c-15 o-8
/modal=can fill=fill fill=fill	r15 b3 i3 p15
/modal=can fill=fill modality	r-6 w14 a13 i20 c-3 o4
/modal=can for=for	r22 w13 a-11 b-6 i-5 c5 o3
/modal=can for=for modality	r6 w10 b-5 t-4
/modal=can light=light	a-6 i11 t14
/modal=can me=me	r12 p17 c24 o17
/modal=can me=me fill=fill	t-4 c12 o-11
/modal=can me=me light=light	b6 p27 t3
/modal=can me=me modality	r20 p6 c17 o-14
/modal=can me=me word	r-3 w3 c-6 o19
/modal=can modal=is	r12 w9 a14 i-4 p-12 o12
/modal=can modality	w34 a15 i-8 p-19 t8 c-5
/modal=can modality >	r4 w23
/modal=can modality address-foreign	r8 w16 a17 i-7 c-6 o-3
/modal=can modality class	w22 a6 b5 i-3 p-9 t3
/modal=can modality domain-foreign	r12 w14 a7 b-9 i-3 t-5 c-4 o3
/modal=can modality the=the	r15 w12 p-6
/modal=can modality with=with	w14 a9 i-6 p-19 c-4 o-4
/modal=can name-own	r22 w-6 a-4 i11 o8
/modal=can name-own address-foreign	r17 i-4 o-8
/modal=can name-own and=and	r19
/modal=can name-own be=be	r20 a-7 b-5 i13 c7 o5
/modal=can name-own change=change	w3 c-6 o15
/modal=can name-own do=wish	r27 a-6 b-3 p3 t-7 o-3
/modal=can name-own light=light	r29 b4 t-5 c-3 o-4
/modal=can name-own modal=is	r15 w-4 b4 i-7 p-4 c-7 o12
/modal=can name-own modality	r27 w-6 a-3 b3 i6
/modal=can name-own word	r9 b-8 c-7 o13
/modal=can our=our	r25 w-12 a-15 b-6 i12 t-3 c3 o4
/modal=can our=our class	r24 a-7 i-4 p-3 t5 c4
/modal=can our=our people=people	r21 w-10 a-16 b-5 i12 t-4 o3
/modal=can people=anyone	w26 b-5 i10 c4
/modal=can people=anyone class	r16 w-13 b-3
/modal=can people=people	r24 w-7 b-4 p15 c4 o3
/modal=can people=staff	r23 w-3
/modal=can people=staff modality	r23 w-3
/modal=can person=person	r23 p3
/modal=can person=someone	r21 w-7 p13 c-3 o3
/modal=can pronoun=other	r24 a-4 i20 t-5 c3 o6
/modal=can pronoun=other modality	r22 w-5 i16 t-6 c5 o5
/modal=can pronoun=other question=?	r25 w4 a-13 b-9 i-4 p5 o3
/modal=can question=?	r28 w-8 a-3 p4 t-4 o3
/modal=can question=? >	r27 w-9 a-3 p3 t-4
/modal=can relation=allow	r-6 w-4 a10 b-4 i5 p23 t-5 c3
/modal=can the=the	r24 w6 a-5 i-6 c-4
/modal=can the=the class	r19 w6 p-12 t-7
/modal=can the=the our=our	r20 w-4 a-5 b-3 i-5 p4
/modal=can to=to	r26 a-4 p4 t7
/modal=can to=to modality	r25 i-4 p3 t6
/modal=can topic=topic	r-4 p22
/modal=can we=we	r17 w5 a12 b-6 i-14 p-6 c-4
/modal=can we=we fill=fill	w-6 a19 c3
/modal=can we=we modality	r38 a-11 p3 t-4 c-4 o5
/modal=can word	r23 a-3 b3 i-9 p12 o16
/modal=is	r13 a-9 b-18 i10 p17 t-5 c-5
/modal=is #property	r-6 a13 i19 p17 t-3
/modal=is >	r5 w-3 a-4 b13 i-3 p18 c3
/modal=is address-foreign block=block	r18 b-12
/modal=is address-own	r21 w-5 b3 p-10 o3
/modal=is address-own fill=fill	r25 w-7 a-6 c-9
/modal=is address-own modal=is	r23 w-7 a-5
/modal=is at=at	r14 p8 c14 o-3
/modal=is block=block	w15 a10 b-13 i-13 c-12 o-9
/modal=is change=change	r-14 w7 a-6 i24 p3 c8 o-4
/modal=is change=change to=to	w4 i18 p8 c-6
/modal=is class	r11 w5 a14 b-3 i-3 p21 t-8
/modal=is class people=people	r24 w7 a-3 b-4 p-5 t-5
/modal=is class relation=allow	r29 p-6 o3
/modal=is class topic=topic	r-13 b3 p23 t-6
/modal=is domain-foreign	r24 i-6 p13
/modal=is fill=fill	w17 b-13 i9 p-13 t5 o-10
/modal=is fill=fill block=block	r21 b-4 i-8 o4
/modal=is fill=fill modality	r3 w27 i-6 p-8
/modal=is fill=fill product=product	w7 a-5 i13 p-3 t-4
/modal=is for=for	r-4 a13 b-7 p-4 t3 c18 o-8
/modal=is me=me	r12 w-13 a9 i-7 t-7 c7
/modal=is me=me fill=fill	r19 p11 c-10
/modal=is me=me modal=is	w-5 a11 b-8 c18 o6
/modal=is me=me word	w7 a29 p-4 t9
/modal=is modality	r20 w12 i-5 p7 t3
/modal=is modality between=between	r16 w-3 a-3 p-10
/modal=is modality to=to	r11 w11 p-7
/modal=is modality with=with	r17 w6 a8 b-4 i-8 p-3 t7 o-3
/modal=is name-own	r34 w-11 a9 p-8 c4 o3
/modal=is name-own block=block	r20 w-5 b-11 i-3 p-3
/modal=is name-own fill=fill	r24 w-7 a-8 p-6
/modal=is name-own modal=can	r15 w-5 a-10 b-3 i-3
/modal=is name-own modal=is	r20 i-10 p-8
/modal=is name-own the=the	r18 w-11 o-3
/modal=is our=our	r35 w-12 a-16 b-6 i-11 p9 o5
/modal=is our=our people=people	r24 w-10 a-14 b-5 i-8
/modal=is our=our product=product	r26 a-5 c-4 o4
/modal=is people=anyone	r-19 w31 b-4 i-5 p10
/modal=is people=anyone fill=fill	r-11 w24 i-4 p14
/modal=is product=product	a-9 b3 i22 p29 t-5 c-7 o-5
/modal=is pronoun=other	r31 b16 i-3 p23
/modal=is question=?	b8 i-3 p12 t9 c18 o-5
/modal=is question=? >	w-3 a-4 b5 i-5 p9 c15 o-8
/modal=is symptom=symptom	r-4 w-3 p-12 t8 o17
/modal=is the=the	r11 a-12 b-11 i-4 p9 t-14 o13
/modal=is the=the class	w-5 p15
/modal=is the=the fill=fill	r3 w17 a-3 p-5 o11
/modal=is the=the modality	r34 w3 b4 o-14
/modal=is the=the relation=allow	a-4 c18 o-5
/modal=is the=the word	r16 w6 a-3 b-3 i-5 p7 t-8 o15
/modal=is to=to	w-7 a16 b4 i-5 p11 t5 c-7 o-4
/modal=is to=to relation=allow	r-4 a5 i-3 p24
/modal=is topic=topic	r-14 w3 b3 i8 p23 t-3 c-6 o-8
/modal=is topic=topic fill=fill	p23 o-6
/modal=is we=we	r31 a-3 i11 p-4 t-4 c15
/modal=is we=we relation=allow	r27 i-11 p-8 c3 o6
/modal=is word	r-3 w8 a-5 i-10 p9 t4 c-7 o20
/modal=is word >	r-6 a-4 p7 t6 c-3 o13
/modal=not	r4 w14 a-9 b6 i-9 p-14 t22 c-9
/modal=not fill=fill	r15 w11 a-10 b-9 p-3 c10 o19
/modal=not fill=fill modality	r16 w10 a-8 b-6
/modal=not light=light	r-8 p-13 t18 o-3
/modal=not light=light the=the	r-5 p-13 t14
/modal=not modality	r9 w22 b13 p-7 t12 c-5 o-9
/modal=not modality address-foreign	r25 w-3 a16 b-4 o-8
/modal=not modality class	r8 w4 a-9 b4 i-4 t17
/modal=not modality domain-foreign	r6 w18 a12 b-15 t-13 o-3
/modal=not modality with=with	r5 w19 b9 i5 p-8 t-12 c-7 o-9
/modal=not name-own	r16 a3 b-4 i-4 t-7
/modal=not name-own modality	r16 a3 b-4 i-4 t-7
/modal=not stop=.	w-4 a16 b-12 t10
/modal=not symptom=symptom >	r-9 a3 i-4 p-5 t23 o-3
/modal=not word	a9 p14 t26 c-3 o7
/modality >	r10 w-3 b-17 i-18 t14
/modality address-foreign >	w-7 a6 b4 i3 p-5 t5 c-12 o-9
/modality address-foreign comma=,	r22 b-4 i-8 t-4 o3
/modality address-foreign modal=can	r23 p6 t6
/modality address-own	r31 a-10 p-5 t-11
/modality address-own question=?	r14 p-3
/modality and=and modality	r17 a-9
/modality at=at	r20 w5 a-5 b-6 p-22 t5 c11 o-18
/modality between=between name-own	r3 w3 a17 p-5 c-3
/modality class >	r23 w9 p-10 t14 c4 o-4
/modality class people=people	w9 b-4 t-15 c-11 o-11
/modality class question=?	r12 w14 a-4 b-6 p-4
/modality comma=,	r20 a8 b-4 i-7 t13 c-6
/modality comma=, fill=fill	r23 w3 c-6
/modality domain-foreign >	w15 a-3 b18 i-10 t10 c-5 o-4
/modality domain-foreign fill=fill	r18 w12 b-16 t-10 c-6
/modality fill=fill	r18 w8 i-11 t6 c-3 o-16
/modality fill=fill with=with	b12 p16
/modality for=for	r15 a14 b15 c-3
/modality from=from	r22 w5 b9 i-14 p-13 c-12 o-5
/modality from=from address-own	r15 w-3 a-4 t-9
/modality from=from class	r10 w12 b11 i-10 p-12 t7 c-6
/modality from=from name-own	r19 a14 i3 p-3 o-3
/modality me=me	r23 a-3 b3 p-10 c14 o-8
/modality me=me question=?	r15 p-3 c-6
/modality modal=can	r39 w-5 b6 i4 p-12
/modality modal=can question=?	r18 a-4 p-9
/modality modality	r14 a-3 b-3 i-3 p-13 t11
/modality mutual=mutual	r19 b4 t-4
/modality mutual=mutual question=?	r19 b4 t-3
/modality name-open	w4 b4 t22
/modality name-own	r17 a15 i4 p-7 t9
/modality name-own >	r5 w-3 a5 i-4 t9 c-12
/modality name-own question=?	r13 a13 i7 p-7 t-3 o-5
/modality our=our	r28 w-4 a-6 b17 p-8 c4 o4
/modality our=our modality	r14 w-3 p-3
/modality our=our people=people	r17 a-6 b12 i-4 p-6 t-4
/modality our=our people=staff	r17 w-8 a-5 b12 p-3
/modality people=people	r20 w11 a-4 b-9 c-5 o5
/modality person=someone	r26 i3 p7
/modality person=someone at=at	r21 a3 p-10 o-5
/modality pronoun=other fill=fill	r25 w4 b4 o6
/modality question=?	r24 w15 a-8 b-3 i-6 p11 t-10
/modality question=? >	r24 w15 a-8 b-3 i-6 p9 t-10
/modality stop=.	r21 w12 a-5 c-6
/modality symptom=symptom	r-4 w4 p4 t22
/modality symptom=symptom >	i3 t25
/modality the=the	r22 w5 a-7 i3 t-3 c-9 o-8
/modality the=the address-foreign	r24 b4 i-8 p-6
/modality the=the class	r12 w12 i11 p5 t-5 c-6 o-7
/modality to=to	w4 a-7 p-10 t12 c24 o-12
/modality to=to address-foreign	r9 w6 a6 t16 c-11
/modality to=to class	a-23 p-3 t5 c-17 o-12
/modality to=to domain-foreign	r8 a9 b-8 i-4 t13 c-8
/modality to=to the=the	r3 p-9 t3 c19 o-9
/modality via=via	r12 w-4 a15 i-4 p-7 t14 c13
/modality via=via class	r11 w-5 a8 i-3 p-6 t16 c-7
/modality we=we	r7 w-9 a3 b9 p-7 t13 c-10 o-5
/modality we=we question=?	r10 w-5 a7 b5 i7 p-4 t-5 c-3
/modality with=with address-own	r18
/modality with=with question=?	r19 i-3 c-9 o-7
/modality with=with skype-name-foreign	r8 a8 i10 p-6 c-4 o-4
/modality with=with the=the	r15 w-4 a9 i-3 p-4 t6
/modality word	r25 b3 p-4 t12 c-7 o-10
/mutual=mutual	r25 a-10 p7 t13
/name-open	r20 w-3 i-4 p-3 t13 c22
/name-open modality with=with	r22 c-4
/name-own	r16 w-17 a11 i7 p-15 t-8
/name-own >	w-4 a10 b12 i-10 p-6 t4 c38 o-14
/name-own address-foreign	r21 w4 b3 i4 o-4
/name-own and=and address-foreign	r5 a14 p-6 t-6 c-9 o-5
/name-own arrow=->	r23 a-4 p4 t-5 c-3
/name-own arrow=-> address-foreign	r23 a-4 p4 t-5 c-3
/name-own be=be	r9 w-9 a5 b-15 i9 p-7 t6 c-9
/name-own be=be done-to	r26 a-3 b3 i-5 c3
/name-own be=be fill=fill	r16 a-6 i16 p-3 t14 o3
/name-own be=be modality	r13 b-9 i-8 t11 c4 o5
/name-own be=be product=product	r-8 i19
/name-own be=be to=to	r16 a15 b-4 i3 o6
/name-own block=block	r20 w-5 b-11 i-3 p-3
/name-own block=block modality	r20 w-5 b-11 i-3 p-3
/name-own change=change	r21 o25
/name-own colon=:	r25 p5 t-7 c-4
/name-own comma=,	r30 a-3 b-4 t-4
/name-own do=wish address-foreign	r21 a-6 t-4 c-9
/name-own fill=fill	r5 w-12 a9 b9 i19 p-3
/name-own fill=fill be=be	r7 a3 b-13 i6 o-4
/name-own fill=fill fill=fill	r-6 a25 b-21 i-5 p3 t4
/name-own fill=fill modality	r3 w-14 a-5 b5 i20 o-5
/name-own fill=fill pronoun=other	r18 b12 i-3 p4 c12
/name-own fill=fill to=to	r16 b21 p-4 t4 o-4
/name-own from=from	r13 a8 b6 i17 p-4 t-3 c-4
/name-own from=from modality	r9 a8 b5 i16 p-5 t-3 c-3
/name-own modal=can	r11 w-9 a23 b-4 p-7 t6 c-7
/name-own modal=can be=be	a16 b-13 p6 t-6
/name-own modal=can modal=is	r17 a-4 i3 o-3
/name-own modal=can modality	r12 w-9 a24 b-14 i5 p-4 t11 c-6
/name-own modal=is	a6 b-3 i15 p-13 c-10 o7
/name-own modal=is class	r19 a-3 i-4 p-7 c3
/name-own modal=is the=the	c-10 o12
/name-own modal=not	r18 w-9 a5 b16 i-3 t-13 c-9 o13
/name-own modal=not fill=fill	r9 w4 b-3 t-4 o21
/name-own modal=not modality	r16 w-7 a14 b12 t-5 o-9
/name-own modality	r25 w-5 a11 b-4 i9 p-4 t5
/name-own modality >	r33 w4 b6 t-7
/name-own modality and=and	r25 a-7 i-7 o-11
/name-own modality class	r12 a15 b-8 i13 p-11
/name-own modality domain-foreign	r22 w-3 a-5 i-3 p6 c4 o4
/name-own modality person=someone	r24 p-13 o-4
/name-own modality pronoun=other	r22 w3 b3 i-4 t-6
/name-own modality question=?	r25 w-4 a-4 i-9 p-5 c3
/name-own modality the=the	r22 b3 i-9 p-11 o-4
/name-own modality with=with	r17 w-9 a10 b-3 i8 t5
/name-own person=person	r20 w3 b6 t-3
/name-own product=product	w-10 a12 b11 i7 p-4 t-5 c-3
/name-own product=product to=to	w-4 a19 b17 p-3
/name-own question=?	r14 w-10 a10 b4 t-5 c-6 o3
/name-own question=? >	r14 w-10 a10 b4 t-5 c-6 o3
/name-own stop=.	r25 a5 b-7 c-12
/name-own symptom=symptom	r9 w3 i-4 p-3 t14 c-6 o-4
/name-own the=the	r20 w-7 a12 b9 i18 t-3
/name-own to=to	r5 w-12 a10 b14 p-15 t-11 c-11 o8
/name-own to=to light=light	r22 i-3 p-4 c3
/name-own to=to modality	r3 w-9 a15 b12 i4 p-6 c-4 o-3
/name-own to=to the=the	w4 p-6 c-5 o14
/name-own what=what	r8 w-3 a5 b-3 i20
/name-own with=with	r25 a-3 p-3
/name-own with=with address-foreign	r25 a-3 p-3
/name-own word	r18 w3 a-3 i10 t-3 c-6 o13
/name-own word modality	r22 w-3 b-7 o-4
/named=named	r-7 w27 a-17 b-14 i-8 p7 c3 o12
/named=named at=at	r22 b3 p-6 o14
/named=named at=at comma=,	r16 w-4 i-4
/named=named block=block	r-3 w23 b-3 p4 o-3
/named=named class	r4 w-11 b4 p19 t-8 c-5 o-5
/named=named fill=fill	w27 b-7 i-5 p21 t-7 c10 o-12
/named=named name-own	r6 w-5 i4 p-3 o18
/named=named word	w9 a-3 b-6 i8 p-11 t-3 c7 o4
/open=(	r27 a-3 b5 i-3 p11 t13 c-4 o-3
/open=( address-foreign	r25 a-7 b4 p5 t-3
/open=( address-foreign question=?	r23 b4 p5 t-3 o-3
/org=here	r7 w34 b-7 p9 c24 o-3
/org=here modal=can	r13 w13 a-5 b-4 o4
/org=here modal=can modality	r16 w9 a-3 p-3 o4
/org=here modality	r8 w13 t3
/org=org	w13 a-18 b-18 i-4 p10 t10 c-17 o8
/org=org modality	r9 w25 p4
/org=org question=?	w4 a-14 b-10 t-10 c-13 o8
/org=org question=? >	r9 w12 a-4 i9 c-4 o15
/our=my	r8 w-6 i-6 p-16 c22 o17
/our=my class	r19 a-3 b-3 p8 c15 o-4
/our=my elsewhere=elsewhere	r4 w6 a-8 i6 t-7 c-10 o32
/our=my people=people	w9 b22 i5 p-3 o-4
/our=my person=person	r20 a17 t9 o-3
/our=my product=product	w-3 p-3 c17 o-7
/our=my product=product >	w-3 c17 o-5
/our=our	r9 w-3 a8 b4 i-5 p-26 c3 o-9
/our=our class question=?	r18 i-4 t-3 c-4
/our=our modality	r9 w-3 b-3 t19 c-3
/our=our org=org	r5 w25 b-4 p-5 t-4 c11 o-4
/our=our people=everyone modality	r5 a17
/our=our people=people	r14 w-8 a12 b4 i9 p-21 c-5
/our=our people=people fill=fill	r9 a10 b-7 i6 p-4 t-9
/our=our people=people modal=can	r3 w7 a13 b-13 i-9 c-5
/our=our people=people modal=not	r21 w-3 a-6 b-4 t9 o3
/our=our people=people modality	r12 w-10 a15 b4 i14 p-8 t-4
/our=our people=people question=?	r28 w-10 b9 i-6 p-8 t-6
/our=our people=people to=to	r-6 w-8 a5 b16 i8 t-6
/our=our people=people via=via	r23 p4 t3 o7
/our=our people=staff	r15 a8 b10 i-4 p-11 t-5 c-3
/our=our people=staff modality	r14 a7 b13 i-4 p-4
/our=our people=staff question=?	r20 w-9 a-4 b8 p-4
/our=our person=person	r5 w-6 a-10 b15 p10 c-3
/our=our product=product	r22 w16 a-6 i-4 p-5 c31 o4
/our=our product=product >	w-3 b4 p-4 c21
/our=our product=product relation=allow	r24 a-5 c-3 o4
/our=our relation=allow	r18 a15 i-6 c-3
/our=our word	r16 w16 a-5 i-7 p-6 c16 o-8
/our=our word fill=fill	w14 c14 o-11
/pause=pause	r15 w15 a-8 i-5 p4
/people=anyone	r-10 w44 b-6 i3 p14 o4
/people=anyone at=at	r-3 w26 c3
/people=anyone class	r16 w-13 b-3
/people=anyone fill=fill	r-11 w24 i-4 p14
/people=anyone fill=fill modality	r-9 w26 b-3 i-3 p-15 c4
/people=anyone org=here	r5 w22 a5 b-5 t5 c-3
/people=everyone	r21 w13 a17 b22 i-8 t-4 c-6
/people=everyone >	r-10 w3 a15 b13 p3 c-3 o-4
/people=everyone modality	r5 a17
/people=people	w8 a-3 b3 c-15 o-9
/people=people >	r-7 w4 a13 b8 i-10 c-14 o-3
/people=people and=and class	r22 w-7 p-10 c5
/people=people at=at	r8 w10 i-5 p-10 t10 c5
/people=people be=be	w-5 a-12 i-5 p4 t18
/people=people be=be done-to	r7 w-9 a-4 i-4 p12 c4 o3
/people=people fill=fill	r6 w10 i6 t-5 c-6
/people=people fill=fill >	r-5 w15 a-6 b8 p4
/people=people fill=fill be=be	r-7 b-3 i23 c4 o6
/people=people fill=fill fill=fill	r-5 w13 a18 b-3 i-3 p16
/people=people fill=fill modality	r13 w4 a-9 b-10 i7 p-8
/people=people fill=fill question=?	r14 w4 a-6 b7 i4 p-3 o-3
/people=people for=for	r11 a7 b5 p-5 t-6 o-3
/people=people from=from	a-5 b19 i10 p-8 o3
/people=people from=from modality	r-6 b18 i12 p-6 o4
/people=people if=if	w6 i30 p-5 c4 o6
/people=people modal=can	r7 w7 a21 b-6 i-6 p-19 t4 c-7
/people=people modal=can be=be	r-7 w25 a-6 t-3 c5 o6
/people=people modal=can fill=fill	w4 a17 i16 c-4 o-4
/people=people modal=can modality	w12 a23 b-17 i-5 p-11 t7 c-5
/people=people modal=is	w13 a5 b-13 p-12 t4 c-6 o-5
/people=people modal=is modality	r7 w7 p-8
/people=people modal=not	r11 a-6 b11 p-4 t20
/people=people modal=not modality	r5 w4 a-4 b12 p-4 t17
/people=people modality	r8 w-7 a13 i6 t-12 c-5 o3
/people=people modality class	r14 w-5 a13 i-10 p10 o-4
/people=people modality modality	r22 p-6 o3
/people=people modality name-own	r22 p-6 t5 c5
/people=people modality question=?	r6 w20 p13 c-3 o-6
/people=people modality to=to	r11 a-14 b12 p-5 o-3
/people=people modality with=with	r11 w-6 a16 b-11 i18 p-12 t-7
/people=people org=here	w22 p-3 t7
/people=people stop=.	r15 b20 p-4 t-4 c-5
/people=people stop=. >	r23 a-5 b-6 c-4
/people=people symptom=symptom	r-4 a-3 t40 c-5
/people=people symptom=symptom modality	r-8 w-5 b-4 t19 o5
/people=people the=the	r-7 w21 a-5 b-8
/people=people via=via	r27 w11 a-4 i-7 p-3 t-3 o8
/people=people via=via question=?	r18 w-4 i-10
/people=people what=what	r13 a-3 p13 o3
/people=people with=with	r3 w5 b13 i7 p-10
/people=people word	w5 b16 p-4 t11
/people=staff	r17 w15 a7 b9 i-4 p-17 t-5 c-5
/people=staff modality	r23 a9 b16 i-4 p-3
/people=staff modality with=with	r9 a8 b14 i-3 p-4
/people=staff question=?	r20 w-9 a-4 b8 p-4
/people=staff question=? >	r20 w-9 a-4 b8 p-4
/people=team	b-3 p29 t3 c-3 o12
/person=person	r3 i-4 p5 t3 c-9 o12
/person=person address-own	r21 w-6 b4 c-5
/person=person fill=fill	w-5 a12 b-4 p15
/person=person modality	r19 w11 i-3 p7 t-11 c-3 o-4
/person=person modality with=with	r10 w-4
/person=person name-open	r23 c-3
/person=person name-own	r29 a-5 b3 p5 t-3
/person=person name-own modality	r18 a-6 o-6
/person=someone	r3 w17 i-8 p16 t-6 c30 o-3
/person=someone at=at the=the	r21 a3 p-8 o-5
/product=product	r-17 a-3 b-5 i16 p34 t18 c12 o-21
/product=product #property	r-9 a-9 i16 t-3
/product=product >	r-5 w-3 a-3 p11 t17 c23 o-7
/product=product and=but	r14 a-4 b5 i-5 p-5 t21
/product=product block=block	r17 b14 i-3 o4
/product=product fill=fill	r13 a6 b-3 p20 c7
/product=product for=for	r5 w6 b4 p27 c-3
/product=product modal=can	r-5 i12 p13 c-4
/product=product modal=is	r-12 w9 b-11 i6 p3 t-13 o-14
/product=product modal=is fill=fill	w22 a3 b6 c16 o-3
/product=product question=?	r-12 b-6 i7 p30 t-14 c10 o-9
/product=product question=? >	r-13 b-6 i7 p28 t-14 c9 o-10
/product=product relation=allow	r11 a4 b-9 t-8 c-9 o-5
/product=product relation=allow address-own	r20 a-9 i-3 p-6
/product=product to=to	r-12 w21 a13 b11 p-7 t4 c-6 o-4
/product=product to=to class	w22 a21 b-7 p-4 t12
/product=product word	r-8 w6 i15 p21 c-19 o-9
/product=product word comma=,	w-3 i11 p9 c-6 o-7
/product=product word question=?	r-3 i12 p12 t-4
/pronoun=other	r6 w-13 a-3 i13 t12 o-14
/pronoun=other >	w-11 a-15 t7
/pronoun=other at=at	r12 w-4 b-3 p9 t11 c-8 o-9
/pronoun=other be=be	r24 w6 a-5 i16 p15 c-3
/pronoun=other fill=fill	r14 w-6 a7 p-14 c5 o-3
/pronoun=other modal=not	w-7 a13 b6 i12 p-8 c-4 o-3
/pronoun=other modal=not modality	r16 w-6 a-5 b9 i12 p-3 t-8
/pronoun=other modality	r7 w-7 a-7 b-4 i14 p-5 t12
/pronoun=other modality pronoun=other	r19 a-5 i-7 t-3
/pronoun=other modality with=with	r4 i19 p-4 t-5 c3 o6
/pronoun=other question=?	r29 a4 o4
/pronoun=other question=? >	r27 w-3 a3 b-4
/question=? pronoun=other	r21 i-3 c-10
/question=? question=?	r22 w-4 a-4 p17 c-5
/question=? question=? >	r22 w-4 a-4 p17 c-5
/receive=receive	w7 a-22 b9 t3 o-12
/receive=receive modality	r16 w18 b-8 p-4 t-4
/receive=receive modality from=from	r16 w19 b-8 p-3 t-3
/receive=receive to=to	r12 b14 c-4
/relation=allow	r-5 a38 b-5 i16 p19 o-10
/relation=allow #property	r-7 a-5 i25 c5 o6
/relation=allow >	r-10 w-5 a4 b16 p19 t7 c-11
/relation=allow address-own	r3 w-3 a29 p-5 c-3
/relation=allow address-own modality	r6 a26 t4 c-3
/relation=allow be=be	b-3 p23 c-5
/relation=allow class	a18 b-8 p11
/relation=allow class modality	r-3 a15 b-10 c-3
/relation=allow class question=?	r10 a-11 b-3 p10
/relation=allow domain-foreign	r22 w-4 a20 b-9 i12 p-6 t7 c-3
/relation=allow domain-foreign >	r6 a27 i-3 t-5 o3
/relation=allow domain-foreign for=for	r-5 w3 a21 t-4 o4
/relation=allow domain-foreign question=?	r27 a-7 b-3 i-7 c3 o3
/relation=allow fill=fill	r-4 w3 a-6 b13 p16 c-9 o-4
/relation=allow fill=fill question=?	a-3 p13 c-5
/relation=allow for=for	r23 w8 a-5 p-11 t-4
/relation=allow modal=can	r-5 a-3 i17 p17 c4
/relation=allow modality	r6 a26 b-12 i-9 o13
/relation=allow modality with=with	r22 w8 a25 i-6 p6 t-6 c-3 o-3
/relation=allow name-own	r-5 a34 b-6 i18 p-9
/relation=allow name-own modality	a22 i19 p-8 c-3
/relation=allow name-own to=to	r-4 a19 b-9 i9
/relation=allow our=our	a31 b-9 i10 o3
/relation=allow our=our people=people	a29 b-7 i10 o3
/relation=allow product=product	a-5 i-4 p10 t10 c-8
/relation=allow question=?	r11 w5 i14 p16 t-5 c-11 o-7
/relation=allow question=? >	r12 w5 i14 p15 t-5 c-11 o-7
/relation=allow relation=allow	r-3 w-4 b-5 i23 p10 t-3 c3
/relation=allow the=the	r4 a-8 i16 t4 c22 o-5
/relation=allow to=to	r6 w22 i-6 p8 t-4 c-4 o-4
/relation=allow to=to modality	w15 a-6 i-5 o3
/relation=allow via=via	r12 w-7 a-11 i5 t-4 c-14
/relation=allow word	w3 a-4 c18 o-6
/skype-name-foreign	r32 w16 i10 c-5
/skype-name-foreign modality	r31 b3 i5 o-4
/skype-name-foreign question=?	r12 w12 a-3 b-4 i8
/skype-name-foreign question=? >	r12 w12 a-3 b-4 i9
/stop=.	r9 b8 i-3 p-4 c4 o-17
/stop=. >	w8 b-8 i-12 p-6 t3 c12 o-18
/stop=. do=fix	a25 b23 o4
/stop=. do=fix change=change	a16 b-10
/stop=. do=fix question=?	r-4 a12 b22 i-4 o3
/stop=. do=how	r3 a15 b14 t-3 c-6 o-9
/stop=. fill=fill	r18 w-10 a-11 p9 t5 c-15
/stop=. fill=fill word	r3 p13 c-3 o-3
/stop=. modal=is	r27 a-5 b-5 i13 p10 o7
/stop=. modal=is pronoun=other	r22 a-5 i-12 t-4 c3 o3
/stop=. who=who	w11 i19 p-4 t-4 o3
/suppose=suppose	r-17 a-7 b-3 i52 p-5 c6 o10
/suppose=suppose #property	r-14 i19 p-5
/suppose=suppose #property modal=is	r-14 i19 p-5
/suppose=suppose address-foreign	r17 p-4 o-3
/suppose=suppose change=change	r-3 b-3 i19 t-3 c4 o3
/suppose=suppose me=me	r-10 b-4 i21 o3
/suppose=suppose me=me change=change	i24 p-6 o4
/suppose=suppose name-own	r-14 a-3 i28 t-3 o5
/suppose=suppose name-own be=be	r-6 i18 t-4 c-4
/suppose=suppose name-own modal=is	r-13 w-5 i25 c4 o3
/suppose=suppose we=we	r-11 b-6 i27 p-7 c3 o4
/symptom=symptom	r-20 w-3 i-3 p-19 t87 c7 o15
/symptom=symptom >	r-14 t45 c18 o20
/symptom=symptom colon=:	r-7 a3 p-4 t17 c-10
/symptom=symptom fill=fill	r-3 p-12 t32 c-12 o-7
/symptom=symptom fill=fill >	p-3 t27 c-4
/symptom=symptom fill=fill word	p-4 t18 o-3
/symptom=symptom if=if	r-3 i-4 t32 c4
/symptom=symptom question=?	r10 w10 p-4 t21
/symptom=symptom question=? >	r10 w10 p-4 t21
/symptom=symptom symptom=symptom >	p-4 t22 c-11 o-8
/symptom=symptom the=the	w3 a3 p-10 t24 c-16
/symptom=symptom word	p-6 t29 c-12 o-4
/symptom=verbatim	r-6 w-5 p-9 t45 c-11 o3
/symptom=verbatim >	r-4 w-4 a-4 b6 p3 t24
/the=the	r-9 a-8 i-4 p7 t9 c14 o8
/the=the #property	r13 i-8 p14 t9 c-10 o-7
/the=the at=at domain-foreign	r20 b-5 p5 o3
/the=the at=at the=the	r6 w-7 p9 t9
/the=the block=block	r-6 a7 i9 p8 t-13 c-18 o-18
/the=the block=block >	b16 p23 o4
/the=the block=block comma=,	r-8 b-8 i17 p-6
/the=the class	r5 a-16 b-4 i10 p11 t15 c-22 o-17
/the=the class people=people	r8 w19 a-6 b15 t10 c-8
/the=the class person=person	r10 a-4 i10 p11 t4 c-7 o-10
/the=the class question=?	r8 w6 b-8 i5 p3 t-9 c-6 o-6
/the=the class symptom=symptom	p17 t12 c-3
/the=the elsewhere=elsewhere	w-3 i4 p-17 c-19 o41
/the=the fill=fill	r14 a-8 b-7 i-11 p-4 t11 c23 o11
/the=the fill=fill >	b-5 i3 p-5 t17 c29 o-6
/the=the fill=fill comma=,	r19 b3 i-3 t7 c8 o-4
/the=the fill=fill fill=fill	a3 p21 c-4 o18
/the=the fill=fill for=for	r23 a-4 b-9 c18 o-3
/the=the fill=fill question=?	r6 w-6 a9 b-6 t-8 c9 o-12
/the=the fill=fill word	r-5 w-4 a-4 b-5 p8 t3 o11
/the=the modal=can	r22 w24 a-7 b-9 p-7 o3
/the=the modal=can modality	w31 b-4 i4 p-3 o3
/the=the modal=is	r16 w14 b-3 c-4
/the=the modal=not	r-11 w23 p7 t-4 c10
/the=the modality	r8 b14 p-16 t29 c11 o-13
/the=the modality >	r4 w3 i3 t23 c-10
/the=the modality at=at	r3 a-3 b-5 p-3 t12 c16 o-8
/the=the modality from=from	r25 i-4 p3 t-3 c-7
/the=the modality question=?	r29 a-3 b4
/the=the modality to=to	r7 w4 a-4 b3 p-5 t16 c-6
/the=the name-own	r8 a19 i-5 t-9 c14 o-6
/the=the org=org	a-4 i4 p20 t16 c-11 o10
/the=the org=org question=?	a-4 b-3 i9 p3 c-4 o16
/the=the our=our	r6 w8 i-11 p-5 t3 c-4
/the=the our=our people=people	r13 i-12 p-3 t6 c-5
/the=the people=people	a-15 i-14 p3 t12 c-12 o8
/the=the person=person address-own	r14 w-8 c-3
/the=the product=product	w15 i17 p24 t15 c-20 o-12
/the=the product=product question=?	a-5 i10 p18 c-11 o-7
/the=the product=product word	r-9 w6 i12 p4 c-7 o-7
/the=the relation=allow	r-15 w-12 b9 i6 o-18
/the=the relation=allow >	a-3 b22 i-3 p7 c-4 o4
/the=the relation=allow stop=.	r-4 b-8 i22
/the=the symptom=symptom	r-4 w13 t19 c-5 o-3
/the=the the=the	w-6 a-8 i5 p16 t13 o9
/the=the the=the person=person	p-7 c5 o15
/the=the the=the product=product	r-3 i14 p10 t-5
/the=the to=to	p-3 t-4 c16 o14
/the=the topic=general	r-3 w8 i-3 p12 t-9 c8 o-9
/the=the topic=topic	r-6 w-11 b14 i-11 p13 t13 c-4 o3
/the=the topic=topic for=for	r-5 b19 p11
/the=the topic=topic question=?	r18 p-3 o-5
/the=the what=what	w3 a-4 i14 p25 c-7 o-7
/the=the which=which	w20 a-5 b-3 i3 p24 c-6 o-8
/the=the word	r9 b-18 i-9 p3 c16 o7
/the=the word >	b-3 p-23 t8 c28 o15
/the=the word at=at	i16 p11 t13 c10 o-6
/the=the word fill=fill	r-6 w-3 a-5 p-12 t14 c10 o5
/the=the word for=for	a-3 b-6 p11 t-3 c8 o14
/the=the word name-own	r22 a4 t3
/the=the word question=?	r-5 w11 a16 b-4 p-11 t-5 c10 o6
/the=the word via=via	r15 w4 a-3 i13 p-5 c-3 o-4
/the=the word word	r12 w-10 a-7 b-4 i-3 p9 t9 o11
/to=to	r-7 w-6 a10 b8 i-5 p3 c3
/to=to address-foreign	r15 w4 a3 b-9 p-3 t14 c-9 o-5
/to=to address-foreign >	r22 w12 a-6 b-4 c3
/to=to address-foreign colon=:	r13 a-6 t-5
/to=to address-foreign fill=fill	r11 w6 a21 i5 p-3 c-3 o-4
/to=to block=block	b28 p-3 t4 o3
/to=to change=change	a23 b-11 i3 p9 c-5 o-3
/to=to change=change for=for	r7 a16 b-5 i-6 p-6 o-7
/to=to class	r13 a-8 p5 c-18 o-13
/to=to class >	r19 w14 a3 b-5 p-6 t4 c-6
/to=to domain-foreign	r9 w16 b4 i-9 t12 c-12
/to=to domain-foreign >	w13 a-6 b17 p5 t-3 o4
/to=to domain-foreign question=?	r14 w10 b-7 p-4 t-4
/to=to fill=fill	r6 a-4 b10 i15 p-18 c-6 o-3
/to=to fill=fill stop=.	r10 b-3 i3 t-10 o3
/to=to light=light	r11 w15 a17 t20 c-7
/to=to modality	r11 a8 b10 i-8 p-7 t-9 c9 o-6
/to=to modality address-foreign	r9 a11 b9 i-5 p-3 c-7
/to=to modality class	r9 p-9 t-8 c-3 o-4
/to=to modality name-own	r25 w3 b-3 i-6 t4
/to=to modality to=to	r22 w-4 a-7 b-10 t-4 c16
/to=to modality with=with	r8 w11 a14 b-6 p-18 c-11 o-4
/to=to name-own	r22 a-7 b-6 i6 p-9 t5 c-11
/to=to name-own modality	r18 a-3 i10 p-8 t-5
/to=to product=product	r-10 w-7 a9 b-6 i7 p8 t6 c-3
/to=to relation=allow	a27 b-3 i-3 p23 c-5
/to=to relation=allow name-own	w7 a29 p-6 t3
/to=to the=the	b-8 i16 p13 c22 o-3
/to=to the=the modality	r28 w3 b4 c-4 o-3
/to=to the=the relation=allow	w-3 b-8 i11 t4 c-12 o-7
/to=to the=the word	r3 a-3 c31 o-9
/to=to we=we	r17 w-4 a-3 p-5 c-5
/to=to word	r12 w-4 a10 b-4 p12 o27
/to=to word >	i-3 p-11 c-16 o23
/topic=general	r-12 w-5 b-8 i-6 p25 c23 o3
/topic=general >	a4 p-5 c21 o-7
/topic=general question=?	r-5 p11 c-3 o13
/topic=general question=? >	p9 t3 o13
/topic=topic	r-31 w-15 i13 p61 c-14 o-9
/topic=topic >	r-3 w-4 a-6 p30 t4 c5 o8
/topic=topic at=at	p23 t-5 c-10 o-5
/topic=topic class	w-4 p19 t3
/topic=topic class question=?	p18 t3
/topic=topic fill=fill	w-5 a12 p23 t6 c-5 o-10
/topic=topic fill=fill question=?	b3 i-3 p19 c-7
/topic=topic modal=is	r-8 w-7 a5 i7 p7 t9 c-14 o-7
/topic=topic modal=is change=change	r18 b6 i11 p-6 c-4
/topic=topic modality	a-3 p26 t5
/topic=topic modality with=with	r3 a-5 b-3 i-3 p20 t3
/topic=topic question=?	w3 i5 p39
/topic=topic question=? >	w3 i5 p39
/topic=topic relation=allow	r-3 a11 i11 p19 t-4
/topic=topic relation=allow modality	r-5 w4 a-4 b3 p21 t-4
/topic=topic relation=allow name-own	r10 a5 i10 p-10 t-4
/topic=topic relation=allow question=?	r-9 a-5 i8 p8
/topic=topic the=the	r-7 a8 p17
/topic=topic topic=topic	r-8 w3 a-5 p24 t7 c3
/topic=topic word	r-7 w7 a-4 b3 p30 t8 o-4
/topic=topic word modality	w4 a-5 p19 c-5
/via=via	r15 b-12 i4 p-7 t6 c23 o-10
/via=via class	r19 a6 b-11 i-10 p3 t7 c-14 o-3
/via=via class question=?	r20 w-6 a-3 o3
/via=via question=?	r13 i10 p-8 c14 o-6
/via=via question=? >	r13 i10 p-8 c14 o-6
/via=via the=the	r10 w-7 a-12 b4 i-12 p18 t5 o-5
/via=via the=the block=block	b16 p15
/via=via the=the modality	r24 w5 a-4 c-13 o-5
/via=via to=to	r14 a-3 p-6 c18
/we=we	w-12 b-11 i12 p-22 t12 o-13
/we=we >	r-9 w-11 a13 b4 i-8 p-6 c13
/we=we and=and	r31 w-5 i3 p-5 t-5
/we=we be=be	r3 w3 a-13 b-9 i12 p-10 t20 c-9
/we=we block=block	r5 b-10 i20
/we=we change=change	r9 a-10 b-6 i16 p-12 t13 o6
/we=we change=change pronoun=other	r-9 w4 a-7 i21 t-4 o4
/we=we fill=fill	r6 w-6 a15 b11 i-11 p4 c-6
/we=we from=from	r24 b3 t14 o7
/we=we modal=can	r-7 w26 a11 b12 p-10 t9 c-6
/we=we modal=can modality	r9 w3 a-8 b-6 i-5 t5
/we=we modal=is	r11 w18 a-4 i-8 p19 t5
/we=we modal=is modality	r17 w-8 a-10 i-3 t-3
/we=we modality	r42 a-11 p5 t-4 c-3 o6
/we=we modality with=with	r26 a-7 p3 c4 o3
/we=we question=?	r18 w-10 p-12 t-9 c8 o-8
/we=we question=? >	r18 w-10 p-12 t-9 c8 o-8
/we=we relation=allow	r11 w3 b-10 i17 p-12 t-5 o3
/we=we relation=allow modality	r21 a-5 i-4
/we=we word	r15 i-3 t7 c11 o-7
/what=what	r-21 w-21 a7 b-11 p32 t-24 c17 o8
/what=what #number	a-3 p-10 c-14 o21
/what=what #property	w7 b6 i-9 p33 c-5 o-4
/what=what #property >	a-4 i-4 p19
/what=what change=change	w3 i20 p7 c31 o-3
/what=what change=change fill=fill	c31 o-4
/what=what class	r8 w4 p36
/what=what fill=fill	r-8 a-3 b-7 i14 p-10 t4 c18 o11
/what=what fill=fill fill=fill	p-14 c21 o-15
/what=what fill=fill modal=is	p6 c8 o-14
/what=what fill=fill to=to	i20 p10
/what=what fill=fill word	p-12 t7 o12
/what=what from=from	a-5 p24 c-3 o-6
/what=what from=from class	a-3 p16 c-3
/what=what how=how	r3 a-7 i4 p24 t-4
/what=what me=me	w4 a16 p24 o-3
/what=what modal=is	r-3 a4 i-5 p9 t-5 c15 o-14
/what=what product=product	r3 i-3 p17 c-3
/what=what pronoun=other	b-4 i15 p14 c-4 o-4
/what=what question=?	w-5 i-5 p26 t-6 c18 o-6
/what=what question=? >	w-5 i-5 p26 t-6 c18 o-6
/what=what relation=allow	a21 i-3 p22 c-4 o-3
/what=what the=the	w-5 a13 b8 i-7 p11 t-11 c-3 o6
/what=what the=the class	p17 t9 o-8
/what=what the=the modality	r-4 b-3 c22
/what=what the=the topic=topic	r5 b21 p10 o-4
/what=what the=the word	r10 w-5 a4 b-15 i3 p-3 t-11
/what=what topic=topic	w3 a16 i-7 p19 t4 c-3
/what=what topic=topic question=?	a-5 i-8 p12 c-4 o-6
/what=what word	r-8 b-5 i-8 p25 c3 o5
/what=what word fill=fill	p15 c4 o-10
/what=what word modal=is	r-4 i-7 p11 c8 o-10
/whether=whether	r46 w-5 a-7 b5 p22 c-3 o3
/whether=whether address-foreign	r21 b4 t-4 o-3
/whether=whether address-own	r23 b3
/whether=whether address-own modal=can	r29 w-7 a-9 p3
/whether=whether name-own	r33 w-4 a-7
/whether=whether name-own modal=can	r28 w-3 a-5 t-6
/whether=whether pronoun=other	r30 b7 p4 c-3 o6
/whether=whether pronoun=other modal=can	r30 b7 p4 c-3 o6
/whether=whether we=we	r16 w-5 p15
/which=which	r-32 w40 b-9 i-6 p21 t-15 c13
/which=which change=change	a17 b16 i-5 p6 c-3
/which=which elsewhere=elsewhere	r5 a-4 b3 c-4 o20
/which=which modal=can	w34 b-4 i8 c-3
/which=which modal=can modality	w33 i7 c-3
/which=which modal=is	r-4 w35 a-7 c-5 o-3
/which=which modal=is fill=fill	w26 a-3 b3 i3 p-9 o5
/which=which modal=not	w20 a-3 b-6 i3 p10 c-5 o-3
/which=which modal=not modality	w19 b-4 c3 o4
/which=which name-own	r4 w-6 p-4 t3 c17
/which=which our=our	r-7 w37 a-5 c6 o9
/which=which our=our people=people	r-5 w37 a-4 c7 o9
/which=which people=people	r-10 w31 a-8 b-3 i11 p-8 c3 o5
/which=which people=people fill=fill	r-4 w30 t9 o9
/which=which people=people modal=can	r-4 w6 a-13 i15 t4 o-4
/which=which people=people modal=is	w18 p-3 o3
/which=which product=product	r3 w-4 a-4 b16 p17 c18 o-3
/which=which product=product modal=can	p11 c-6 o-4
/which=which the=the	r18 w15 a14 b-4 p21 o-3
/which=which topic=topic	r-4 w-4 a10 p33 t5 c-4
/which=which topic=topic relation=allow	r-4 a9 b-3 i-4 p12 t4
/which=which topic=topic word	w4 a-8 p19 c-9
/which=which who=who modal=not	r-12 w15 a-4
/which=which word	w-6 a26 b-9 p14 t-4 c14 o-14
/which=which word fill=fill	a19 b-3 i3 p-5 c13 o-3
/which=which word word	a-6 b-4 p28 c-3
/who=who	r-18 w51 a-14 b-3 p-6 c8 o18
/who=who change=change	w-6 i3 p-6 c17 o-6
/who=who fill=fill	w-4 i14 t13 o22
/who=who modal=can	r-6 w41 a-9
/who=who modal=can fill=fill	r-9 w16 i9 p-5
/who=who modal=can modality	r-6 w30 a-12 b-3 c3
/who=who modal=is	w22
/who=who modal=not	r-4 w35 b-3 i4 p3 t-3
/who=who modal=not modality	r-4 w32 b-3 i4
/who=who word	r8 w-9 p10 c-10 o17
/who=who word the=the	w-10 p9 c-11 o15
/why=why	r37 w-7 a8 b-11 i-10 p21 t10 o-6
/why=why modal=can	r8 a-6 i-7 p10 t-9 c4 o-10
/why=why modal=is the=the	r-6 p15 t-7
/why=why modal=not	r18 a8 b-3 t-3
/why=why name-own	r24 a20 i-3
/why=why name-own from=from	r22 w4 a13 i-4 o-3
/why=why question=?	r12 a-6 b-6 i-3 p3 t10
/why=why question=? >	r12 a-6 b-6 i-3 p3 t10
/with=with #property	r-7 w-6 i20 p-3 c4
/with=with #property fill=fill	r-5 w-3 i20 c5 o4
/with=with >	i-3 p-4 t11 c23 o-3
/with=with address-foreign fill=fill	r14 a-8 i-12 t6
/with=with address-foreign modality	r16 i-3 o-4
/with=with address-foreign stop=.	r28 w-8 a-4 c-4 o3
/with=with address-foreign via=via	r14 i-11
/with=with address-foreign word	r20 w6 t3 o-5
/with=with address-own	r17
/with=with address-own question=?	r15
/with=with class >	r8 w14 a-6 i13 p15
/with=with class question=?	r13 w10 b3 p-19 t-6
/with=with class symptom=symptom	t21
/with=with class via=via	r17 p16 c-5
/with=with colon=:	r24 w-4 a-4 b3 t5
/with=with domain-foreign >	r-8 w13 a10 b8 i-13 t4 c-7 o-6
/with=with domain-foreign change=change	r18 w16 a-5 b-8 i-7
/with=with domain-foreign comma=,	r24 a22 b-7 i-3 p3 t-6
/with=with domain-foreign if=if	r-10 a-5 i39 p-4 c3 o3
/with=with domain-foreign modal=can	r19 i-5 t-5 c3
/with=with name-own >	r26 i3 p-3 c-8
/with=with people=anyone	r17 w-10 p10 o-3
/with=with question=?	r18 i-3 p-8 c9 o-8
/with=with question=? >	r18 i-3 p-8 c9 o-8
/with=with skype-name-foreign	r8 a8 i10 p-6 c-4 o-4
/with=with skype-name-foreign question=?	r20 a-4 i7
/with=with the=the	r17 w-9 i-9 p-12 t7 o-5
/with=with the=the class	r18 w-7 b10 i3 p-3 t14
/with=with word	r3 w-3 a-4 i-5 p7 t10 c-9 o9
/word	r-19 w-17 a-14 i-9 p11 t7 c22 o26
/word >	r-8 b-8 p12 t20 c32 o40
/word address-foreign	r30 a-7 t-3 c-10 o-10
/word address-foreign question=?	r21 w4 b3 c-3 o-11
/word address-own	r34 a-10 c-10 o-6
/word and=and	r5 w-3 p20 t6 c-11
/word at=at	r-7 w-9 b11 i5 t8 c9 o-10
/word block=block	a4 b-6 i15 p12 o-4
/word class	w-12 a9 b-3 i-5 p11 t3 c-13 o9
/word colon=:	r11 w8 i-11 t12 c-8
/word comma=,	r-4 a-10 b-9 i9 p12 c-10 o3
/word comma=, fill=fill	r-6 i-3 t6 c4 o5
/word do=wish	r12 b17 p-4 c-5 o-3
/word elsewhere=elsewhere	r-4 w4 a-11 b-3 c3 o20
/word fill=fill	r-6 a12 b-3 i-3 p-5 t3 c22 o14
/word fill=fill >	a-4 i4 p-4 t10 c16 o7
/word fill=fill fill=fill	r7 t13 c16 o-9
/word fill=fill modal=is	r5 w-3 a-8 p-11 t-7 c5 o7
/word fill=fill question=?	a-14 c-3 o16
/word fill=fill word	r12 a-3 b-4 p10 c14 o10
/word for=for	a8 b-7 p14 c10 o16
/word from=from	a-5 b18 p22 t17 c3 o-5
/word if=if	r3 w-5 a-3 i-10 p10 c-5 o8
/word me=me	r8 a4 b-4 i-11 p3 o13
/word me=me >	r-6 p14 c17 o-3
/word modal=can	r11 a-14 b-8 p-7 c-12 o11
/word modal=is	r-13 w-12 a8 b-8 i-13 c5 o13
/word modality	r21 b16 p25 c-6 o-6
/word modality with=with	r17 w-3 b10 i-3 p18 c-7 o-8
/word name-own	r22 w-4 a-11 b19 c23 o18
/word name-own >	w4 b-15 c20 o-9
/word name-own fill=fill	b29 c-3 o-7
/word name-own modal=not	r23 a5 t3 o-4
/word name-own modality	r32 w5 i4 p6 c-8
/word our=our	r-5 w-4 a-10 b11 t7 c13
/word product=product	r8 a-8 i10 p26 t7 c-15 o-4
/word pronoun=other	a11 b9 i-5 p-5 t11 c11 o-12
/word pronoun=other fill=fill	a19 b14 c-4 o-4
/word question=?	r-15 w-4 t-18 c3 o20
/word question=? >	r-15 w-4 t-18 c3 o20
/word relation=allow	w6 a-16 b6 i4 p3 t-10 c-14 o-7
/word relation=allow fill=fill	b18 i10
/word stop=.	r-8 w4 b-21 i-7 p10 c4 o-14
/word stop=. >	w13 a-3 b-9 p-6 t8 c14 o-6
/word stop=. modal=can	r29 b3 i13 c-4 o-5
/word stop=. the=the	r15 w18 b4 p-5 c-4
/word symptom=symptom	r5 a3 t34 c-8 o-4
/word symptom=symptom >	r5 a4 p-7 t17 c-3 o-5
/word the=the	r-7 w-5 a8 i-9 c20 o8
/word the=the elsewhere=elsewhere	b-3 p-8 c-12 o21
/word the=the modality	r3 a-5 t7 c13 o-5
/word the=the word	r9 w-8 i-3 p-12 t5 o12
/word to=to	r15 a11 b-18 i-17 p8 c7 o-19
/word to=to light=light	w15 a18 b3
/word to=to relation=allow	w3 a24 p-3 c-3 o-9
/word via=via	r18 w4 i12 p-8 c8 o-7
/word who=who	w25 i5
/word with=with	r11 w18 p24
/word with=with class	r13 p24 t3 c7
/word word	r5 w-7 b-8 i-6 p12 t11 o44
/word word >	r-4 a3 b-5 p-6 t8 c-13 o32
/word word address-foreign	r22 w4 b3 p3 o-11
/word word at=at	r-6 a-5 p9 t14 o11
/word word modality	w3 a-3 p25 c-6
/word word question=?	w-6 a-4 c-10 o27
/word word word	r8 p12 c4 o19
:	r19 w-3 a-6 b-6 i3 t11 c9 o-15
: address-foreign	r26 b4 i3 c-10 o-4
: address-own	r36 a-5 b6 i4 c-5 o3
: chat	r21 t15 c-5
< ,	r30 w6 a-7 b-6 i-20 t-4 c4 o3
< , can	r18 b-4 i-10
< , could	r15 a-6 i-11
< >	c18 o43
< add	r-4 a15 i-5 c23
< address-foreign	r19 a-4 i-4 t14
< address-foreign address-own	r20 a-11 t-7
< address-own to	r15 w-5 a-4 p-6 t-5
< after	r-4 a-3 i17 t17 c4 o3
< am	r23 a-3 b3 p-3 t3 c-5
< am i	r23 a-3 b3 p-3 t3 c-5
< any	r28 a-5 p6 t-6 c-7
< are	r29 w4 b-3 i-4 p16 t-8 c-8 o23
< are calls	r19 a3 b4 p-5 t-3 c3
< are messages	r16 w-3 t-10
< are skype	r13 w-4 p3 t-6 o-3
< are there	r-3 w16 a3 i6 p12
< are we	r27 a-5 i-8 p-3 c3 o3
< are you	p-7 c-14 o17
< as	r29 w8 i-8 t-3 o4
< as of	r20 w-4 i-3 p3
< asdf	p-3 c-14 o24
< ban	r-8 b18 t-7 o3
< can	r30 w-3 i-6 p14 o11
< can address-foreign	r27 c-3
< can address-own	r17 a-3
< can all	r20 w-4 a-5 b-3 i-5 p4
< can anybody	w21 b-4 t-3
< can anyone	r4 w19 p3
< can domain-foreign	r24 w-7 t3
< can guests	r22 p-6
< can i	r9 a-3 b-4 i-7 p6 t-3 c14 o15
< can name-own	r18 i-5 o8
< can our	r39 w-13 a-11 b-7 i-18 c4 o3
< can people	r28 w-3 a-3 t4 c6 o5
< can skype	r16 w-12 a-5 p10 c5
< can someone	r14 w-5 p12 c-5
< can teams	r5 w-8 a-3 i-6 p11 t3
< can the	r27 a-3
< can we	r21 w-12 a18 t-3 o5
< can you	r-8 a3 b5 i-9 p7 t-8 o3
< cannot	r3 a3 i-3 t30 c-6
< chat	r17 w3 a-3 t17 c-7 o-4
< chat with	r4 t13 c-4 o-4
< chats	i3 t20 c-7
< compare	i-3 p-4 c22 o-4
< could address-foreign	r18 p4 c-4
< could our	r4 a-8 i15 c5 o3
< could we	r24 a-3 p5 t-3
< could you	r5 w12 a10 b-5 p16 c-6 o-6
< delete	b-6 t-6 c24 o-4
< do	r27 a-9 b-9 i-12 p11 t10 c13 o-6
< do i	a-5 b-3 p11 c13 o-6
< do our	r19 w-6 a-5 o6
< do we	r24 i-8 o4
< does	r23 a-11 b-6 i16 p32 t-3 c-6
< does #property	r-5 b-3 i12 p15
< does address-own	r23 w-9 a-4 o4
< does anything	r26 b-4 i-9 p-3 o5
< does name-own	r24 b4 i-10 p-8
< does teams	r11 w3 a-3 b3 i-7 p15 t-3 o-4
< does the	r16 a-5 p9
< domain-foreign	r32 a3 p6 t10
< enable	r-3 a14 b-6
< enable skype	r-3 a14 b-6
< explain	r13 i-4 p23 t3 o3
< export	w8 b-6 p-3 c28 o-3
< federated	r14 w-3 a-5 t15 c-5
< federation	r16 a-3 i-9 p17 t20
< for	r14 w21 i-3 p-6
< forget	i3 p-8 t-5 c16 o-8
< from	r30 a-3 i-5 p7 t-3 o8
< get	r-4 a31 b18 p10 c23 o-4
< get name-own	w6 a26 c-4
< get rid	a-6 b19 p-3 o4
< good	p-5 c18 o-8
< hello	c26 o-6
< hello >	c26 o-6
< help	c33 o-11
< help >	p-3 c29 o-9
< hey	p-4 c27 o-7
< how	r-31 a9 i-19 p8 t-17 o8
< how can	r-13 w-4 a20 b10 i-9 p11 c15 o-5
< how do	r-9 a11 i-4 p10 t-6 c-5 o14
< how does	a-4 p5 c13 o-8
< how many	r-3 w17 a-4 b-7 i4 p12 c-9 o5
< i	r7 a-10 b16 i-11 t7 o3
< i can't	r12 a7 b-5 p-10 t6
< i have	r16 w-7 a8 p10 t-5 c-7 o-8
< i need	r5 w9 b16 i-5 p16 t-3 c-3 o-4
< i want	r9 w-4 a4 b12 p-8 t-5 c14
< if	r-6 i18 p17 c3
< is	r36 i-7 p23 t-5 c-7
< is #property	a16 i-5 p13
< is a	r14 w-3 a-5 p14 o-7
< is address-foreign	r22 p-9 t3
< is address-own	r14 w-4 p-10
< is anybody	r-5 w19 p-9
< is anyone	r-5 w15 p-9 c3
< is federation	r13 w-4 i-8 p10 t-6
< is it	r20 b-4 i5 p4 t-5 c-6 o12
< is name-own	r30 w-14 a-8 i-3 c3
< is our	r8 w-11 p10
< is the	r27 w-4 p8 t-6 o-13
< is there	r7 w14 a12 b-4 p20 c-5 o-8
< it is	r23 w5 i-3 p5 c5
< list	w33 a-4 p-3 c21
< make	r-7 w-4 a14 b15
< may	r35 w-6 i-3 o4
< may i	r16 w-7 c-6 o-3
< may name-own	r24 a-4 i-8
< my	r13 a12 p-8 t10 c-8 o22
< name-own	r9 b-4 i-20 p-5 t14 o3
< name-own call	r8 w-4 p6 t16 c-4
< name-own is	r15 w16 p4 t-3
< name-own says	r23 b-11 p7 t-6 o4
< name-own should	a16 b-13 p6 t-6
< name-own skype	r22 w-6 i3 p-3 o-4
< name-own to	r25 a-4 i4 p4 t-4 c3
< need	w-4 a19 b8 p-3 c-5
< new	r-3 p-3 t13 c18 o-4
< nobody	r15 b18 o4
< number	r-5 w20 i-3 t4 c3 o4
< number of	r-5 w20 i-3 t4 c3 o4
< ok	r12 a-3 i3 o20
< on	r33 a-4 i-9 c20 o-4
< on ,	r16 w-4 b3 i-7 o3
< our	r7 i-11 p-5 t12 c5 o-6
< our users	r10 w-3 a14 b-7 p-5 t19 o4
< please	r-6 w5 a21 b18 i-6 t-7 c13 o-5
< please check	r22 w-9 a-7 b-7 t3 c-5 o3
< please give	w10 a-6 b-5 p16
< please remove	a-5 b16 p-3 c12 o-6
< pls	r6 a6 i-3 p7 c10 o-4
< r	r18 c-10 o-5
< say	r-9 w-4 b-7 i28 p-8
< show	w23 a3 i6 c25
< show me	r-5 w16 b-3 p-4 c16 o-3
< since	r20 b-4 i-3 t18
< skype	r16 w-3 a-3 b6 p9 t12 c-4
< start	r-3 a-3 p-3 c32 o-6
< steps	a21 b-6 o3
< steps to	a21 b-6 o3
< suppose	b-3 i24 o3
< take	b33 p5 c14 o5
< tell	r11 w8 a13 b-9 i-3 p-13 c-3 o18
< tell me	r11 w8 a13 b-9 i-3 p-13 c-3 o18
< thanks	w-4 b-5 i5 c24 o15
< the	r13 a-4 i-4 p7 t15 c-11 o11
< this message	r-5 b3 t18 o-3
< turn	r-8 a14 b9 i-4 c15
< undo	c17 o-6
< users	r-7 w14 b14 t28 o4
< was	r16 w-4 a-6 b-5 i-7 p11
< was name-own	r21 w-4 a-3 i-6 o3
< we	b15 i-14 t13 c-16 o-3
< we no	a-9 b14 t-3
< we'd	r10 a15 b-3 p3
< what	r-10 w-6 a5 b-3 i8 p12 t-11 c16
< what are	r-4 b-4 p8 c19 o-7
< what can	a-4 b-5 p6 c15 o-12
< what changes	r8 w8 i24 p-7 c-4
< what do	b9 i-3 p9 t-6 o9
< what does	i-11 p21 c-13 o-7
< what happens	r10 w3 i14 p7
< what if	r-11 w3 b-3 i21 p-7 o3
< what is	r4 a12 i-12 p13 c-7 o17
< what must	r-5 a13 b11 i-4
< what needs	a20 b-6 p5 t4 c-5
< what replaces	b-3 p14
< what would	a23 b-11 i26 p-6 o6
< what's	r8 a11 p12 t-8 c-9 o19
< what's the	r8 w-5 i4 p-5 t-11 c-3 o6
< when	r-5 b-5 i7 p14 c-3 o10
< when did	r-4 b-4 p18 t3
< where	a8 i-6 p11 t-5 o14
< where do	w4 a13 p22 t-6 o-3
< where is	i-3 p5 c-9 o12
< which	r-22 w7 a9 i-15 p13 t-13
< which cmdlet	a19 b-3 p10 t4
< which of	r7 w25 a9 p7
< which people	w18 a-7 b-5 i3 p-3 c-4
< which policy	w-5 a22 b11 i-6 p5 t-3
< which setting	b16 i-4 p13 t3
< which users	w17 a-3 b-4 p8
< who	r-8 w36 i-6 p4 t-3 c11 o33
< who can	r5 w10 i-4 c-5 o-6
< who has	w22 i3
< who is	r-9 w19 b-4 i-5 p-6 o13
< who may	r-14 w19
< who was	r-8 w14
< who's	w24 a3 b-6 c-3
< whom	r-5 w28
< whose	w30 i5 c7 o3
< why	r19 a4 p16 t7 o-7
< why can't	r9 a10 t-3
< why cant	r17 a-8 t-3 o3
< why does	b3 i-4 p11 t-5
< will	r11 w-3 b-12 i11 t-5
< will address-foreign	r14 a-4 i-4
< will blocking	r-6 b-6 i18 p4 o3
< will messages	r19 w-7 a-5 t-10
< will name-own	r25 w-3 a-7 i-6 t3
< with	w10 a-5 i24 p-6
< with #property	r-4 w3 b-4 i18 c4
< would	r17 a-15 b-6 i37 t-3 c3 o6
< would it	r20 w3 a-8 b-5 i15 p-3
< would name-own	r3 w-3 b-7 i20 p-3 t-5 c4
< yo	r20 b-3 p-4 c12 o-6
? ? >	r22 w-4 a-4 p17 c-5
? what	r15 i-4 o-4
? what about	r15 i-4 o-4
a	r8 a-12 b-14 i-4 p6 t-15 c8 o19
a address-foreign ?	r16 i-5 c-7 o-4
a call	r40 a-4 b10 i5 t4 c-9 o-4
a call with	r23 a-3 t-7 c-11 o-3
a chat	r15 w-4 a8 p10 t14
a consumer	r15 i-4 p-3
a contact ?	r14 o-3
a domain	w4 b6 p29 t3
a file to	r17
a meeting	r25 a-6 i-6 t-4 c-12 o6
a meeting ?	r17 a-3 p-3
a message ?	r11
a ring	r14 t-4 c-12 o-3
a skype	r15 w14 a3 i-5 p-4 t13 c-7 o-5
a skype user	r4 w12 a5 i-9 t8 c-5 o-5
a teams	r23 w3 a-3 b4 p-4
a v with	r19 i-3 p-5 o-5
a video	r29 w7 a-6 t-4 c-10 o-9
a way to	r-13 w-3 a11 p7
ability	r7 w11 a-3 b24 t14 c-3
ability to	r7 w11 a-3 b24 t14 c-3
able	r11 w12 b4 p-12 t-6 c-4 o-8
able to	r11 w12 b4 p-12 t-6 c-4 o-8
able to message	r13 w-5 a9 b-13 i8
about	r11 w-6 a-9 i-10 p8 t-8 c3 o20
about changes	b-8 p-7 c21 o-7
about the	b-5 p13 c-5 o16
accept	r23 w-5 a4 i-5 p3
access	r3 w6 p13 t11 c-21 o-13
access >	r-3 p25
access ?	r-10 w13 a-6 p18
access ? >	r-10 w13 a-6 p18
access settings	a-13 b-4 p13 c-3
access to	r11 w20 a6 b8 i-6 p-7 t-10 c-6
access to chat	r14 w11 a10
access to domain-foreign	r-3 w9 a-5 b19 p-3
access to skype	w24 a20 b-8 p-3
account	r9 w18 a-7 b-6 i13 p6 c-6
account >	a-5 b3 p16 o13
account start	r22 w3 b4 p-5 o-3
accounts	w3 b12 i3 t-13 c-12 o-10
accounts >	r-10 w9 b14 i3 t-9 c-8 o-7
accounts can	w26 i3
accounts from	r-3 a-8 b24 t4 o5
add	r13 a18 b-4 i13 p-8 c17 o-3
adding	r-7 w-4 a-9 b-6 i16 t11
address ?	r18 a-6 i3 p24 c-5
address ? >	r18 a-6 i3 p24 c-5
address-foreign	r32 a5 b-7 p-5 c-8 o-6
address-foreign ,	r22 a11 b-5 i-15 t-3
address-foreign , who	r23 w-7 b6 t-3
address-foreign . is	r26 w-9 b5 i3 c-5
address-foreign >	r7 w-4 a10 b6 p-6 c-13 o-10
address-foreign allowed	r17 w-3 a-4 c-10 o-5
address-foreign and address-foreign	r14
address-foreign and call	r13 a-4 i-3
address-foreign and can	r18 b3 i-4 o-6
address-foreign be	r19 a-6 i-7 t-6
address-foreign be called	r10 a-3
address-foreign be delivered	r15 w-4 t-4
address-foreign call ?	r7 w12 c-5 o-4
address-foreign call address-foreign	r22 w-4 b4
address-foreign call me	r20 b3 c-12
address-foreign call name-own	r24 w4 a-3 p4 c-6
address-foreign can	w13 a16 b-9 i-4 c-5
address-foreign chat >	r27 a-7 p3 t-8 c-7 o-7
address-foreign chat with	r21
address-foreign for	r24 p5 c-3 o3
address-foreign from	r22 w6 a-7 b14 i-3 p3 t-3 c-7
address-foreign get through	r13 i-4
address-foreign im	r32 a-3 b5 i5 p5 t-5 c-6 o-8
address-foreign in the	r20 b3 p-5 t-7 o-6
address-foreign messages	r26 w6 i-7
address-foreign on	r28 w4 b3 i-9 p3 c-9
address-foreign on ?	r16 i-13
address-foreign on teams	r18 w3 b3 t-3 c-3 o-5
address-foreign possible	r26 a-10 b5 t-3
address-foreign reachable	r21 w4 a-4 p3
address-foreign says	p5 t25
address-foreign see	r20 b3 i-3 p-5
address-foreign send	r14 t-6 o-4
address-foreign start	r22 a-3 b3 p3 c-6 o-3
address-foreign talk	r13
address-foreign video	r29 i5 t-9
address-foreign work	r6 a8 b-5 p-9 o-8
address-open	r40 p-3 c-3 o-5
address-own	r42 w-8 a17 p-11
address-own ?	r21 a-5 p-6
address-own ? >	r21 a-5 p-6
address-own address-own	r15 a-6 i-3
address-own and address-foreign	r18 p-11 t-4
address-own be contacted	r16 w-5 p-7
address-own be found	r21 w-8 a-5 p-5 t-3 c5 o3
address-own call	r24 a-6 p3 c-6 o3
address-own call address-foreign	r25 a-9 t-3 c-7
address-own calling	r22 w5 b3 p-4 t5 c-4 o-4
address-own calling address-foreign	r22 w5 b3 p-4 t5 c-4 o-4
address-own can't	r21 w-6 a-4 b-6 p4 o3
address-own chat	r10 w-8 a11 i5 p-10
address-own chat with	r6 w-7 a14 i7 p-9
address-own chats	r20 a-5 p-3
address-own chats with	r20 a-5 p-3
address-own have	r21 w-9 a-6
address-own im	r20 w-4 a-3 b3 p-3 t-3
address-own may	r20 w-3 a-3 i6 t4 c-4 o-4
address-own to	r13 w-4 a23 b-3 i3 p-7
address-own to chat	r4 a14 p-7
after	r-10 w4 i21 p-4 t22 c-3 o-5
alice	r12 w12 b12 i-9
all	r-9 w25 a-11 b21 i6 c14
all our	w17 a-7 b6 i-6 t-4
all our users	w18 a-7 b8 i-7 t-7 c-3
all users	w23 a-7 b17 c-5
all users that	r-3 w22 a-3 b-6 p3 c-4 o3
allow	a6 b-5 i8 p6 t-11 c-18 o-12
allow list	r7 w-8 b9 p10 c-10 o-5
allow list ,	r15 w8 a-5 b-7 i4 o4
allow list .	r-4 b-8 i22
allow list >	b16 i-5 p7
allow name-own	r5 a17 b-7 i9 p-5 t-3
allow name-own to	r5 a17 b-7 i9 p-5 t-3
allowed	r17 w21 a-3 i7 c-6 o-5
allowed ?	r19 w-5 p-7
allowed ? >	r19 w-5 p-7
allowed domains	w-3 a14 i19 p26 c-4 o-5
allowed to	r16 w26 a-3 i-9 p-7 t-4
allowed to chat	r9 w14 a-6 b-6 i-4 p-5
allows	r3 w12 a27
am	r23 a5 p-4 c-10
am i	r21 a5 p-4 c-6
am i able	r13 c-3
an	r-3 a-10 b-7 i-4 p19 t15 c6 o10
an external	a-3 i6 p15 t4 c-7
an unmanaged teams	r18 a-3 p12 o-6
and	r5 a8 b-7 i-5 p3 t13 c-5 o-17
and address-foreign ?	r22 a-13 p-8 t-3
and address-foreign talk	r13
and call skype	r12 i-3
and can name-own	r15 w-3 i-5 o-6
and how	r-4 w8 a31 p-4 o-4
and name-own	r21 a-4 b-7 i-3 p4 t-6
and name-own chat	r16
another company ?	r16 i-5
answer	p-9 t15 c23 o-5
any	r14 a-9 b12 i-17 t13 c9 o-16
any more	r12 a-7 b19 p-4 t9 c4 o-3
any more >	r14 w-5 b7 p-7 t10 c5 o-8
any of	r-3 w26 p-4 c-5 o4
any of our	r-3 w26 p-4 c-5 o4
any users	r-6 w17 p-8
anybody	r-10 w33 p20
anymore	b27 p6
anyone	r-4 w33 b-6 i5 p-7 c3 o3
anyone allowed	r-4 w21 p-5 t4 c6 o4
anyone allowed to	r-4 w21 p-5 t4 c6 o4
anyone here	r5 w22 a5 b-5 t5 c-3
anything	r23 b-13 i-12 p16 c-7
apply	w4 p23 t-3 o-4
are	r4 w7 a-6 b-25 i-16 p8 c-12 o16
are blocked	w15 a15 b-6 p9 t-3 c-7 o-8
are blocked from	r3 w18 a17 b-4 i3
are calls	r19 a3 b4 p-5 t-3 c3
are messages	r16 w-3 t-10
are messages from	r16 w-3 t-10
are name-own	r7 w-5 t-3 o18
are our	r22 w-4 a-5 b-3 i-4 c4 o3
are our users	r26 a-3 b-4 p4 c7 o5
are skype	r13 w-4 p3 t-6 o-3
are there	r-3 w16 a3 i6 p12
are there any	w14 a3 i5 p12
are we	r27 a-5 i-8 p-3 c3 o3
are we allowed	r13 p-7
are you	p-13 c3 o17
aren't	r16 w5 a-5 b-5 p15 t3 c-5
aren't able	r11 w5 a-5 b-4
aren't able to	r11 w5 a-5 b-4
arrive	w-3 t19 c-7 o-3
as	r8 w-8 a-3 i-12 p17 t12 c17 o-10
as a contact	r20 b3 c-6 o-7
as of	r19 w-6 i-5
as of ,	r16 w-4 i-4
asdf	p-3 c-14 o24
ask	r4 p-7 c8 o-4
ask you	r4 p-7 c8 o-4
asks	w12 a-6 p15 c-11
assign	r-4 w3 a13 b3 i23 p-7 o-3
assign her	r-3 w6 b3 i23 p-6 o-3
assigned	a-3 i10 p17
at	r12 w5 b-7 i-5 p8 c-9 o-9
at #domain	r23 w6 b5 p-11 t-4 c-3 o3
at #domain chat	r15 w-9 b-3 p-7
audio call	r22 i-3 p4 t-3
availability	r22 a4 i3 t-3 c-3
availability of	r22 a4 i3 t-3 c-3
available	r7 b5 i-6 p11 t-3
away	r-4 a-3 b28 t3
back	r25 a-4 i-3 p22 c10
ban	r-9 a4 b17 p-3 t-6 o4
bar	r22 w5 b4 p-4 t-3 c-3 o-9
based	c18 o-5
based on	c18 o-5
based on ?	c18 o-5
be	r-5 a12 i3 t-8 c-19 o-10
be able	r-3 w-8 a14 b14 i12 p-4 t-3
be able to	r-3 w-8 a14 b14 i12 p-4 t-3
be allowed	r29 i-4 t3 c6
be allowed to	r29 i-4 t3 c6
be delivered to	r14 w-3 t-7
be found by	w3 a7 b-4 i-8 p7 t-4 c3
been	r29 w-8 a-4 i-8 c4 o4
begin	b-6 p-4 t-4 c26 o-8
being	a12 b-4 i23 c16
between	r12 a21 i-6 p21 t-7 c-3 o-5
between name-own	r9 a14 p-7
between name-own and	r9 a14 p-7
block	r-3 a10 b18 i16 p25 t-4 c-12 o-12
block domain-foreign	a-7 b15 i15 p6
block list	w-4 a8 b-14 i11 p20 c-5 o-6
block list ,	r-8 b-8 i17 p-6
blocked	r16 w20 a6 b-10 i-5 p22 c-15 o-6
blocked ?	r26 a3 o-3
blocked ? >	r26 a3 o-3
blocked domains	i9 p19 c-10 o-3
blocked domains ?	b3 i8 p23 c-7
blocked from	r6 w29 a14 b-3 i-5 p-5 o4
blocked from chatting	r12 w18 b-3
blocked from skype	w14 b-8 p-7
blocking	w-3 b15 i23 p7
blocking domain-foreign	b14 i23
bob	p-5 t-3 c-8 o20
boss	r14 a16
bot	c14 o-6
bot >	c14 o-6
both	r21 a-10 i-6 p13 t10 c-11 o-8
break	a-10 i6 p-6 o12
business	r-6 p25 t-3
business users	a-4 i-4 p17
but	w-6 a18 i-6 p-9 t28 o3
but not	r17 a-5 t-17 o-8
by	r18 w20 a3 b-5 p21
by address-foreign	r20 i-7 t-4
by address-foreign ?	r16 i-5
by address-open	r24 w-5 i-3 p-7
by email	r20 w3 p-9 c3
by email ?	r19 w3 p-7
by name-own	r27 a-11 i-3 c4
by skype name	r-7 p12
by skype users	r15 w9 a7 p-5
call	r14 w14 a10 i7 p-16 t-5 c-6 o-4
call >	r21 a-4 t10 c-7 o-3
call a	r15 w15 a4 p-8 c-5 o-5
call a skype	r13 w15 a4 p-7 c-5 o-3
call address-foreign .	r27 b7 p5 o3
call address-foreign ?	r15 w14 a22 b-8 i6 p-3
call address-foreign and	r19 a-3 i-3 t-3 o-3
call address-foreign on	r12 i-6
call domain-foreign .	r11 w-3 a10 b-6 i-3 p3 o4
call domain-foreign >	b11 i-12 t-10 c-6 o-3
call each	r18
call each other	r18
call her	r23 a-3 b3 i-4 c-4
call me ?	r22 w-5 a3 b3 p-4 c-7
call name-own >	r18 a5 b-4 i-3 p3 c-8
call our	r25 w-6 a-4 b-7 p-3 c3 o3
call skype	r8 i3 p-15 t-18 c-8 o-10
call skype contacts	r-5 w18 b14
call skype people	r9 a8 b-6 i15 p-4
call skype users	r5 p-22 t-17 c-9 o-9
call the	r29 a-5 b4 i-3 p-3 o3
call the address-foreign	r19 a-4 i-4
call to address-foreign	r6 w3 a-3 p4 t11 c-5
call us	r16 i11 c-4 o5
called by address-own	r10
called by name-own	r13 a-6 p-3 o-3
calling	w6 a4 b7 p-17 t9 c-14 o-13
calling address-foreign	r7 a12 b-11 i4 p-8 t12 c-8 o-8
calling address-foreign >	r-9 a12 t9
calling address-foreign ?	r30 b-4 i7 p-5 t6 c-4
calling name-own	r12 b18 i-3
calls	r9 w4 a4 i-18 p-6 t5 c-15 o-13
calls address-foreign	r23 w6 p-3 c-4
calls from address-foreign	r21 w-10 b3 t-7
calls from domain-foreign	r6 w-11 a6 b6 i-3
calls to	r3 w-11 p9 t15 c-10 o-5
calls to federated	r7 p-6 t15
calls to skype	w-4 a-7 b8 p13 t17
calls with	r-7 w12 a8 b3 p-15 c-6 o-12
calls with domain-foreign	w10 a-6 b-5 t-3
calls with skype	w19 a-5 b21 t12 o-5
can a guest	r27 w4 p-5 c4 o-5
can address-foreign chat	r19 o-3
can address-foreign send	r14 t-6 o-4
can address-foreign start	r21 a-4 b3 p3 c-7
can address-own	r16 a-5
can address-own and	r16
can address-own video	r12 a-4 i-3
can all	r20 w-4 a-5 b-3 i-5 p4
can all our	r20 w-4 a-5 b-3 i-5 p4
can anybody	w21 b-4 t-3
can anyone	r4 w19 p3
can be	r-6 w22 a-8 b3 c-4
can be called	r-3 w24 i3 c-3
can call skype	r-6 w19 b10 i-4 p-6 t4
can chat	w6 a3 i-5 p-20 c-7 o-7
can chat with	w5 a3 i-5 p-19 c-6 o-7
can i	r-3 w-8 b6 i-16 p8 t-8 c24 o5
can i call	r29 a4 i5 t4 c-7 o-5
can i chat	r26 p-6 c-18 o-8
can i find	r-10 p14
can meet	r-11 w20 a11 b-5 i-6 p3
can meet with	r-11 w20 a11 b-5 i-6 p3
can message	r4 w23 a14 p-3 t12 o-4
can name-open chat	r22 c-4
can name-own	r23 w-6 b-5 o8
can name-own address-foreign	r17 i-4 o-8
can name-own and	r18
can name-own be	r15 w-4 a9 i-6
can name-own call	r22 b3 i-4 p-4 o-6
can name-own chat	r24 w-10 a-4
can name-own find	r26 i-4 p-12 c4
can name-own have	i-3 p-5 c-10 o11
can name-own invite	r17 p-5
can name-own make	r27 a-6 b-3 p3 t-7 o-3
can name-own meet	r21 a-8 i-6 o-6
can name-own message	r19 a-3 i-3
can name-own reach	r16 i-5
can name-own search	r18 w3 p-7 o-4
can name-own see	r19 t-8
can name-own send	r19 t-5
can name-own still	r10 b-9 i17
can our	r19 w-8 a8 b-11 i5 p-4 t-3
can our people	r22 w-3 a-5 i-3 t-3
can our users	r13 w-3 a11 b-8 i9
can people	r19 w-4 a-5 b-6 i-3 p14
can she	r26 a-10 i6 t-7 o3
can she ?	r21 a-12 b-10 i-5 c-4
can she also	r18 w4 i-5 p4 t-5
can she then	r-5 i27 p-3
can skype	r3 w17 a-5 i-5 p8 t-3 c3
can skype users	r3 w17 a-5 i-5 p8 t-3 c3
can someone	r14 w-5 p12 c-5
can teams	r5 w-8 a-3 i-6 p11 t3
can teams users	r4 a-5 i-4 p19
can the	r27 a-3
can they	r21 w-4 i-5 p-5 t-9
can we	r20 w11 a22 i-4 p-4 t-3 o4
can we chat	r14 a14 b-3 t3
can we have	r17 w-8 a-10 i-3 t-3
can you	r-5 b5 i-9 p9 t-12 c-3 o5
can you do	r-3 p7 t-5 c8 o9
can you help	p16 t4 c7
can't	r10 w11 b6 p-14 t28 c-8 o-4
can't call	r4 w10 a12 b-10 p3 t-7
can't call domain-foreign	r4 w10 a12 b-10 p3 t-7
can't chat	w11 b9 i5 p-10 t-3 c-5 o-8
can't chat with	w11 b9 i6 p-8 t-12 c-5 o-8
can't find	r-8 i5 p-3 t31 c3
can't message	r25 b-8 p3 t10 c-3
can't name-own	r7 a11 i-3 t-5
can't name-own chat	r7 w3 a12 b-3 t-3
can't reach	r11 w15 a-8 i-3 p4 t7
cannot	r10 w15 b11 i-4 p-7 t30 c-10
cannot call	r16 p4 o4
cannot chat	r4 w18 a-3 b-7 t3 c-4
cannot chat with	r4 w18 b-8 c-5
cant	r11 w3 a3 b-9 p-5 t18 c-9 o-13
cant im	r-3 w14 a16 b-3 i5 p3 o-8
cant name-own	r17 a-8 t-3 o3
ceo	b14 p-7 t-4 c-5 o19
certain	r15 p20
certificate	a-3 b-6 p-3 t14 c-5 o11
change	r-13 w-6 a26 p3 t-6 o6
change so name-own	w3 a21 b-8 t3 c-4
changed	w5 a6 b-3 i-8 t13 c25 o-9
changes	a-8 b-10 i10 p14 t-5 c20 o-7
chat ,	r26 a6 b-7 p9 t-7 c-3
chat >	r20 a21 i-3 p-10 t9 c-7 o-3
chat ?	r25 w6 t-3
chat ? >	r25 w6 t-3
chat to	r19 w18 b-3 t-4 c-6
chat to address-foreign	r9 w11 a-12 t-7 c-7 o-6
chat w	r11 w22 a8 b-10 p-4 t-4 c-7
chat w address-foreign	r25 a-5 b-3 p6 c-4
chat with	r10 a6 i10 p-13 t-7 c-5 o-6
chat with ?	r19 i-3 c-9 o-7
chat with address-own	r16
chat with him	r23 a-5 b4 i-11 p3 t-3
chat with name-open	r15 w3 i-3 c-6 o-4
chat with personal	r-11 a4 t-9 c-8 o-8
chat with skype	r10 w8 i4 p-25 t-9 o-3
chat with them	r18 b-6 i3 p-3
chat with unmanaged	w6 a6 b-14 t-3
chats	w-17 b3 p13 t4 c-15 o-9
chats support	r-6 p22 t-5 c-3
chats with	r-10 w-14 a4 b5 c-18 o-11
chats with skype	r-4 w-5 a8 i9 p17 t-5
chatting	w-4 a6 i8 p3 c-12 o3
chatting with	r-5 w-3 a8 i11 p3 t3 c-11 o-10
chatting with address-foreign	r17 w14 a9 b-9 i23
chatting with domain-foreign	w7 a11 i7 p-6 t6 c-4 o-5
chatting with skype	a18 b9 t14
check	r35 w-4 a-5 i4 p15 c-4
check if	r22 w-4 a-5 b4 i-4 t-6 c3 o3
checklist	b-3 i7 p-4 t-3 c29 o-3
checklist >	b-3 i7 c28 o-3
cmdlet	w-5 a18 b16 i-10 c-4 o-3
cmdlets	r-5 a18 b-6 i-6 p9 c-5
cn	r27 w3 b-4 p3 c-10 o-5
come	r7 w-3 a14 b-3 t8 c15 o-5
communicate	r17 w9 b-3 i3 t16
communicate with	r17 w9 b-3 i3 t16
communicate with address-foreign	r10 w10 a-4 i3 o-3
communicate with skype	r20
communication	r15 a-10 b10 i-9 t10 c-8 o-4
communication with	r19 w3 a-7 b13 i-4 p3 c-3
companies	w-3 b4 p-8 t23 c-5 o-3
company may	r-8 w23 b4 p6 c5 o-5
compare	i-3 p-4 c22 o-4
configure	r-3 a30 p15 o5
confirm	r29 i3 t-3
consumer	r15 w14 a-3 b8 p10 t-5 c-4
consumers	w4 p-15 t-8 c-9 o-9
consumers ?	w8 a7 b7 i-5 p-6
consumers ? >	w8 a7 b7 i-5 p-6
contact	r12 w7 a4 i-12 p-15 t8 c-10 o-6
contact >	r-6 w17 i3 p3 t23
contacted by skype	r21 a-9 b3 c5
contacts	r9 w5 b4 i-3 p-8 t26 c-8
contacts ?	r11 w15 b5 i-3 p-4 t-8 o-4
contacts ? >	r11 w15 b5 i-3 p-4 t-8 o-4
contacts in	r-6 t15 c3
control	r5 w4 i-9 p21 c-5 o-9
could	r14 w5 i23 p9 c-4
could address-own	r24 w-3 b5 c4 o4
could chat	r-4 w22 a13 b-5 c3
could chat with	r-4 w22 a13 b-5 c3
could name-own chat	r21 a-6 i-4 p-8 t-4
could name-own video	r7 w-4 i8 p-6 t-4 c4 o3
could our	r9 w-4 a-9 i5
could our users	r9 w-4 a-9 i5
could she	r3 i20
could she chat	r-12 i20 p-7 c3 o3
could we	r24 a-3 p5 t-3
could you	r5 w13 a12 b-4 p21 c-5 o-6
could you check	r24 w-6 b4 i3 t3
could you tell	r-8 w13 a7 b-7 p15 o-5
csexternalaccesspolicy	a-9 i3 p16 t9 c-7 o-6
current	r27 a-8 p11 c-3
cut	w13 a-6 b26 i12 p-4 t-3 c-5
cut off	w15 a-7 b16 t-3 o3
day	a4 p-3 t21 c-7 o16
default	w3 a3 p25 t-5 c-6 o-7
delete	b-6 t-6 c24 o-4
delivered >	r-8 a6 i5 p-4 t22 c3
delivered ?	r14 t-10
delivered ? >	r14 t-10
did	r5 w-4 a-3 p9 t10 c32 o-6
did microsoft	p20 c-5 o-5
did you	w-3 b7 i5 p-6 t4 c34 o-8
differ	r3 a-5 b-4 p22 t3 c-4 o-5
differ from	a-5 p24 c-3 o-6
different	r6 w-4 b-5 p12 t9 c-11
disable	r-5 w-4 a-5 b18 i19 p-7
disable #property	w3 i22 p-5 t-3 c-3
disabling	w3 i15 p-4
discovery	r-6 a-8 i22 p9
dm	r25 w4 b4 i-3
do	r-11 w-18 a7 b7 i-12 t-6 o8
do >	r10 a-3 b14 i-5 p12
do ?	r-4 a-4 b6 i-5 p4 t7 c17 o-7
do ? >	a-4 b5 i-6 p4 c16 o-8
do a	r26 b3 p-4 o-4
do for	r-4 w4 a20 b-5 t7 c16 o-3
do i	r-18 w-4 a22 b16 i-8 p8 t-8 o16
do i block	a-10 b13 p-4
do i fix	a20 b-14 o9
do i have	r-3 w-5 a9 b4 c17 o5
do i keep	r3 a-6 b18 i3 p-8 o-8
do i let	a18 b-4 t5 o-4
do i make	r-3 a9 b10 p-6 c-5 o5
do i need	r3 w-6 a9 b7 p13 c-3
do i prevent	a-10 b20 i-6 o-6
do i turn	a-8 b11 i-4 p18 t3 c-3
do our	r19 w-6 a-5 o6
do so	a14 p4 t3 c-4
do the	r9 a-3 i10 p-8 t-6 c-6 o11
do we	r14 w-3 b5 i8 p9 t-11 c-6 o-3
do you	w-5 b-7 p-8 t-3 c19 o6
does	r16 w3 a-15 b-11 i12 p36 t-4
does #property	r-8 i5 p18 c-3
does a	p3 c-4 o9
does address-own	r23 w-9 a-4 o4
does address-own have	r21 w-9 a-6
does anything	r26 b-4 i-9 p-3 o5
does chat	w17 b-4
does chat with	w17 b-4
does federation	r8 i-5 p12 c-4
does it	r14 w-4 a-4 b-4 i16 p16 t4 c-8
does name-own	r14 i12 p-8
does name-own have	r20 i-10 p-8
does teams	r12 w5 b5 i-6 p19 o-4
does teams allow	r15 w-4 i-6 p6 t-3
does the	r12 w5 a-6 i-6 p20 t-3 c-6
does this	r-4 a-3 p5 c21
domain	r14 i14 p33 t25
domain ?	a-8 i9 p15 c-4 o-3
domain ? >	a-8 i9 p15 c-4 o-3
domain is	r-6 a3 b7 i14 p20
domain list	b4 p22 c-5
domain-foreign	r9 w5 a7 b8 p-30 t-8 c-23 o-19
domain-foreign ,	r4 w-7 a17 b3 p4 c-9 o-5
domain-foreign .	a7 b6 i6 p-7 t-13 c-14 o-3
domain-foreign . >	r10 w14 b12 c-7
domain-foreign >	w13 a3 b17 i-9 p-16 c-14 o-10
domain-foreign ?	r27 w16 a9 i8 o-5
domain-foreign ? >	r27 w16 a9 i8 o-5
domain-foreign any	r15 w-6 a-5 b7 t-11 c-4
domain-foreign any more	r15 w-6 a-5 b7 t-11 c-4
domain-foreign for	r-5 a24 b3 t-5 c-4
domain-foreign from	w4 a-5 b17 i13 t-3 c-8 o3
domain-foreign from the	a-4 b12 i7 c-7
domain-foreign if	r-3 w-4 i28 p-7
domain-foreign on	r22 w12 a-5 b14 i-3 o3
domain-foreign on the	b17 i6
domain-foreign possible	r29 w-5 b3 i-3 p-3 t-4
domain-foreign to	r12 w-3 a26 i20 o3
domain-foreign to the	r8 a12 i10 p-9 o-4
domains	w-4 a10 i22 p34 t18 c-12 o-3
domains ?	w-4 a-7 i17 p25 c-10 o-3
domains ? >	a-8 i16 p21 c-8 o-4
drop	r8 p-10 t17 c-10 o-6
drop after	p-6 t19 c-7
edge	r-6 b6 i-3 p18 t18 c-3
either	r15 p-7 t-3
else	r-5 w17 p-3 t13 c15 o-6
email ?	r19 w3 p-7
email ? >	r19 w3 p-7
employees	r8 w24 a-9 b15 p-8 t-3 c-8
enable	r-11 a34 b-9 i7 p4
enable name-own	w3 a20 p-9 c-4 o-5
enable skype	r-3 a14 b-11 p9 c-3
enabled ?	r13 w8 a-4 i8 p-15
enabled ? >	r13 w8 a-4 i8 p-15
enabled for	r17 w7 a-3 p-10 t-3
enabled to	r7 a15 t3
enabled to call	r6 a15 c-3
enabling	r6 a-4 i20 t-5
encrypted	r-13 p21
end	r-6 w-4 p26
environment	p-6 t-3 c19 o-7
environment >	p-3 t-3 c17 o-4
erase	w4 b-8 c18 o-6
erase name-own	w4 b-8 c18 o-6
erase name-own >	w4 b-8 c18 o-6
everyone	r23 w14 b13 i-7 p-4 o4
everything	r-5 p-8 t12 c21 o-8
everything >	r5 i3 c28 o-3
exactly	w8 a9 b-3 p13 o-10
exchange	r21 w12 a-3 p-3 c-6 o19
explain	r7 p39 c-3
explain #property >	p20
export	w15 a-4 b-9 p11 c29 o-4
export >	c23 o-9
external	r-8 b-5 i10 p30 t28 c-11 o-10
external access	w-3 a4 i11 p21 t10 c-8 o-8
external access >	r-3 p25
external access settings	a-13 b-4 p13 c-3
external chat	r5 w-4 b-4 i-3 p19 t16
external contacts in	r-6 t15 c3
external organisations	r4 w16 b-8 p11 c-4
external organisations >	r4 w24 b-4 p-3
external people ?	r25 i-7 c4
external users	r15 b-3 p13 t20
external users ?	r15 i-3 p15
fabrikam	r22 a-5 i-6 p3 t-6 o3
fail	r-4 p-7 t23 c-3
false	r-6 w9 i30 p-9 t-4 o3
false for	r-4 w-3 b-6 i15 p-3 o3
false for name-own	r-4 w-3 b-6 i15 p-3 o3
fed	r27 a-3 i-3 o4
federated	r15 w4 p13 t27 c-6 o-3
federated partners >	r-6 w15 b-3 t19
federated users	r6 b11 p18
federated users ?	r15 p14 t-4
federation	a-18 b7 i27 p40 t13 c-20 o-14
federation ,	r-11 i16
federation >	r-3 w3 a-4 i11 p21 o-3
federation ?	w3 a-4 i10 p28 c-7 o-4
federation ? >	w3 a-4 i11 p27 c-7 o-4
federation enabled ?	r4 a-3 i13
federation off	b18 i10
federation with	r11 w10 a3 b-6 i-7 t13 c-4 o-6
federation with domain-foreign	r10 w9 a3 b-7 i-7 p-5 t10
federation work	p10 c-5 o-5
federation work ?	w3 a-4 p24 t5 c-10
federationandpicdefault	r-4 w6 b4 i28 o-4
federationonly	r-7 w4 a-3 i26 o6
file to	r17
file to address-foreign	r17
files	r17 w10 b9 i-8 p6 t-7 c-11 o-7
files to	r21 w5 a6 b-8 p-5
files with skype	r17 a-4 i-4 c3
find	r10 w11 a-6 b-5 i-6 p12 t22 c-3
find external contacts	r-6 t15 c3
fix	a25 b-15 p-3 o11
for	r-7 b3 i-10 p13 t-4 c-4
for >	b-3 i-6 p13 t-4 c8 o-9
for a	r5 w10 a-7 b-4 p10 c-9 o-5
for address-own	r5 a14 b8 p-5
for address-own ?	r22 w-3 a-5 b11 p-6 t-3 c3
for all	r10 a-12 b19 p-3 c-7
for business users	a-4 i-4 p17
for her	r25 b3 t-6 o-3
for me	r17 w13 b-5 p-5 t4 c14 o-7
for name-own	r19 a27 b20 i15 p-16 c-13
for name-own >	r4 a25 b19 p-3 c-7
for name-own ?	r19 a3 b8 i-12 p-7 t-4 o-6
for name-own to	r17 w-5 a17 b5 p-8
for our	r6 w-9 a-16 p-11 t5 c4 o-5
for our users	w-6 a-7 b10 i7 t-3
for personal	w14 b-4 p19 t6
for personal teams	w14 b-4 p19 t6
for the	w11 i-5 p4 t13 c-13 o3
for us	r14 w-3 a18 b-4 i-7 c-6
forbid	r4 a-9 b17 i-6
forget	b-7 i3 p-8 t-5 c19 o-11
found by	w3 a7 b-4 i-8 p7 t-4 c3
found by skype	r7 w5 a7 b-4 i-6 p-5 t-3 c3
free	r28 a-3 i-3
friday	b3 t7 c-3 o28
from	w10 a-15 b4 i-5 p-11 t7 o-20
from address-foreign	r18 a-6 b5 p5 c-12
from address-foreign >	r7 w-6 b12
from address-foreign ?	r27 a4 p3 c-5
from address-own to	r13 a-3 t-7
from calling	w4 b15 p-11 t-10 c-9 o-7
from calling name-own	r12 b18 i-3
from chatting	r10 w5 a-9 b11 i18 p-8 t-7
from chatting with	r10 w5 a-9 b11 i18 p-8 t-7
from domain-foreign	w16 a16 i-9 t12 c-6
from domain-foreign ?	r4 w13 a-7 b8 i-3 t-6
from messaging	r16 w16 a-5 b8 i-8
from name-own	r20 a15
from skype >	w17 a4 b5 p-5 o4
from skype-name-foreign	r15 w-5 b-8 i15 c-3
from the	w-6 a-7 b11 i10 p-16 c14 o-6
get	r-8 w-13 a25 i-8 t19 c6 o-18
get address-own	a24 o3
get name-own	r-3 w6 a35 o5
get rid	a-6 b19 p-3 o4
get rid of	a-6 b19 p-3 o4
get through	r20 w3 b4 i-5 t-3 o3
get to	r8 w-5 a12 b-8 p-3 o3
gets	w13 i20 t26 c-3 o4
gets federationonly	r-4 i16 o3
give	r-11 a19 b-22 t-15 c8 o-21
give me	w15 a7 b-11 p3 t-7 c17 o-14
give me a	r-3 w16 a-8 b-5 p10 t-4 c13
give me everyone	w24 a-4 i6 t7 o4
give me the	r-6 w11 a19 b-7 i-4 p-9
give name-own	w-6 a24 b-5 i18 p-9
given	r9 i11 p-9 t-5
global	r9 w-3 i10 p17 t-4 c-13 o-6
global policy	r12 w-3 i10 t-4 c-7
go	w-10 b6 c-14 o12
go about	w-5 a7 b13 p-3
going	r14 w-7 a9 p-14 t7 c-9 o12
going to	r21 b4 i7 p-4 t-3 o19
good	r-10 w3 b-3 p14 t-5 c21 o4
good to	r19 w15 a-4 t3 c-4 o-6
got	r19 w14 a-4 i-8 p-4 t4 c14 o-3
grant	w-5 a13 b-6 i16 p-3 t-3 o4
grant name-own	a17 b-4 i10 o4
group chat ?	r21 b3 i-3 c-7 o-6
guest	r6 p23 t-4
guest access	r-8 a-7 b4 p24 t-3
guests	r10 w6 b-7 i-3 p12 t9 c-8 o-4
happen	a31 b-6 i20 c-4
happens	r7 a-6 b-5 i11 t7 c-6 o-6
happens to	i20 p10
happens to name-own	w4 i14 p-8
happens when	r17 p-4 o-3
happens when address-foreign	r17 p-4 o-3
has	a8 b-3 i-11 p-15 t6 c3 o-11
have	w21 a21 b-5 i-13 p-7 t-5 c13 o3
have a	r7 b4 p-3 c-15 o9
have a video	r21 c-4 o-13
have access	r10 w10 a-9 b-4 p-4
have access to	r10 w10 a-9 b-4 p-4
have skype	w20 a21 p-5 c-5
have the	r13 w17 c-8 o-5
have to	w-5 a21 b7 p15 t-3 c-5
he	r16 a-4 i4 t8 c-4
hello	c26 o-6
hello >	c26 o-6
help	r-15 w-18 b-18 i7 p6 t5 c12 o-25
help >	p-3 c29 o-9
help me with	p16 t4 c7
her ?	r27 w5 a-7 i-3 t-5 c-11
her ? >	r24 w5 a-4 b3 i-3 t-5 c-6
here	r13 w27 b-7 p10 c24 o-3
here can	r16 w7
hey	p-4 c27 o-7
hi	r4 c24 o-10
history	r-7 a4 p10 t8 c21 o-4
history >	a3 p-4 c20 o-3
hold	r25 w-4 a9 p-6 c13 o-6
hold a	r18 b4 p-3 c-7 o-5
home	w-4 a-4 c8 o20
how	r-38 w-4 a15 b13 i-20 p10 t-22 o9
how ?	r-5 a13 b18
how ? >	r-5 a13 b18
how can	r-13 w-4 a23 b5 i-9 p11 c15 o-5
how can i	a5 b15 i-6 p12 c14 o-5
how can name-own	a25 t3 c-5 o-4
how can we	w5 a20 b6 p-5 t3 c-3
how do	r-17 a19 b5 i-7 p9 t-6 c-5 o16
how do i	r-18 a18 b3 i-8 p3 t-5 c-5 o16
how do we	a15 b17 t3 c3 o-3
how does	a-4 p5 c13 o-8
how does federation	p20 c-5
how many	r-3 w17 a-4 b-7 i4 p12 c-9 o5
how many of	w24 a-12 b-3 i4
how many users	r-3 w6 a-3 i9 p-9
how to	a16 b20 i3 p10 c-5 o-3
hybrid	r-7 i7 p20 t18 c-3
i	r-29 w-24 a4 b9 i-8 t-11 o6
i able	r13 c-3
i able to	r13 c-3
i allow	a9 b-8 o-3
i allow name-own	a14 b-8 o-10
i ask	r4 p-7 c8 o-4
i ask you	r4 p-7 c8 o-4
i assign	r-3 w6 b3 i23 p-6 o-3
i assign her	r-3 w6 b3 i23 p-6 o-3
i block	r-7 w5 a-5 b22 p26 t4
i block domain-foreign	r-4 b-3 i4 p15 c-5 o-3
i call	r35 i3 p-6 t4 c-12 o-5
i call address-foreign	r16 c-6 o-3
i can	r-8 w-6 a20 b-13 p19 t13 o-3
i can't	r12 a7 b-5 p-10 t6
i change	a22 o18
i chat	r26 p-6 c-18 o-8
i chat with	r26 p-6 c-18 o-8
i disable	w3 b22 i15 p-7 c-3
i do	a-6 b11 i12 p-4 c15 o-3
i fix	a20 b-14 o9
i flip	r3 w-3 a19 i14
i get	a22 p-8 t11 c10 o-3
i granted	w7 a3 b5 i21 p-7 o-6
i have	w-6 a6 i-5 p4 t-7 c10
i have to	r-8 a27 b6 p-3 t7 o4
i install	a-9 p-3 c-4 o15
i let	a13 b-4 o-4
i make	r-5 a6 b12 p-7 c-5 o4
i need	r4 a11 b9 i-8 p18 t-5 c-7
i need so	r3 a21 b-6 i3 p-3 c3
i prevent	r-7 a-7 b32 i-3 t4
i prevent name-own	w7 b25 p5 t5
i set up	a-10 p-9 c-4 o13
i tell	r22 w3 a-3 p14
i turn	a-9 b6 i16 p11 c-4 o-6
i turn on	r5 w3 a-8 i-6 p16 o-4
i use	r-3 w3 a-6 b-4 p12 c17 o-9
i video	r12 c-6 o-3
i video call	r12 c-6 o-3
i want	r9 w-4 a4 b12 p-8 t-5 c14
i'd	r8 a8 i-3 p-4 t-5 c20
if	r9 w-4 a-11 b3 i42 p8 t-3
if i	r-3 w-3 i30 p17
if i block	r-6 b-6 p26
if i granted	w7 a3 b5 i21 p-7 o-6
if name-own gets	r-6 i14 c-3
if we	r-9 w3 a-6 i28
if we blocked	r-4 a-3 b-4 i22 p-4 t3 c4 o3
if we moved	r-12 b-3 i19 t-3
im	r28 w25 b-8 t-4
im skype-name-foreign ?	r15 i-5 o-5
impossible	a-10 b15 p3
impossible for	a-10 b15 p3
in	w6 a-4 b-17 i-15 p5 t17 c-22 o7
in >	r12 a-6 b-3 p14 c-10 o-8
in ?	r13 w10 i-7 p10
in ? >	r13 w10 i-7 p10
in a	r24 a17 i4 p4 t-6
in our	w24 b3 p-7 t-4
in teams	w-9 a9 b-5 i-3 p3 t10 c-5 o5
in the	r4 a-7 b-7 i-5 p7 t9 o-9
in the company	r-7 w25 b5 c6 o-3
install	a-9 p-3 c-4 o15
interop	r-7 p27 c-3
introduced	w3 a-3 p25 c-6
is	r17 w5 a-6 b-9 p17 c-24 o16
is #number	c-6 o24
is #property	a15 i-5 p24 c4 o-3
is a	r14 w-3 a-3 p24 c-5 o-3
is address-foreign	r22 w-3 p-9
is address-own	r15 w-3 p-10 t-3
is an	p16 o-8
is an unmanaged	p16 o-8
is anybody	r-5 w19 p-9
is anyone	r-7 w20 b-5 i-3 p-10 c3
is anyone allowed	r-4 w21 p-5 t4 c6 o4
is blocked	r10 w15 b-6 i-8 t-4 o-5
is blocked from	r10 w15 b-6 i-8 t-4 o-5
is chat with	r21 a-5 b-5 i-7 t3 c5
is chatting	r12 w15 a-4
is external access	r-5 b5 p21
is federation	r16 a-4 b5 i-9 p14 t-3
is it	r19 a-4 b-7 p4 t-8 c-9 o9
is it possible	r20 p-6 c3
is missing	i-3 p12 t3 c-4 o-7
is name-own	r38 w-12 a-7 b3 i-6 p-4 c6 o4
is needed	r-7 a9 b-9 i-3 p11
is not	r4 w15 a-4 p-3 t21
is on	a16 i21 p4 t13 o-3
is our	r8 w-11 p10
is she	r27 w-3 a-4 i-6 p5 c7 o6
is skype for	r-9 p22
is that	r40 w-10 a-10 b-6 c-11
is the	r9 w-12 a12 b-3 i-7 t-5 o20
is there	r9 w14 a13 b-4 i-3 p20 c-5 o-7
is there anything	r24 w-4 b-6 p-6
isn't	w10 a17 b-12 p-3 t-5 c12
it	w-19 a5 p5 o-11
it impossible	a-10 b15 p3
it impossible for	a-10 b15 p3
it in	r19 w3 a-5 p13 o-3
it is	r8 p-3 t10 c17 o-4
it is allowed	r23 w5 i-3 p5 c5
it out	w4 a21 i4
it possible	r14 a17 b-16 p-5 c3
it possible for	a17 b-16
it's	r20 t-3 o3
join our	p23
jones	r26 b5 o-10
keep	r3 a-7 b15 i4 t8 c-3
know	r26 w6 a-4 b-6 i-3 p10 c21 o-4
know if	r32 w3 a-4 o3
know whether	r26 w-3 b-5 p3 t-3 c-4 o4
laptop	c-3 o14
last	r7 a-6 b-8 p17 c6 o-4
left	r-5 w15 o12
let	r-3 a25 b-7 i19 p-10 c8
let address-own	a15 b-3 c-5
let address-own chat	a19 c-4
let name-own	a10 i19 p-11
let name-own chat	r-11 w3 a10 i19 p-5 t-4
let our	a19 b-4 i8 p-4 t3
lets	w-4 a23 b-8 i-4 p-3 c15
lets address-own	r3 a21 b-3 t5
letting	r-4 a21 t3 c-4
letting name-own	r-4 a21 t3 c-4
like	r12 a-4 i-9 t-7 c15 o6
like to	r15 a-8 i-3 t-3 c20
like to know	r27 b-3 i3 p4 t-3 o6
line	r24 b4 p-7 t13 c-4 o-3
list	r-8 w13 a-5 i7 p23 t-6 o-14
list ,	r10 w5 a-8 b-8 i6 p-3 o3
list , can	r17 w8 a-5 i4
list .	r-4 b-8 i22
list >	w9 a-3 b14 i-6 p14
list ?	r12 a11 i13 p9
list ? >	r12 a11 i13 p9
list of	w15 a-5 p16 c-7 o-5
lol	w9 p-4 c-7 o15
lol >	w9 p-4 c-7 o15
longer	r4 a-9 b33 p-3 t8 o-4
look	r25 a-6 p8 t-7 c8 o-5
lunch	r-3 w3 i-3 t3 c4 o20
mail	r10 a-10 i-3 p19 t11 c-5 o9
mailboxes	w18 a-3 i4 p-4 o14
make	r-3 w-3 a18 b25 i21 p-5 c-7 o6
make it	r-9 w-3 a16 b15 i-5
make it impossible	a-10 b15 p3
make it possible	r-8 a23 b-13
make sure	w-3 a-5 b23 t3 o-3
make that	r5 a25 i5 t3
many	w17 a-4 b-7 i3 p12 c-10 o5
many of	w24 a-12 b-3 i4
many of our	r-4 w24 a-12 b-3 i3
many users	r-3 w6 a-3 i9 p-9
may	r15 w21 a-6 i13 p7 t-5 c-5
may address-own	r18 w-3 a-6 i-8
may address-own call	r17 w-3 a-5 i-7
may call	r6 w20 a14 b-4
may call address-foreign	r16 w10 a-9 b4 c-6 o-6
may chat	r7 w18 b-6
may chat with	r7 w18 b-6
may i	r15 p14 t3 c-4
may i video	r12 c-6 o-3
me	w10 a5 i-9 t-16 c32 o12
me ,	r21 t4 c-4 o-9
me >	r10 a-3 p10 c21 o-9
me ?	r16 w-4 p-9 c13 o-7
me ? >	r16 w-4 p-9 c13 o-7
me about	a-4 b-5 p-13 c9 o9
me about changes	b-4 p-7 c17 o-8
me everyone	r-4 w26 a-5 i7 t7 o5
me if name-own	r19 w-6
me the	r-8 w18 a8 b-7 p-6 c14 o-3
me through	r-4 a14 i-4 c21 o-4
me what	r-5 w-7 a14 b-4 p9 c3 o-7
me whether	r13 w-6
me which	w26 i7 t3
me with	r-3 a-3 p15 t3 c18 o-4
mean	w4 i10 p18 c-8 o-3
meet	r4 w12 a15 b-9 i-4 o-5
meet with	r5 w12 a15 b-9 i-3 o-4
meet with domain-foreign	w12 a12 b-8 i-6 p3 o-3
meetings	r17 w-4 i-8 p18
meetings ?	r4 w-6 i-4 p20 o-3
meetings ? >	r4 w-6 i-4 p20 o-3
meetings with	r28 b-3 i-6 p-4 t-3
members	r13 w25 t-4 c-4
members of	r15 w15 t-4
message	r10 w7 a-9 p-22 t3 c-19 o-10
message address-foreign	r14 a8 b-4 i10 t-6
message address-foreign >	r24 a-5 i-4 p4
message address-own	r19 w-3 a-3 p-5
message address-own ?	r13 w-3 a-4
message domain-foreign	w14 a-3 b17 t-7 c-6
message domain-foreign ?	r-7 w5 a4 b5 i-10 c-5
message our	r17 a-7 b11
message personal	r7 w8 a10 b-9 p-7 o-4
message personal teams	r7 w8 a10 b-9 p-7 o-4
message skype	r31 a13 b-4 i-8 t3
message skype users	r32 a14 b-4 i-7 t4
message the	r16 c-3
message the address-foreign	r16 c-3
message to	r7 t16 c-9 o-3
messaged by address-foreign	r16 t-10 c3
messages	r14 w7 a-8 i-14 p-5 t31
messages from	r4 w11 a-5 b5 t14 c-8
messages from domain-foreign	r4 w-9 b-3 p3 t14 c-3
messages name-own	r11 w4 i-5 p-3 t15
messages that	r16 w-4 a-3 t-6
messaging	r15 w6 a6 i-10 p-6 t15 c-4
microsoft	r15 w-3 i3 p24 t3 c-6 o-6
migration	r-4 a3 b-3 t20
missing	r-3 w4 a28 b-6 p16 t7 o-3
mit address-foreign	r16 i-3 o-4
mode	r-8 i-3 p11
more	r12 a-7 b19 p-4 t9 c4 o-3
more >	r14 w-5 b7 p-7 t10 c5 o-8
morning	r10 i-6 p-8 t5 c9 o5
morning >	p-6 t10 c9 o-9
ms	w-5 b-5 p15 t22 c-4
must	r-8 w12 a23 b22 i-4
must be	r-3 a18 b-20
must i	r-4 a13 b19
must i change	a15 b-8 i-3
my	r10 w-6 a-3 i-5 p-15 c23 o18
my boss	r14 a16
my users	w9 b22 i5 p-3 o-4
n	r26 i5 c-9 o-6
name	w13 a-5 p9 c-5 o14
name ?	r-6 w-3 p6 o18
name ? >	r-6 w-3 p6 o18
name-open	r20 w-3 i-4 p-3 t13 c22
name-open chat	r22 c-4
name-open chat with	r22 c-4
name-own	r16 w-17 a11 i7 p-15 t-8
name-own ,	r30 a-3 b-4 t-4
name-own .	r25 a5 b-7 c-12
name-own :	r25 p5 t-7 c-4
name-own >	w-4 a10 b12 i-10 p-6 t4 c38 o-14
name-own ?	r14 w-10 a10 b4 t-5 c-6 o3
name-own ? >	r14 w-10 a10 b4 t-5 c-6 o3
name-own able	r17 w-8 a5 b-14 i-5 o-6
name-own able to	r17 w-8 a5 b-14 i-5 o-6
name-own access	w-4 a19 b17 p-3
name-own access to	w-4 a19 b17 p-3
name-own address-foreign ,	r16 a-5 t-4
name-own address-foreign call	r16 w-3
name-own be	r10 w-8 a4 b-5 i10 p-6
name-own be able	r9 w-6 a-10 b-5 i12 p-6
name-own be messaged	r19 b3 p-3 t-8
name-own be reached	r21 c5 o4
name-own call a	r21 p-11 o-6
name-own call domain-foreign	r22 w-3 a-5 i-3 p6 c4 o4
name-own call her	r11 i-3
name-own calling address-foreign	r13 a11 i6 p-5 c-5
name-own calls	r7 a-4 p-13 t10 c-6 o-4
name-own can	r7 w-6 a21 b-13 i6 t10 c-8
name-own can call	r19 a8 b-7
name-own can chat	r3 w-3 a5 b-13 i12 p4 t-7 c-3
name-own can message	r14 w4 a16 o-4
name-own can't	r21 w-4 a11 b12 p4 t-3 o-6
name-own can't call	r8 a12 b-9 t-6
name-own chat	r16 w-10 a4 i5
name-own chat to	r16 i-3 c-5
name-own chat with	r14 w-10 a6 i6 t3
name-own chatting	a12 i13
name-own chatting with	a12 i13
name-own communicate	r22 w3 p3 c-3
name-own communicate with	r22 w3 p3 c-3
name-own could	r13 a16 b-3 i4
name-own do a	r17 o-10
name-own exchange	r25 p5 t5 o-9
name-own find	r26 i-4 p-12 c4
name-own find skype	r23 p-10 c4 o-3
name-own first	r26 i-3 p-6 t3
name-own from	r13 a8 b6 i17 p-4 t-3 c-4
name-own from chatting	r7 a-8 b3 i12
name-own get	r25 a11 b-9 i-7 t-6 c5 o6
name-own gets federationonly	r-8 i19
name-own have	r12 w-4 i-13 p-9 c-8 o14
name-own im address-foreign	r19 w-5 b3 t-4
name-own invite	r17 p-5
name-own is	r21 w5 a-5 i7 p-3 t-6
name-own is not	r17 t-4 o-7
name-own make	r31 w4 a-7 p6 t-4 c3
name-own may	r23 w-3 a4 b9
name-own message a	r16 i-5 p-6 o-3
name-own message skype	r18 a-8 c5
name-own not	r19 a9 b-8 i-4 c3 o-4
name-own phone	r20 w3 p-3 c4 o-3
name-own present	r19 a-4 i-4 t-4
name-own reach	r14 i-6
name-own says	r25 b-9 i-3 t-3 c10
name-own search	r18 w3 p-7 o-4
name-own search for	r18 w3 p-7 o-4
name-own see	r22 t-7
name-own see address-foreign	r13
name-own see the	r19 t-9
name-own send	r18 t-4
name-own share her	r18 a-3 i-6 o-3
name-own should	a16 b-13 p6 t-6
name-own should be	a16 b-13 p6 t-6
name-own skype	r23 w-5 p-4 o-4
name-own skype users	r22 w-6 i3 p-3 o-4
name-own still call	r-4 b-12 i23 c4 o6
name-own to	r5 w-10 a17 b15 p-11 t-8 c-9 o10
name-own to be	r-7 a25 b-22 i-5 t4
name-own to chat	r-10 w-5 a29 b-5 i11 p-3 t4
name-own to get	r13 b16 i3 p-5 o-4
name-own video	r16 a-5 t6 o-6
name-own with	r25 a-3 i3 p-4 o3
name-own with address-foreign	r25 a-3 i3 p-4 o3
need	w8 a19 b9 i-10 p28 t-5 c-14
need a	r-7 w15 b13 p9 t-3 c-3
need so	r3 a21 b-6 i3 p-3 c3
need to	a9 b6 i-10 p12 t-6 c-7
needed	w3 a18 b-6 p26
needed ?	r-4 a15 b-9 p16
needed ? >	r-4 a15 b-9 p16
needs	a30 b-7 p3 c-5
never	r-6 a-5 t26 c-3
new	r14 a-4 p20 c-3 o8
new #property	i-8 p15 t13 c-6 o-5
nicht	i3 p-3 t19 c-8
no	r-14 w4 a-20 b21 p-4 t22 c-13 o16
no longer	r4 w3 a-9 b32 o-5
nobody	r6 w-6 b30 i-3 t19 c-4 o3
nobody can	a-6 b22 p-5 t4 c-3
nobody to	b16 c-4
not	r15 w11 a-4 b23 p-7 t40 c-3
not ?	r27 a4
not ? >	r27 a4
not be	r-6 w-4 a-6 b18 i-9 t8
now	r29 w-3 b12 i-3 t21 c7 o-8
now ?	r16 i-5 t-13 c-5
now ? >	r16 i-5 t-13 c-5
number of	r-5 w10 a3 p23 c-3
of	r-11 w30 a-23 b5 i-3 p4 t8 o-12
of #property >	r7 w5 a3 i-4 p23
of #property ?	r6 w4 i-4 p25 o-4
of ,	r16 w-4 i-4
of external	r16 p7 c-4 o-3
of my	w14 c15
of name-own	r18 b5 c18
of other	r21 w-3 a3 p-5 t-5
of our	w24 a-13 p-9 t6 o3
of our people	r-8 w26 a-10 t-3 c4 o5
of our users	w16 a-12 p-9 t7
of skype	r8 w-3 a-3 b19 i4 p14
of the	r4 b-16 i-8 p9 t8 c-13 o-16
of us	w32 a-3 c13
off	r-27 w3 a-13 b12 i17 t-18
off ,	r-7 i21 p-5 o3
off , can	r-8 i24 c6 o5
off ?	w22 i8 p3 t3
off ? >	w22 i8 p3 t3
off for	r7 w13 a-8 b22 i7
off for name-own	r8 a-5 b17 i6
office	r7 c-5 o22
offline	r3 w-4 a4 i4 p-7 t23 c-7 o-6
ok	r37 o17
ok >	r-3 p11 c-3 o17
ok ?	r22 b-3 o-3
ok ? >	r22 b-3 o-3
old	w-3 a-4 b-3 i5 p11 t15 o19
on #property	r7 w-3 a-6 i19 p-5 t-5 c4 o4
on , could	r19 b3 i-8 t-3
on , may	i20 p-10
on , would	r-9 w-3 a-6 b-4 i18
on ?	r11 i14 p-7 c12 o-5
on ? >	r11 i14 p-7 c12 o-5
on a	r15 a-6 t10 c-13 o-4
on for	r3 w3 a18 b-3 c6
on for name-own	r3 w3 a18 b-3 c6
on skype	r27 w-3 a23 b-5 p-3 t5 c-4 o4
on teams	r32 w7 b6 i-4 p5 c-3
on the	r10 w-5 a-7 b9 i-8 p13 c-12 o8
once	r-10 i28 p12 t-8
one	w-17 i-10 p6 t10 c-15 o-7
online	r4 w-4 a-4 b-3 i20 p14 t3 c-7
only	r-7 a20 b-5 p16 t18
open	w-7 a23 b-4 i23 p-3 c25 o9
open federation	w6 a-7 i27 p20 c-11 o-3
open federation work	a-4 p17 t3 c-8
open for	r27 o4
or	r18 w13 a-5 p23 t10 c-8 o-9
org	r17 p-9 o-4
organisation	r20 w17 a3 c15
organisations	r16 w15 b-8 p8 t-4
organisations >	r14 w18 b-5 p-8
other tenants	r18 t-6
ought	r22 a-3 i-3 p3
our	r5 a7 b5 i-5 p-19 c3 o-10
our employees	r17 a-5 b15 p-5 o4
our guests	r20 a-4 c-3
our organisation	r13 w17 t-3 c14
our people	r9 w7 a13 b-8 i-9 p-9
our presence	r10 w-3 a3 t17
our settings	r5 w-7 b4 c24
our staff	r13 w6 a10 p-7 t-4
our teams meetings	r14 w-3 p-3
our user	r19 a-5 i3
our users	r6 w-9 a9 b5 i9 p-22 c-7 o-3
our users ?	r28 w-9 b9 i-5 p-5 t-5
our users call	r11 a16 b-3 i-8 t3
our users can	r-10 w10 a9 b-7 t5 c-3
our users can't	r-6 t15 c3
our users cannot	r16 p3 o4
our users chat	r4 w-3 a12 b-6 i16 p-9
our users to	r-12 a16 b4 i7 p-3 t-7
our whole company	r5 a17
out	r-5 w17 a11 b4 i-3 p-8 t18 o-4
out >	p-4 t24 c-5
out to	r20 t4 c4
output	i-3 p-12 t13 c-4
outside	r15 w-9 p-7 t24
over	r18 a-4 b4 i5 p-5 c25 o-8
over chat	r12 p-4
over teams ?	r21 w-9 a-8 b3 p-10 c-4
own	r5 w-5 b3 i10 p17 t-4 c-4 o-5
parameter	p16 t16 o-4
parameter #property	p16 t16 o-4
partner	r-5 w4 i21 p6 t26 c-12 o-5
partner discovery	r-6 a-8 i22 p9
partners	w5 b-5 i11 p-5 t31
people ?	r14 w-5 i10 p-4 t-6
people ? >	r14 w-5 i10 p-4 t-6
people can	r4 w16 a9 b-9 i-4 p-6 t-6
per	p20
permission	r5 w26 a-6 b14 c-3
permission to	w29 a-5 b16 c-3
permission to chat	r-5 w20 b19 c-5 o-5
permitted	r29 w13 a-8 i-4 p-8
permitted to	r17 w15 a-3 p-4 t3
person	r-4 p7 t11 c16 o-7
personal	b9 i7 p-6 t-16 c-3 o-19
personal teams	b7 i5 p-6 t-15 c-12 o-12
personal teams accounts	r3 b10 t-9 c-10 o-10
personal teams users	w3 a4 b5 i3 p-10 t-6 c-6 o-7
persons	r11 w13 i3 o-4
phone	w4 b-4 i-8 p20 o-3
pic	r26 a-3 b-3 p9 t4
ping	r26 w-3 t5
please	r-14 a24 b14 i-11 p6 t-12 c8 o-10
please check	r25 w-10 a-6 b-5 t5 c-3 o4
please give	w10 a-6 b-5 p16
please remove	a-5 b16 p-3 c12 o-6
pls	w-6 b-6 i-8 t3 c4 o-9
pls check	r17 i3 p3 o-5
policies	r10 w-6 a3 i-11 p21 t-6 c-9
policy	r-10 w8 a3 i23 p21 t-7 c-20 o-8
policy skypeok	r-4 i18 p-5
ports	r14 b6 i-6 p27 c-4 o4
possible	r26 w-5 a13 b-13 p-7 o3
possible for	r7 a16 b-16
possible for name-own	a15 b-13
powershell	w-5 a9 b7 i-7 p11 t-6 c-10 o6
ppl	r14 w7 p-3 c-4
presence	r17 w-6 p-5 t22
presence ?	r14 t-9
presence ? >	r14 t-9
prevent	r5 w-3 a-8 b10 i11 p-5
prevent name-own	r7 a-5 b5 i12
prevent name-own from	r7 a-5 b5 i12
preventing	r24 a-5 i-3
provider	a3 b-6 i12 p20 c-10 o-3
put domain-foreign	b17 i6
put domain-foreign on	b17 i6
question	r10 w-4 i4 p-5 t-8 c20 o-8
questions	b-3 p-5 c20 o-12
r	r18 c-10 o-5
reach	r19 w8 b-5 i15 p-6 t-3
reach address-foreign	r17 w-3 a-11 i15 p4 t-3 c3
reach address-foreign >	r20 a-4 i-6 t3 o-3
reach address-foreign ?	r22 a-10 i-7
reach out	r20 t4 c4
reach out to	r20 t4 c4
reason	r19 a-3 t15 c-4
reason name-own	r22 a4 t3
reason name-own can't	r22 a4 t3
receive	r10 w15 b-9 p-6 t6
remove	w-5 b17 i17 p16 t-5 c12 o-4
remove domain-foreign	a-3 b10 i13 c-6
remove domain-foreign from	a-3 b10 i13 c-6
remove name-own	w-3 a-5 b18 i7
replaces	b-3 p14
report	r-4 w13 b-3 p5 t25 c-6
reset	w3 a-3 i3 p-5 c7 o9
retired	r-9 p19 t-3
rid	a-6 b19 p-3 o4
rid of	a-6 b19 p-3 o4
ring	r33 w19 a7 b-3 i-6 p-4 c-4 o4
ring address-foreign	r26 w-3 a-7 i-6 p4 t3 c-5
run	a15 b-6 p8 t-3 o-8
s4b	r31 w-8 p-3 c6 o7
say	r-9 w-5 b-7 i29 p7 t9 c-3
says	r3 a-9 b-7 i-8 t29 o7
says he	r9 w-3 b-8 t10 c-3
screen	r20 w6 a10 b-4 p10 c-4
search	r-4 i4 p20 t23 c-4 o-8
search bar	r22 w5 b4 p-4 t-3 c-3 o-9
search for	b-3 p20 t5 c-7 o-8
see	r17 w15 a-9 b-7 p6 t25 c-4
see address-foreign	r13
see our	r10 w-3 a3 t17
see our presence	r10 w-3 a3 t17
see when	r9 p11 t-10 c-5 o-8
sees	r-3 t22 o-6
send	r18 a-7 p-12 t12 o16
send a	r10 a-3 b3 p-6 t13
send address-foreign a	r11
send files	r19 w9 a11 i5 p-5 t-5 o-5
sends	r26 b6 t-6 o3
server	r-8 b5 p26 t17 c-8 o-3
set	r-4 b12 i5 p-9 t19 c-14 o7
set #property	r6 w-5 a-13 b-7 i11
set for	r-5 a17 b-14 i-8 p-4
set for name-own	r-5 a17 b-14 i-8 p-4
set to	r-9 w11 i16
set to true	r-13 i13
set up	r10 a-4 i-5 p-7 t17 c-3 o12
setting	r-4 b17 i14 p14 c-4 o-4
setting #property	r-6 a3 b-5 i15
setting #property to	r-6 a3 b-5 i15
settings	r7 w-13 a10 b-4 i-8 p4 t-3 c25
settings >	a-5 t7 c21
settings ?	w-7 a-6 p12 c13 o3
settings ? >	w-7 a-6 p12 c13 o3
sfb	r9 w6 p22 t-6 c-7 o-9
sfb online	b-3 p19 o-6
share	r21 w14 a10 i-3 c-9
shared	r-4 p14 o22
she	r13 i13 p-11 c-6
she ?	r27 w3 a-11 b-7 i-3 p5 o3
she ? >	r27 w3 a-11 b-7 i-3 p5 o3
she can't	r11 w-5 a-5 b11 i12 p-3 t-3
she can't chat	w-5 a-4 b6 i10 p-6 t-3
she then	r-5 i28
should	w-10 a13 b5 i-12 p-12 t-12 c3 o5
should name-own	r18 a16 b-4 i3 p-5
show	w20 b-3 t10 c27 o-7
show me	r-5 w16 b-3 i3 p-8 c18 o-3
show me the	r-5 w15 b-3 p-3 c14 o-4
shows	r-7 w3 t19
since	r8 a4 b-3 i-6 t28 c16 o-5
skype	r3 w7 b6 i-9 p6 t-11 c-21 o-17
skype >	w12 a-8 b3 i-7 p9 c-10 o-10
skype ?	r24 w17 a-10 i-8 t-5
skype ? >	r24 w17 a-10 i-8 t-5
skype chat	r-6 a24 b14 p-5 c-3
skype chats	r-7 i13
skype consumer	r14 w17 i3 p13 c-4
skype consumers	p-14 t-7 c-9 o-8
skype consumers ?	w8 a7 b7 i-5 p-6
skype contact	r11 w-5 t18 c-3
skype contacts	r8 w12 b4 i-8 t10 c-7 o-5
skype contacts ?	w18 b8 i-5 p-4 t-4 o-4
skype federation	r17 i-7
skype for	a14 b15 i-3 p28 t-3
skype name	r-8 b3 p17
skype people ?	r8 a5 b-8 i16 p-4
skype user	r5 w13 a6 i-8 t11 c-4 o-5
skype user .	r14 w-6 p-4 t-4
skype user ?	r23 b4 t-5 c4 o4
skype users	r16 w-3 a8 b4 p-8 c-6 o-5
skype users >	r14 a26 b6 i-13 p-16
skype users anymore	b22 t3 c-4
skype users back	r13 a-6 p14 t3
skype users can	a26 b-8 o4
skype users chat	r13 w9 a-5 i-7 p-5
skype users for	r13 a5 b11 t-3
skype users on	r21 w-4 i-13
skype users work	w16 b-6 t16
skype-name-foreign	r32 w16 i10 c-5
skype-name-foreign ?	r12 w12 a-3 b-4 i8
skype-name-foreign ? >	r12 w12 a-3 b-4 i9
skypeok	r-4 i18 p-5
so	r-6 w-9 a37 b18 p-11 c10 o-6
so can	r28 a-5 p7 t-3
so name-own	r-6 w-4 a14 b6 i5 p-4 c-4
so name-own can	a24 b-11 i10 t5 o3
so she	a8 b13 i-5 p-8
so that	r-9 w-7 a25 b17 i5 p-3 c-3 o4
so that name-own	r-5 a21 b-9 i9
some	r-5 w12 t24 o-4
someone	r16 w4 b-6 p11 t-6 c22
someone at	r16 w-4 p-3
someone with	r16 w-3 i-3 p-4
someone with a	r16 w-3 i-3 p-4
something	r3 w-3 a14 p15 t-3
sort	w4 a21 i4
sort it	w4 a21 i4
sort it out	w4 a21 i4
sources	r-3 b4 p-3 c24 o-3
sources >	r-3 b4 p-3 c24 o-3
speak	r-8 w6 a9 p-7 c28 o-6
speak to	a-3 i7 t5 c29
staff	r14 w21 a10 b5 p-12 t-4 c-4
start	w-17 a4 b-19 i-13 p-8 t5 c17
start >	b-3 t-3 c7 o20
start a	r32 w-4 a9 p-3 t4
status of	p-5 c21 o-7
steps	r-3 a16 b12 t3 o4
steps to	a21 b-6 o3
still	r-13 a-9 b-11 i22 p21 t6 c7 o-13
stop	r-14 a-15 b22 i20 p5 t-5 c15
stopping	r29 a14 b-5 i-5 p-7
stops	r16 w-3 a-4 b12 i-5 p-4
stored	p12 c12 o-6
support	r-3 b3 p11 c20
supported in	r-6 w-3 b4 i-3 p18
supporting	p21 c-5 o-3
suppose	b-3 i24 o3
sure	r9 w-4 a-6 b22 i6 o-3
switch	r-4 a11 b-6 i21 p6 t3
switched off ?	w22 p3 t3
switching	b5 i17 p-7
switching on	b5 i17 p-7
take	r-10 w-16 b19 i5 p7 t-6 c9 o-6
talk	r4 w10 a-3 b-13 p-10 t6 c9 o-11
talk to	w8 b-11 p-10 t6 c10 o-11
teams	r15 a4 b5 p11 c-10
teams ?	r24 w-5 p-6 t-4 o11
teams ? >	r22 w-6 i3 p-7 t-4 o10
teams account start	r22 w3 b4 p-5 o-3
teams accounts	r4 a3 b13 t-8 c-12 o-10
teams accounts >	w12 a4 b14 i-6 p6 c-3 o-4
teams accounts from	r-3 a-8 b24 t4 o5
teams allow	r15 w-4 i-6 p6 t-3
teams meetings	r22 w-4 p-12 c3
teams meetings ?	r18 w-4 p-11
teams only	r-5 a-6 i4 p18 t11
teams users ?	r13 w10 a12 b-5 i5 p-8 o-3
teams users call	r3 w-3 a-5 p14
tell	r4 w3 i-16 t-12 c-17 o10
tell me	i-12 p-5 t-10 c-15 o11
tell me about	p-3 c10 o20
tell me whether	r11 w-7 o-3
tell me which	w26 i6 t4
tenant	r7 w11 a-5 i-11 p8 c3 o-8
tenant ?	r12 i-8 p6
tenant ? >	r12 i-8 p6
tenants	r19 w-5 b4 i8 p31 c-3 o-9
that	w3 a8 i-21 p-16 t-22 c6 o-16
that #property	r21 p-8 t-3 c-3
that #property is	r21 p-8 t-3 c-3
that address-own	r7 w-5 a9 b-10
that aren't	p11 t-4
that name-own	r12 w-4 a17 b-11 i5 t-7 c-7
that name-own can	r5 w-3 a11 b-9 i10 t-6 c-6 o3
that our	r3 w-5 a23 b-6 i-4 t-4 o5
that work	r28 a-9 b-3 c-16
that work ?	r28 a-9 b-3 c-16
the	r-10 w-12 b-4 p9 t13
the address-foreign .	r22 w-4 a-4 i-3 o4
the address-foreign by	r17 b3 i-5 p-7
the allow	w-6 b9 p6 c-11 o-8
the allow list	w-6 b9 p5 c-10 o-7
the allowed	r-6 a-5 i24 p13 o-7
the availability	r22 a4 i3 t-3 c-3
the availability of	r22 a4 i3 t-3 c-3
the block	w8 a16 b-12 i11 p17 c-11 o-13
the block list	r6 b-9 i14 p22 t3 o-3
the checklist	w3 i6 c24
the checklist >	w3 i6 c23
the current	r27 a-8 p11 c-3
the edge	a-3 t20 c-7 o-5
the last	a-7 b-8 p17 c6 o-5
the migration	r-4 a3 b-3 t20
the name-own	r28 w4 b8 o3
the new	w3 p19 o22
the other	r-5 t26 c-12 o-8
the skype	r-4 a-6 b9 i14 p22 c-7 o-3
the skype-name-foreign	r22 c3 o-4
the status	r13 b-3 c20 o-4
the status of	r13 b-3 c20 o-4
their	w17 a-4 i12 t14 c-9
them	r15 w-9 a-11 b-14 p4 c-16
then	r-8 a-3 i25 p9 t12
then ?	a-6 i16 p13
then ? >	a-6 i16 p13
theo	r28 w5 p5 o-3
there	r7 w8 a7 b-12 i-12 p17 t-10 o-17
there any	r4 w10 i6 p17 c-3 o-4
there any users	r-6 w17 p-8
there anything	r24 w-4 b-6 p-6
they	r24 w-4 a-5 b-9 i4 p16 t10 c-11
they call	r17 w-8 b-9 i5
thing	w4 p16 c12
this	r12 a-4 p-6 t29 c34 o-5
through	r8 a9 b-3 i-6 t4 c17 o-8
ticket	r7 p-8 t-4 c30 o-11
ticket #number	r4 a-3 p-4 c25 o-6
to	w6 a9 b10 i-4 c-5 o-9
to ?	r18 w16 a-3 i-10 t-8
to ? >	r18 w16 a-3 i-10 t-8
to a meeting	r18 p7 c-9 o-8
to address-foreign	r15 w5 a5 b-7 t21 c-5
to address-foreign :	r13 a-6 t-5
to address-foreign >	r13 w10 a-9 b-7 i-6 p-4 t8
to allow	r-3 a34 b-7 p19 c5
to be	w5 a34 b-5 i-9 t3
to be able	r-10 w-4 a32 i-7 p5 t5 o3
to call skype	r9 b12 i9 p-6 t-4
to chat	w14 a4 b4 p-16 t-6 c-4
to chat w	w24 p-4
to chat with	w7 a5 b4 p-14 t-5 c-4 o-3
to communicate	r5 w11 a-4 i4 t20
to communicate with	r5 w11 a-4 i4 t20
to configure	a20 b-3 p18 o4
to domain-foreign	r11 w16 b3 i-10 t14 c-12
to domain-foreign >	r-5 w8 a-7 b15 p4 t7 c-3
to domain-foreign ?	r16 w10 b-6 p-3 t-3 c3 o3
to enable	w-3 a17 b-7 p7 c-3 o-5
to false	r-7 w11 b-3 i17 p-6 t-3
to federated	w12 p-4 t13
to get	r5 a14 b15 t9 c-11 o-10
to give	w-4 a19 b-6 i-4 p-10
to go	r16 a-3 b14 c-4 o-7
to her	r29 b4 t-3 o5
to know	r34 w12 b-8 p13 t-4 c-4 o4
to know if	r30 w4 o3
to let	r-5 a22 b-6 i-7 p-3 o3
to let our	a22 i-7 p-5 t6 o4
to meet	w5 a13 b-5 i5
to meet with	w5 a13 b-5 i5
to message address-own	r21 w-3 a-3 i4 t3
to message name-own	r15 a8 b-6 i-5 t3 o-7
to message personal	r8 w7 a10 b-7 p-6 o-4
to name-own	r19 a-7 b-5 i13 p-10 t6 c-9
to reach	r6 w9 a-9 i13
to reach address-foreign	r6 a-4 i20 p4 c4
to see	r25 w16 b-4 p-4 t-7
to send	r18 a-5 b3 t17 c-7
to set	a15 b-8 i18 p-3
to skype	r6 w4 i-8 p6 c-12 o-10
to skype users	r8 w-8 b4 i-4 p5 t8 c-4 o-5
to talk	w17 a3 b-7 p-4 t14 c11 o-5
to talk to	w14 a4 b-4 p-5 t14 c11 o-5
to the	r-3 w-3 a6 b-6 i12 t-9 c4
to the allow	r11 a10 b-3 i-9 p8 t9 c-9 o-4
to the allowed	r-8 a-5 i20 p-3
to us ?	r15 w-11
to video	w17 a17 b-17 p-3 c-5
to video call	w19 a21 b-14 t3 c-4 o3
to work	r15 a12 b-7 i4 p14 t-3 c-6
trial	r-4 w-6 a3 p28 t11 c-6 o-8
trial tenants	w-3 p28 o-4
true	w-5 a-12 b-5 i17 p-5 t4
turn	r-4 a5 i15 t-7 c3 o-11
turn federation	b18 i10
turn federation off	b18 i10
turn off	r3 a4 b-8 i12 p-6 c15 o-3
turn on	r-6 w5 a14 b-8 i17 p11 c-3
turned	w-8 a10 b-9 i19 p6 t10 c-6
turned off	w-3 a-13 b-5 i21 p-9 c3
turned on	a12 b-4 i11 p-11 t12
turned on for	r3 w3 a18 b-3 c6
unable	r25 a-7 i-6 t-3
unblock	r5 w-3 a25 c-4
unblock domain-foreign	a25 b3 c-3
under	r3 w-5 a11 b-5 c17 o-3
undo	a15 b-9 p-8 c18 o-8
unknown	r-5 p-6 t28 c-6
unmanaged	r7 w3 p10 t-10 c-10 o-10
unmanaged accounts	r8 w6 a-9 b-7 i12 p13 c-3 o-3
unmanaged accounts ?	w6 a-7 b-5 i-4 p11 c-3
unmanaged teams	r8 w7 a6 b14 i-6 t-6 c-6 o-8
unmanaged teams accounts	w-5 a13 b12 i-6 p6
unmanaged teams users	w11 a-8 b8 i3 p-5 t-3
up	r-5 w5 a19 b-11 i-14 t17 c-9 o6
up a	r17 a-5 b-4 i3 p11 c-3 o12
up address-foreign	r21 w4 b4 t-6 c-4 o-10
up so	a21 p5 t4 o-3
up so that	a21 p5 t4 o-3
up when	r21 w3 t-4 o-5
up when address-foreign	r21 w3 t-4 o-5
us	r6 w4 i-11 p-16 c8 o-13
us >	r-10 w-7 a13 b3 i-8 p-6 c13
us ?	r18 w-10 p-12 t-9 c8 o-8
us ? >	r18 w-10 p-12 t-9 c8 o-8
us can	r-5 w26 p-3 c-3
us from	r20 w-3 a-5 i-3 o4
use	r9 w-9 a-5 p16 c26 o-8
user	r10 a7 i-6 p13 t23 c-5 o-7
user .	r14 w-6 p-4 t-4
user >	r6 w-3 a10 p8 t17 c-5
user address-own	r21 w-6 b4 c-5
users . >	r22 w4 a-4 b-5 t-3 c-4
users . what	a6 b18
users >	r7 a25 b16 i-15 p-3
users anymore	b22 t3 c-4
users are	w17 a12 b-6 p-4 t7
users are allowed	r-5 w14 a-5 p-6
users back	r13 a-6 p14 t3
users by email	r19 w3 p-7
users call	r9 a15 b-4 i-11 p9 c-3 o-6
users call skype	r12 w-7 a14 i-4 p11 o-4
users can	r-9 w14 a30 i-4 p-10 t17 o5
users can be	r-5 w23 a-6 i3 t-3 c4 o6
users can chat	r-3 w3 a17 b-8 p-10 t7
users can't	r-6 w17 t22
users can't find	r-8 i3 t26
users cannot	r8 w-3 a-3 b-9 t5
users chat	r10 a10 b-8 i15 p-15 t-4
users chat ?	r8 w11 i-3 p-4
users chat with	r9 w-7 a10 b-7 i14 p-11
users for	r13 a5 b11 t-3
users from	r-3 b16 i11 p-6 o3
users from chatting	b14 i18 o5
users have	r19 w10 p-11 o4
users join	r6 p19 t3 o-3
users on	r6 w-7 a-4 i-12 p8
users on ?	r18 w-4 i-10
users share files	r20 w-5 i-3 p-7 c4
users still	r-4 w5 a-10 b-5 i14 p-5 t6
users that	r-6 w26 a-6 b-11 o3
users to	r-8 w-5 a10 b13 i5
users to be	a19 b-7 i-3
users work	w16 b-6 t16
v with	r19 i-3 p-5 o-5
via teams	r19 w-3
video call ?	r20 w-4 a-6 t-3
video call skype	r14 w9 a-7 b5 p-6
video calls	r8 a17 b11 t11 o-5
video calls with	w-6 a14 b8 p-4 t8 o-6
vs	r21 p21 o4
w	r16 w20 a3 b-12 i-5 t-8 c-5
w address-foreign	r30 a-11 b-5 t-3 c-3
walk	r-6 a14 i-4 p6 c14 o-5
walk me	r-6 a14 i-4 p6 c14 o-5
walk me through	r-6 a14 i-4 p6 c14 o-5
want	w-11 b24 i-6 t-13 c11 o-4
want our	r-6 w-4 a6 b11 i-6 p3 o3
want our users	r-6 w-4 a6 b11 i-6 p3 o3
wants to	r25 w14 a12 p-3 c-8 o3
wants to im	r18 a-9
was	w8 a-17 b-9 p9 t9 c-18 o-14
was able	r-8 w14
was able to	r-8 w14
was it	r25
was name-own	r20 w-6 a-6 i-6
was name-own able	r20 w-6 a-8 b-3 i-7
way	r10 w-8 a12 b13 c-6 o-3
we	w-10 b5 i29 t22 c-5 o-3
we allowed	r10 i5 p-14 t7 c-7 o-5
we allowed to	r13 p-7
we chat	r21 w-3 a12 b-5
we chat with	r21 w-3 a12 b-5
we don't	w3 b17 i-4 t13
we get	b-7 i16 p-6 t22 c-6
we go	r15 a-4 b12 i16 p-6
we no	a-9 b14 t-3
we no longer	a-9 b14 t-3
we set	r6 w-9 a-3 i5 p-3 t7
we still	r20 a-3 p16
we want	r3 w-9 a16 b10 p10 t-4 c-7 o-4
we'd	r10 a15 b-3 p3
were	r-16 w3 a-3 b-8 i27 t6 c-3
wether	r20 o-5
what	r-17 w-19 a14 p6 t-8 c15 o-10
what about	r21 w4 a-5 t5
what are	r-5 a8 b-4 p6 c15 o-10
what can	a-4 b-6 p5 c16 o-12
what can i	a-5 b-7 p-11 c15 o-6
what can you	b-3 i-3 p6 c9 o-12
what do	w-3 b17 i-4 p6 t-8 o4
what do you	r-4 b-8 p-12 c6 o9
what does	w3 i-9 p23 c-13 o-6
what happens	r10 w3 i14 p7
what happens to	i20 p10
what happens when	r17 p-4 o-3
what has to	r-6 a17 b-11 i-3
what if	r-11 w3 b-3 i21 p-7 o3
what if name-own	r-8 i17 p-3 c-4
what is	a16 b-5 i-12 p12 t13 c-6 o17
what is #number	c-6 o23
what is #property	r3 i-4 p17 o-7
what is an	p16 o-8
what is needed	r-7 a10 b-9 i-3 p11
what must	a23 b13
what must i	r-4 a13 b19
what replaces	b-3 p14
what would	a23 b-11 i26 p-6 o6
what would i	a18 b-12 i-6 t3
what's	r6 a20 p17 c-10 o20
what's the	r5 w-5 a8 i4 p-4 t-12 c-4 o7
when	w-3 a-7 b-6 i6 p21 t27 c-12 o13
when address-foreign	r26 w5 i-5 t-8 o-6
when chatting	a-9 p-4 t17
when chatting with	a-9 p-4 t17
when did	r-4 b-4 p18 t3
when did microsoft	p20 c-5 o-5
when i	i14 p-9 c-4 o11
where	a8 i-8 p13 t-8 o14
where do	w4 a13 p22 t-6 o-3
where do i	w4 a13 p22 t-6 o-3
where is	i-3 p5 c-9 o12
where is the	i-3 p5 c-9 o12
whether	r26 w-6 i3 p12 c-3
whether address-foreign	r21 b4 t-4 o-3
whether address-own may	r20 w-3 a-3 i6 t4 c-4 o-4
which	r-30 w19 a12 i-14 p14 t-18 o-5
which cmdlet	a19 b-3 p10 t4
which employees	r-3 w27 i4 t3 o3
which of	r5 w28 a8 p11 t-8
which of our	r-5 w25 a-12 t-6 c4 o6
which people	w19 a-7 b-5 i3 p-3 c-5
which people can	r-4 w18 a-8 b-3
which policy	w-5 a22 b11 i-6 p5 t-3
which setting	b16 i-4 p13 t3
which settings	r-3 a21 i4 p-3 t4 c21
which users	r-5 w28 a-4 p9
which users have	r-8 w17 a-8 b-3 p-3 o3
whitelist	r-4 a21 b13 p9 t-5 c-9
who	r-8 w47 b-7 i9 c7 o30
who are	w16 o16
who can	r4 w33 a-7 i-4 t4
who can chat	r6 w15 a-10 b-3 t-5 o-4
who can't	r-9 w24 b-3 p4 t-4 c5
who cannot	r6 w18 t-3 c-3
who cannot chat	r7 w16 t-4 c-3
who could chat	r-6 w12 t-3
who has	w22 i3
who is	r-12 w23 a7 b-10 i7 c-5 o13
who is blocked	r-4 w21 c3 o-3
who was able	r-8 w14
who's	r-3 w29 b-6 c-4
whom	r-5 w36 p-3 o-3
whom of	r-6 w24 p-4
whose	w29 i4 c6
why	r30 w-5 b-8 p21 t12 o-6
why ?	r12 a-6 b-6 i-3 p3 t10
why ? >	r12 a-6 b-6 i-3 p3 t10
why can't	r11 a11 i3 c-4
why cant	r17 a-8 t-3 o3
why cant name-own	r17 a-8 t-3 o3
why does	b3 i-4 p11 t-5
will	r23 b-6 i17 p13 t-6 c-5 o3
will address-foreign	r14 a-4 i-4
will blocking	r-6 b-6 i18 p4 o3
will blocking domain-foreign	r-6 b-6 i18 p4 o3
will messages	r19 w-7 a-5 t-10
will name-own	r14 w-4 a-11 i4
will name-own be	r15 w-4 a-10 i6
with #property	r-7 w-6 i20 p-3 c4
with >	i-3 p-4 t11 c23 o-3
with ?	r18 i-3 p-8 c9 o-8
with ? >	r18 i-3 p-8 c9 o-8
with a	w9 b-5 i-11 p-20 t12 c11 o-14
with address-foreign .	r29 w-7 a-3 c-4 o3
with address-foreign on	r15 i-11
with address-own	r17
with address-own ?	r15
with all	r25 c-3
with bob	r4 w4 i-5 p-3 c-3 o10
with domain-foreign	r9 w13 b7 i13 p-13 c-8 o-8
with domain-foreign ,	r24 a22 b-7 i-3 p3 t-6
with domain-foreign >	r-6 w13 a12 b8 i-13 t5 c-6 o-5
with domain-foreign if	r-8 w-3 i26 p-5
with external	r-7 w5 i6 p18 t6 c-3
with external organisations	r4 w11 b-4 p13 c-5
with external users	r-6 i-4 p16 t12
with name-open	r15 w3 i-3 c-6 o-4
with name-own >	r24 w3 p-4 t-3 c-8
with partner	r7 a5 i15 p-4
with skype	r10 w9 p-3 c-3 o-4
with skype >	i5 p18 t16
with skype ?	r10 w19 i-5 p-7
with skype consumers	w-4 a10 b18 i14 p-5
with skype for	b11 p6
with skype users	r13 w8 a4 b-7 i5 p-6 t-7 o-3
with skype-name-foreign	r8 a8 i10 p-6 c-4 o-4
with skype-name-foreign ?	r20 a-4 i7
with the	r26 a9 b8 t-5 o3
with them	r18 b-6 i3 p-3
with them ?	r18 b-6 i3 p-3
with unmanaged	r10 w4 a8 b5 i-5
with unmanaged accounts	r12 a-5 b-5 p11
with unmanaged teams	r6 w7 a10 b7 i-3 p-9
with whom	r5 w13
without	r22 p19 t-3
won't	b-3 i4 p4 t16 c-3 o21
won't start	i4 p4 t17 c-3 o21
work	r15 b-14 i-12 t3 o-15
work >	w19 a-4 p16 t8 c-6 o-3
work ?	r16 a5 b-6 c10 o-9
work ? >	r15 a5 b-6 c11 o-9
working	r8 w3 a-3 p-5 t23 c-3 o-4
working >	w4 p-3 t24 o-3
works	w-3 a-6 b-4 p6 t15 c13
would	r11 w4 b6 i38 p-3 t-9 c-12
would it	r15 a6 b-8 i17 o3
would name-own	r11 w-3 a-3 b-7 i16 t-3 c7 o3
would name-own still	r-15 a-8 b-7 i19
write	r7 a-6 b3 i6 p-13 t-3 c-13 o17
write to	r14 b11 i10 p-5
wrote	w3 a16 p-3 c-5 o13
yes	r10 c-5 o20
yo	r20 b-3 p-4 c12 o-6
you	r-5 w-5 b4 i-7 c24 o26
you >	a-6 b-5 p-14 c10 o4
you ?	w-8 p-9 o11
you ? >	w-8 p-9 o11
you do	r-3 p7 t-5 c8 o9
you do ?	r3 w3 p-13 t3 c24 o-6
you give	w6 c16 o-9
you give me	w6 c16 o-9
you have	r4 a-9 i5 p-4 c24
you help	p16 t4 c7
you help me	p16 t4 c7
you hold	b3 i5 c21 o-6
you tell	r-5 w18 b12 p10 c-5 o-10
you tell me	r-4 w11 b14 p11 c-4 o-9
your	r-11 w-3 p-12 t25 o15`;
