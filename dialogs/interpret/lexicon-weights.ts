/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	r5 w-9 a-13 b-6 i-14 p4 c22 o17
#broken-address	r21 o-4
#domain	r16 w3 a-4 i-12 p12 t-5
#domain ?	r22 t-3 c-4 o3
#domain ? >	r19 i-3 t-3 c3
#domain chat	r4 w11 b-5 p-5
#domain chat with	r4 w11 b-5 p-5
#number	r12 a-7 i-6 p4 t-5 c-3 o25
#property	r-8 w13 i51 p37 t33 c-7 o-9
#property ,	r-10 a-9 i20 p8 t-3 c3 o4
#property .	r3 b-3 i18 t22
#property >	i8 p7 t16 c-3 o-5
#property ?	r-3 a-5 i12 p8 t11 o-8
#property ? >	r-6 w5 a-6 i19 p13 t-5 o-7
#property do	r-3 i13 p18 o3
#property false ,	r-3 w-8 i15 t-3
#property is	i20 p8 t-9 c-3 o-5
#property let	a-7 i12
#property let name-own	a-5 i10
#property off	r-7 b-7 i22 c3
#property to	r5 a-6 b-3 i13 p7 t5 c-5
#property true	r-7 a-6 i21 p-4 t-3 c3 o5
,	r6 w-15 i3 t6 c-5 o-10
, call	r21 a-4 t-9
, can	r12 a-9 i15 p-3 t-4 c-4 o12
, can address-own	r5 w4 a-8 i12
, can name-own	r11 a-9 b-4 i4
, how	a15 b28 i4 p-5 t-5 o13
, is	r29 w18 a-7 p15
, is that	r24 i3
, is this	r20 a-6 i4 t3
, may name-own	r10 a-4 b-5 i4 o-9
, name-own	r30 a-4 t-4 o-3
, not	r18 w-3 a-3 p-3 t-6
, was	r13 w7 a-6 b-8 i-3 p-3 o4
, what	r-5 a19 b-3 t21 c9
, who	r3 w15 t-6
, why	r21 w-3 b-3 t17
, why ?	r12 w-7 a-6 b-6 i-3 t9
.	r8 a-5 b6 p-6 t4 o-17
. >	r5 w10 i-10 p-6 t-5 c11 o-16
. can	r30 a-5 i-9 t-10 c-4
. can address-own	r18 p-3 t-4 o3
. does	r3 w-3 a-7 b-6 i10 p12 c-8
. how	r-5 a7 b20 o-9
. how do	w4 a15 b20 o-6
. is	r36 w-3 i-7 o4
. is that	r26 i5 p3 t4 c-3
. what	w-3 a21 b19 i-5 t8 c-6
. what must	a15 b-6
/#broken-address	r21 o-4
/#domain	r16 w3 a-4 i-12 p12 t-5
/#domain modality	r17 w9 b-5 p-6
/#domain modality with=with	r6 w12 b-4 p-5
/#domain question=?	r22 t-3 c-4 o3
/#domain question=? >	r19 i-3 t-3 c3
/#number	r12 a-7 i-6 p4 t-5 c-3 o25
/#number and=and	r-3 o20
/#number and=and #number	r-3 o20
/#property	r-8 w13 i51 p37 t33 c-7 o-9
/#property >	i8 p7 t16 c-3 o-5
/#property comma=,	r-10 a-9 i20 p8 t-3 c3 o4
/#property comma=, modal=can	r-11 i21 c3 o4
/#property fill=fill	r-8 a10 i30 p18 t-4
/#property fill=fill comma=,	r-4 w-5 i29 c6 o7
/#property modal=is	r-3 b4 i28 p13 t-9 c-4 o-5
/#property question=?	r-3 a-5 i12 p8 t11 o-8
/#property question=? >	r-6 w5 a-6 i19 p13 t-5 o-7
/#property relation=allow	r-3 a-10 i15
/#property relation=allow name-own	a-8 i15
/#property stop=.	r3 b-3 i18 t22
/#property to=to	r5 a-6 b-3 i13 p7 t5 c-5
/#property what=what	r4 i-4 p29
/#property what=what question=?	i-5 p20 t-3
/< >	b-3 p-5 t-4 c18 o39
/< address-foreign	r17 a-10 i-6 t11
/< address-own and=and	r17 w-6 a-4
/< address-own do=wish	r22 a-10
/< at=at	r30 w-3 a9 i-4 p3 t8 c-7 o-6
/< at=at the=the	r16 w3 b4 p-3 t12 c-5
/< block=block	r-3 w-7 a-3 b47 i-8 t10 c8 o9
/< block=block class	w-8 b17 i-4 p-5
/< block=block name-own	r-3 a-5 b23 i-4 p4 c5 o3
/< change=change	r-9 a9 b16 i-10 p-8 t14 c26 o-7
/< change=change class	a18 b-6 t15
/< change=change name-own	r-4 a7 b18 i-3 t-3 c16
/< change=change the=the	r8 w6 b-3 p4 c25
/< class	r21 w-5 a-5 b10 p17 t28 c-4 o-8
/< class fill=fill	r6 b-3 p20 t11 o-6
/< class modality	r21 a-6 t16 o3
/< class people=people	r18 w-8 p-7 t22 c3
/< colon=:	r15 a-6 i-7 t-5
/< comma=,	r21 w4 a-13 b-6 i-14
/< comma=, modal=can	r18 a-6 i-14
/< comma=, modal=is	r16 w8 a-7 b-9 o4
/< do=fix	r-12 w-10 a26 b21 i-6 p6 c12
/< do=fix modal=is	r-5 a11 b12 i-3 c-6
/< do=fix relation=allow	a16 b-7
/< do=how	r-18 w-7 a12 b5 i-13 p6 t-9 o11
/< do=how block=block	a-4 b41 t6 c7
/< do=how change=change	r3 b9 p13 c-10 o17
/< do=how do=wish	a8 b11 p-4 o-5
/< do=how light=light	w12 a16 b-8 i-4 p9 c-6 o-10
/< do=how modality	r-6 w-5 a18 p24 c-5 o-7
/< do=how relation=allow	a27 b-12 p-3 t5 c5
/< do=how via=via	a-3 i3 p-8 c19 o-10
/< do=how word	w-5 b-7 p-20 c-10 o21
/< do=wish	r-15 w9 a17 b28 i-4 p-8 t-8 c24
/< do=wish name-own	w-7 b18 i-5 p3 c-4
/< do=wish our=our	r-3 w-3 a12 b-12
/< do=wish the=the	r-5 w12 a11 b14 p-3
/< do=wish to=to	r-6 w3 b14 p-4 t-3 c25
/< domain-foreign	r26 w-4 b-3 t7 c-4 o-3
/< fill=fill	w-10 a5 b-7 i-14 t-18 c13 o17
/< fill=fill >	a6 b-6 i7 p-12 t-3 c18 o31
/< fill=fill address-own	r22 w-4 a-3 i-4 p4 c3 o3
/< fill=fill change=change	r-3 a10 b13 p-4 c17 o-6
/< fill=fill comma=,	r24 a-4 o9
/< fill=fill fill=fill	r11 w4 i-4 t-12 c12
/< fill=fill for=for	r26 a-7
/< fill=fill if=if	r27 b-4 p-3
/< fill=fill modal=can	r32 a-3 b-3 o-7
/< fill=fill modal=is	a-5 p-4 t15 o12
/< fill=fill modality	r10 w-5 p10 t-4 c12 o-11
/< fill=fill name-own	r16 i12 t-5 c18
/< fill=fill people=everyone	w20 b-3 o-4
/< fill=fill relation=allow	r3 a33 b-8
/< fill=fill stop=.	b-5 i3 c18
/< fill=fill the=the	b-8 i-14 p7 t-12 o4
/< fill=fill to=to	r18 a14 p-6
/< fill=fill whether=whether	r28 b-5 i4 p6 t-5 c-4 o6
/< fill=fill why=why	r22 b-6
/< fill=fill word	w5 a-5 b16 p-6 t-3 c14 o11
/< how=how	w-3 a8 b-7 p16 c16 o16
/< how=how fill=fill	r16 a-5 p31
/< how=how the=the	p-4 c16 o-7
/< if=if	r-12 a-4 i27 p16 t5
/< if=if address-foreign	r19 w3 i-10 t-3
/< if=if me=me	r-10 w3 a-4 i9 p21
/< if=if we=we	r-8 a-3 i23 t-3 c3
/< light=light	r-11 w15 a7 i-11 p-13 t-8 c18 o6
/< light=light the=the	r-6 w-5 p-6 c5 o14
/< me=me	r13 b-24 i-21 t7 c-22
/< me=me block=block	r17 b-8 i9 t-7
/< me=me change=change	r27 p17 t11 c4
/< me=me fill=fill	r8 a15 b-6
/< me=me modal=not	r14 a10 b-3 p-5 t4 c-5 o-7
/< modal=can	r38 w-6 a-11 i6 p8 o10
/< modal=can address-foreign	r29 a-5 b3 i-5 p3
/< modal=can address-own	r20 a-4
/< modal=can block=block	r-5 b-9 i19 c3
/< modal=can class	r32 w-10 i-6 p19 c9 o7
/< modal=can domain-foreign	r24 i-6 t-5
/< modal=can me=me	r13 w-6 a-6 b-6 i14 t-4 c13 o17
/< modal=can modality	r30 a-6 b3 p-4 t-6 c3
/< modal=can name-open	r20 p3
/< modal=can name-own	r23 i-3 o10
/< modal=can our=our	r36 w-6 a-10 b-5 p5 c5 o7
/< modal=can people=anyone	r-3 w27 b-4 t-3 c4 o3
/< modal=can people=people	r27 w-8 a-4 b-5 c5 o4
/< modal=can person=person	r29 b5 p5
/< modal=can person=someone	r19 w-7 b-3 p12 c-4
/< modal=can relation=allow	r5 i15 p19
/< modal=can the=the	r35 w-4 a-3 p6 t-6
/< modal=can topic=topic	r-4 p22
/< modal=can we=we	r18 w-12 a11 i-7 t-4
/< modal=is	r51 w-4 a-11 b-5 p28 t-5 c6
/< modal=is #property	r-6 a14 b-6 i8 p20
/< modal=is address-own	r24 w-3 b4 p-9 c4 o3
/< modal=is change=change	a-6 i11 p-5 t8
/< modal=is class	r19 w-10 p22 t-7 o3
/< modal=is domain-foreign	r29 b-5 p-13
/< modal=is fill=fill	r34 w-5 i-6 p-4 c3
/< modal=is me=me	r18 a-6 c11 o-8
/< modal=is modality	r22 a-9 p14 t-5 c6 o4
/< modal=is name-own	r31 w-10 p-5 c5 o4
/< modal=is our=our	r30 w-6 a-8 i-4 p5 o4
/< modal=is people=anyone	r-16 w21 p10
/< modal=is the=the	r15 w-9 a-4 i-3 p15 t3
/< modal=is topic=topic	r-6 p20 t-7 o-4
/< modal=is we=we	r31 a-5 i-6 p-6 c3 o4
/< modality	r14 w-5 a-9 t36 c10
/< modality to=to	w-4 a-6 t16 c10
/< modality with=with	r22 w-3 a-4 b-6 p3 t15
/< name-own	r7 a3 i-19 p-6 t7 c-13 o7
/< name-own change=change	r21 w-4 b-3 o-3
/< name-own fill=fill	r22 b-8 p7 c3
/< name-own modal=not	a6 b16 t-5 c-3 o15
/< named=named	r11 w37 a-7 b-5 i-5 p8 t-4 o23
/< named=named at=at	r20 w-9 i-8
/< named=named block=block	w25 c4
/< named=named modality	r10 w-3 a-4 p14 c-4 o-7
/< named=named the=the	r8 w-9 p-4 o11
/< our=my	r8 w-3 a12 p-9 t9 c-3 o21
/< our=my person=person	r13 a15 p-3 t11
/< our=our	r6 i-13 p-4 t10 c3 o-9
/< our=our people=people	r16 w-7 a12 b-5 p-4 t23 c-3 o3
/< people=everyone	r20 w-6 b-5 i-5
/< relation=allow	r10 w-14 a13 b-18 i-16 t6 c20 o-15
/< relation=allow domain-foreign	r17 w-9 a7 b-9 i-5 t9
/< relation=allow symptom=symptom	r-3 p-4 t16
/< relation=allow the=the	p-6 t10 c17 o-7
/< suppose=suppose	r-16 a-9 b-10 i51 p-8 c7 o10
/< suppose=suppose #property	r-10 i19 p-6
/< suppose=suppose name-own	a-4 i19 o4
/< suppose=suppose we=we	r-9 b-10 i28 p-7 o4
/< symptom=symptom	r4 a3 b-4 t31
/< symptom=verbatim	a4 b4 p-6 t26 c-3
/< the=the	r14 w-13 a-17 b-9 i-12 t13 c8 o9
/< the=the fill=fill	r24 a-4 b-4 i3 t-4 c17 o-4
/< topic=topic	r13 w5 a-4 b5 i-4 p29
/< topic=topic topic=topic	a-7 p14 c-3 o-4
/< via=via	r27 w11 a-4 i-6 t-5 c14
/< we=we	r9 w-6 a14 b-11 i-16 p8 t15 c-4
/< we=we change=change	r16 a-7 i-10 p-7 t11
/< what=what	r-9 w-10 p24 t-22 c10 o13
/< what=what #number	w3 a-4 p-5 c-3 o22
/< what=what #property	i-9 p14 c-3 o-4
/< what=what class	r4 w3 p21 c-4 o-4
/< what=what do=wish	r-4 a10 b-4 i-4 p16 t3
/< what=what fill=fill	i8 p-3 c18 o11
/< what=what me=me	a12 p22 t6 o-5
/< what=what modal=can	a8 b-5 i12 p5 t-4 c13 o-4
/< what=what modal=is	r-9 a9 b-3 i-5 p8 c19 o-11
/< what=what product=product	i-6 p14 c-7 o-3
/< what=what relation=allow	a15 b-3 p16 c-4 o-3
/< what=what the=the	w-6 a5 b7 i-9 p7 t-16 o9
/< what=what word	a-3 i-6 p16 t-5 c8 o3
/< which=which	r-29 w31 b-10 i-8 p3 t-14 c9
/< which=which block=block	w13 b-10 p-4
/< which=which change=change	r-3 w-9 a9 b9 i-6 p9
/< which=which modal=can	w12 a-7
/< which=which modal=is	r-8 w22 a-10 i-4 p7
/< which=which modal=not	w24 i4 o5
/< which=which our=our	r-4 w31 a-8 t3 c6 o8
/< which=which people=people	r-6 w31 a-4 i13 p-8 c5 o7
/< which=which product=product	w-3 a-8 b13 i-6 p12 c18
/< which=which the=the	r22 w-5 a11 b-4 i3 p-6 c-3
/< which=which topic=topic	r-3 w-7 a10 b-3 p19 t4 c-3 o4
/< which=which word	w-6 a14 t-6 c12 o-9
/< who=who	r-6 w35 a-3 p12 o26
/< who=who fill=fill	w4 a3 p-8 c-5 o15
/< who=who modal=can	w26 o-5
/< why=why	r22 w-11 a4 b-12 i-15 p6 o-9
/< why=why modal=can	r19 i-3 t-3 c14
/< why=why modal=is	r4 w-4 a-6 b3 p17 t11
/< why=why modal=not	r16 a12 t-6 o-4
/< why=why name-own	r14 a16 b-3 i-7
/< with=with	r-5 w16 i21 c4 o5
/< with=with #property	r-3 i20 c4 o3
/< word	w-11 a-17 b6 i-20 p-6 t9 c29 o4
/< word >	a3 b-6 p-5 t-5 c31 o-4
/< word address-own	r31 w3 p7 t-5 c-7 o-5
/< word fill=fill	r12 c18 o-6
/< word name-own	r11 b-6 t-5 c17 o-7
/< word the=the	p-10 t-6 c23 o7
/< word word	w-6 b-5 i-4 p-5 o21
/address-foreign	r35 w3 a5 b-6 p-3 c-4 o-3
/address-foreign >	r13 a10 i11 t5 c-6 o-4
/address-foreign and=and address-foreign	r15 a-3
/address-foreign and=and modal=can	r16 w-6 a-3 i-5 o-7
/address-foreign and=but	a13 b-8 p5
/address-foreign at=at	r16 w7 a15 i4 p-3 t-5
/address-foreign at=at the=the	r7 w5 a21 i6 p-3
/address-foreign be=be	r22 a-3 i-5 p3
/address-foreign block=block	r24 w6 a-4 b-7 t6 c8
/address-foreign comma=,	r20 a8 b-4 i-10 p3
/address-foreign comma=, modal=can	r19 i-12 t-4
/address-foreign done-to	r21 w4 a-5
/address-foreign fill=fill >	r12 t-3 c-7 o-8
/address-foreign from=from	r16
/address-foreign if=if	r-10 w4 a-6 b3 i23 p-6 o-6
/address-foreign light=light name-own	r16 b3
/address-foreign modal=can	r21 a9 b3 c-4
/address-foreign modal=can modality	r7 a13 p-4 t3
/address-foreign modal=can pronoun=other	r21 w4 b-3 p6 t3
/address-foreign modal=is	r12 w-3
/address-foreign modality >	r30 a-8 p5 t-8 c-4 o-10
/address-foreign modality address-foreign	r21 b3 o-3
/address-foreign modality fill=fill	r21 i3 c-4 o-4
/address-foreign modality me=me	r14 c-7 o-3
/address-foreign modality name-own	r9 a-11 i6 c-6
/address-foreign modality with=with	r23 w-4 a-5 i-3
/address-foreign mutual=mutual	r17 w3 a-5 p3 t-4
/address-foreign stop=.	r21 a4 b-6
/address-foreign stop=. fill=fill	r22 w-7 b5 p-3 c-4
/address-foreign symptom=symptom	t20 o-4
/address-foreign the=the	r22 a-6 p3 c-3
/address-foreign the=the modality	r19 a-3 o-4
/address-foreign to=to	r22 a-4 c-5
/address-foreign to=to address-own	r18 c-4
/address-foreign via=via	r17 i-7 c-8
/address-foreign via=via modality	r15
/address-foreign via=via question=?	r15 i-8 c-3
/address-open	r42 w-3 p-4 c-3 o-5
/address-own	r41 w-7 a11 p-9
/address-own and=and	r18 b4 i3 p-9
/address-own and=and address-foreign	r19 w-3 a-4 p-11
/address-own be=be	r30 b4 t-3 c6 o8
/address-own be=be fill=fill	r21 w-5 a-5 b-7 i-8 p3 t3
/address-own colon=: modal=can	r10 i-9
/address-own comma=,	r23 a-3 t-4 o3
/address-own do=wish	r30 a-9 b3 o4
/address-own do=wish modality	r21 a-7 c-5
/address-own fill=fill question=?	r19 a-3 i-4 p-4
/address-own modal=can	r21 w-9 b-7 i4 c-3
/address-own modal=can modality	r20 w-8 a3 b-7 c-3
/address-own modal=is	r32 w-7 a-4 i-3 t4
/address-own modal=is fill=fill	r25 w-4 b5 o-6
/address-own modal=not	r24 w-6 p6 t-3 c3 o3
/address-own modal=not modality	r24 w-4 p7 c4 o5
/address-own modality address-foreign	r25 w4 a-3 c-5 o-4
/address-own modality address-own	r11 o-3
/address-own modality domain-foreign	r15 w-7 a-7
/address-own modality question=?	r18 w-3
/address-own modality skype-name-foreign	r20 a-4 b3
/address-own modality via=via	r23 a-3 t-9
/address-own modality with=with	r11 w-9 a9 b-3 p-6
/address-own modality word	r15 b3 i-3 o-7
/address-own question=?	r20 w-3 a-4 p-6
/address-own question=? >	r20 w-3 a-4 p-6
/address-own stop=.	r25 b3 t-6 o5
/address-own to=to	r13 w-4 a19 p-5
/address-own to=to modality	r5 a19 b-4 i-3 p-3
/address-own with=with	r22 o-4
/address-own word	r20 i3 c-4 o-3
/and=and	r6 a4 b-7 i-7 t6 c-3 o-7
/and=and address-foreign modal=can	r17 w3 b4 c-3 o-3
/and=and address-foreign modality	r20
/and=and address-foreign question=?	r23 a-5 p-12 t-3
/and=and class	r7 w-5 a-6 i8 p13
/and=and class people=people	r13 w-8 i9 p-4 o4
/and=and domain-foreign modality	r21 w-4 a-4
/and=and fill=fill	r9 w11 a-10 b-8 i-4 c18 o-9
/and=and fill=fill the=the	r-4 w17 p18 t14
/and=and modal=can name-own	r17 w-5 a-4 i-6 o-6
/and=and modality	r17 a-8
/and=and name-own	r26 a-9 i-4 p5 t-5
/and=and name-own modality	r19 a-7 i-7
/and=and symptom=symptom	b4 t27
/and=and with=with	r6 a-5 i-4 t13
/and=and with=with class	r17 a-10 b-5 i-8 p3 c3
/and=and word	w12 a-4 i-3 p15 t-3
/and=but	w-4 a11 i-6 p-5 t23
/arrow=->	r28 a-3 t-3
/at=at	r12 w13 a-5 b-5 i-7 p21 t23 o-11
/at=at #domain	r14 a-5 p-15 t-8 c-4
/at=at #domain modality	r6 w8 a-5 b-9 p-3 t-6
/at=at #domain question=?	r22 c-5
/at=at class	r7 w-8 p16 t13 o-6
/at=at class >	p20 t9
/at=at class people=people	r15 w-3 p-9 t7
/at=at colon=:	r20 i-3 p-4
/at=at colon=: modal=can	r20 i-3 p-4
/at=at fill=fill	a-8 p-8 t9 c9
/at=at fill=fill fill=fill	r3 a-6 c17 o-9
/at=at modal=can	r23 a-8
/at=at our=my	r-3 p3 t3 c18
/at=at our=our	r6 w22 a-4 p-3 t-3 c-3
/at=at our=our product=product	r7 w10 a-3 b3 t-6 c-5
/at=at the=the	r18 a9 p21 t19 c-3 o-7
/at=at the=the class	r11 p9 t17 c-4 o-7
/at=at the=the fill=fill	r27 w3 b7 p-4 t-5
/at=at the=the org=org	r20 w-3 p-10 t-7
/at=at the=the word	r10 p11 t12 o-8
/at=at topic=topic	r-4 a19 p26 c-5
/at=at word	r5 w8 a-4 i-5 p3 t-5 c-6 o17
/be=be	r-9 w6 b-4 i8 t8 o-24
/be=be block=block	a-3 b-5 i12 p21 t-3
/be=be fill=fill	r5 a-6 b11 i17 t-7 c-3 o-4
/be=be modality	r10 a11 b-4 i16 t-3 o7
/be=be modality with=with	r4 i16 o6
/be=be name-own	w6 a24 i5 p-5 c-6 o-8
/be=be our=our	a22
/be=be product=product	r-5 i15 t21 c-6
/be=be pronoun=other	r5 w3 a15 i-7 p11 t-5
/be=be symptom=symptom	r9 a-8 p-3 t23
/be=be the=the	w3 i19 p-3 t12
/be=be the=the the=the	i18 p-4 t13
/be=be word	r13 w9 a-6 b-4 p12 t-3 o-4
/between=between	r11 a18 p24 t-6
/block=block	r-8 a-23 b61 i23 p18 c-7 o-8
/block=block #property	r4 b-6 i25 p-5
/block=block >	r3 a-7 b17 p16 c-4
/block=block class	w11 a-9 b25 i-4 p-11 t-5
/block=block class >	w19 p-3 c-4
/block=block class people=people	a-3 b23 p-3 t3 c5 o6
/block=block comma=,	r-5 b-10 i19 p-5
/block=block comma=, modal=can	r-5 b-10 i19 p-5
/block=block domain-foreign	r-6 w5 a6 b26 i13 t-6 c-3 o-3
/block=block domain-foreign >	w12 b20 i8 p-3
/block=block domain-foreign stop=.	r-6 a13 b8 i13 t-5 c-3
/block=block fill=fill	b22 i-4 c-7
/block=block for=for	r22 a-6 b-10 p-4 t5 c6 o-3
/block=block modal=can	a-11 b27 i12 p-3
/block=block modal=can modality	w-3 a-12 b22 p-3
/block=block modality	r6 w13 a-8 b30 i-7 p-9 t-4 c3
/block=block modality with=with	w6 a-4 b30 i-6 c4
/block=block name-own	w-3 a-6 b27 i19
/block=block name-own from=from	r5 a-5 b9 i16
/block=block our=our	a-5 b25 i15 p-6 t-3 o3
/block=block the=the	b22 i16 t13 c-4
/block=block the=the modality	b20 c-5
/block=block to=to	b13 p17
/block=block topic=topic	b-5 i11
/block=block via=via	w11 a13 b-4 p-4 c-3 o-8
/block=block via=via domain-foreign	w11 a13 b-4 p-4 c-3 o-8
/by=by	r16 w15 a14 b-6 p-8
/by=by address-own	r20 w-3 a-3 b4 i3 p-4 t3 o-6
/by=by class	r11 w16 a4 b-4 p-3
/by=by class people=people	r11 w16 a4 b-4 p-3
/by=by domain-foreign >	r-4 w18 a-5 b-6
/by=by name-own	r23 a-4 i-4
/change=change	r-30 w-13 a15 i23 t11 c9
/change=change #property	a-19 b-9 i18 p-3 t-4
/change=change block=block	r13 a-5 b15 i-3
/change=change class	r-10 a14 b-9 i4 p14 t13 c-7
/change=change do=wish name-own	a7 b-7
/change=change domain-foreign	r-3 b20 i17 c-4
/change=change domain-foreign from=from	a-4 b11 i17 p-3 c-4
/change=change fill=fill	r-7 w-6 a15 b3 p8 t-4
/change=change fill=fill name-own	a29 b-5 i-6 t5 o3
/change=change fill=fill relation=allow	a14 b-3 i4 o-4
/change=change fill=fill the=the	r10 a-4 b-4 p-7 t7 c-4 o8
/change=change for=for	w-6 a25 b-8 i8 t8 c-5 o11
/change=change for=for name-own	r-3 a23 b-8 i7 c3
/change=change modality	a20 b-4 i4 t3 o-9
/change=change modality with=with	a20 b-4 i4 t3 o-9
/change=change name-own	r3 w-8 b11 i13 p-8 t-10 c12 o-3
/change=change name-own product=product	r-5 a8 b18 i11
/change=change pronoun=other	r-3 w5 a13 i24 p11 c-3 o-6
/change=change pronoun=other the=the	i12 p-11 o-4
/change=change question=?	w4 a16 b-8 i9 p15 c-3
/change=change question=? >	w4 a16 b-8 i9 p15 c-3
/change=change the=the	r-7 a-6 b-16 p-7 t13 c5
/change=change the=the fill=fill	w-4 a-8 b-6 p6 t8 c5
/change=change the=the product=product	r-10 w4 a6 b-9 t5 c-9 o-13
/change=change to=to	w6 a10 b-14 i11 p8 t-16 c-12 o-8
/change=change to=to class	r16 w3 a-7 i10 p19 t-6 c-3 o-5
/change=change to=to fill=fill	w13 i16
/change=change topic=topic	r3 a-5 b-7 i17 p14 o-4
/change=change word	r-11 w-4 a11 b-4 i8 p3 c-10 o4
/class	a-8 b5 i-6 p17 t15 c-20 o-18
/class >	r3 w3 a-20 i-12 t6 c-17
/class and=and	a-7 b3 i4 p25 t11 o-3
/class and=and the=the	r6 a-8 p15 t8 c-3 o-4
/class at=at the=the	r-9 w-3 i3 p11 t15 c-4
/class colon=:	r15 a-6 i-6 p12 t-8 c-3
/class comma=,	r5 w-12 a-9 b9 p10 c-10 o-10
/class fill=fill	r13 w-12 b20 i-4 p32 t11 c-12 o-12
/class fill=fill >	w-4 b17 i3 p15 o-4
/class fill=fill for=for	r-3 a-4 b17 i3 p16
/class fill=fill question=?	r20 p-4 t-4 c-5
/class for=for	r9 a16 b23 p-3 c-3
/class modal=is	r3 w15 a-4 p16 t17 c-8 o-9
/class modality	w-8 a21 b7 p6 t8 c-8 o-5
/class modality >	r-3 a11 p8 t12 o-8
/class modality change=change	r-4 w17 a16 t18
/class modality name-own	r21 w3 a-7 i-3 p-3 o-4
/class modality our=our	r25 w-3 a-3 t-3
/class modality question=?	r17 i6 p14
/class modality with=with	r26 a-3 i4 p-6 c6 o7
/class people=people	r10 w7 b7 i3 c-5 o-6
/class people=people >	r-4 w6 a10 t3 c-7 o-10
/class people=people and=and	r22 a-4 i-5 p-5 t3 c5 o4
/class people=people at=at	r12 a-6 b-3 i-7 p-11 t3
/class people=people comma=,	w-6 a3 b6 p9 t14
/class people=people fill=fill	w3 a-17 b8 i11 c-12 o-10
/class people=people for=for	r11 a7 b10 c3
/class people=people if=if	r-12 i24 o3
/class people=people modal=can	r19 w18 a21 b-7 i-4 p-8 t-6 o4
/class people=people modal=is	r19 p-4 t20 o-3
/class people=people modality	r12 w6 b-4 i-10 t-10 c-6
/class people=people stop=.	r11 w7 b11 i-4 p-3 t-5
/class people=people symptom=symptom	r-4 w-3 a-4 t23 c4 o3
/class people=people topic=topic	b-3 i-4 p23
/class people=people via=via	r9 w6 a-3 i-10
/class person=person	w9 b-5 p6 t6 c-9 o-13
/class person=person >	r6 a8 p11 t10 c-4 o-10
/class person=person modality	r16 w6 p-9 t-7
/class product=product	r-4 w14 p18 c-5
/class question=?	r17 w12 b-3 i6 p16 t-7
/class question=? >	r19 w12 b-4 i3 p16 t-7
/class relation=allow	r21 w8 a-5 i-3 p-13 t-3
/class relation=allow question=?	r11 w8 a-3 p-11
/class symptom=symptom	a-3 i7 p8 t31 c-3 o-5
/class symptom=symptom fill=fill	i3 p-6 t21 c-4 o-4
/class the=the	r6 w-3 i4 p23 t-5
/class to=to modality	r23 p-8 o4
/class topic=topic	r-6 w-4 a13 p24 t-5
/class via=via	r6 a-5 p-3 t13 c-5 o11
/class via=via class	r21 p-3 o4
/class word	r6 w-10 a-14 p13 t4 c3 o-19
/class word >	r19 w5 p18
/colon=:	r15 w-15 a-9 b-12 t14 o-12
/colon=: address-foreign	r23 b3 i3 o-3
/colon=: address-own	r35 b7 i6
/colon=: modal=can	r20 a-5 i16 p-8 t-6 o5
/colon=: modal=can name-own	r12 a-5 i6 p-9 t-3
/colon=: modality	r28 w-6 a-9 t9 c-6
/colon=: modality >	r26 w-6 a-5 t-5 o-6
/colon=: modality question=?	r25 a-3 t-7 o4
/colon=: modality with=with	r11 b-5 t15 c-3
/comma=,	r6 w-15 i3 t6 c-5 o-10
/comma=, do=wish	r11 w10 a-5 i11 p-3
/comma=, fill=fill	r11 w-4 a-9 b-7 i-9 t3 o6
/comma=, fill=fill fill=fill	r6 b-5 p10 t-5 c12 o-6
/comma=, modal=can	r16 w-3 a-11 i23 p-4 t-6 c4 o4
/comma=, modal=can address-own	r21 a-10 b4 i9 t-7 c-3
/comma=, modal=can name-own	r6 a-9 i15 t-3
/comma=, modal=is	r24 w13 a-9 b-6 i-3 p20
/comma=, modal=is our=our	r22 w-5 a-3 p4 c3
/comma=, modal=is people=anyone	r-3 w22 i3
/comma=, modal=is the=the	r14 a-5 i-4 p17 t4
/comma=, modality	r28 a-5 p-4 o4
/comma=, modality question=?	r25 i3 p-7 o4
/comma=, name-own	r30 a-4 t-4 o-3
/comma=, symptom=symptom	r5 w-4 a-3 p-4 t30 o-4
/comma=, what=what	a18 i-4 p25 t7 o-6
/comma=, who=who	r4 w17 t-3
/comma=, who=who modal=not	w17 i3 p4 t-4
/comma=, why=why	r21 w-3 b-3 t17
/comma=, why=why question=?	r12 w-7 a-6 b-6 i-3 t9
/comma=, word	r11 w-5 a-7 p13 t13 c4 o-11
/comma=, word fill=fill	p11 c13 o-8
/do=fix	r-29 w-17 a36 b18 i-13 t-8 c6
/do=fix change=change	a18 b9 i-4 p-4 o3
/do=fix change=change fill=fill	a16 b-10 i-3 p3
/do=fix change=change question=?	r-4 a22 b-8 o3
/do=fix fill=fill	r-5 a6 b-5 p13 t4
/do=fix fill=fill name-own	r-3 a17 b-4 p4 t4
/do=fix modal=is	r-5 w-4 a7 b17 i-5 c-7
/do=fix name-own	a19 b-7 t3 c-6 o-10
/do=fix question=?	r-10 w-8 a26 b14 t-6 o-6
/do=fix question=? >	r-10 w-8 a26 b14 t-6 o-6
/do=fix relation=allow	a16 b-7
/do=how	r-33 w-10 a19 b14 i-15 p4 t-11 o12
/do=how block=block	r-6 a-11 b38 p-4 t6 c6
/do=how block=block class	r-7 a-10 b19 p-5
/do=how block=block domain-foreign	b9 p-6 o-10
/do=how block=block modality	w-6 a-11 b21 p-6 o-5
/do=how block=block name-own	r-3 w3 a-3 b27 i-4 p3 t4
/do=how block=block our=our	a-7 b17 o-3
/do=how change=change	r3 b9 p13 c-10 o17
/do=how do=fix	r-3 a24 b-9 o11
/do=how do=wish	a13 b17 p-3 c-5 o-6
/do=how do=wish block=block	w-3 a-10 b13 p-5
/do=how light=light	w12 a16 b-8 i-4 p9 c-6 o-10
/do=how light=light the=the	a-4 p14 c-6 o-5
/do=how modality	r-6 w-5 a18 p24 c-5 o-7
/do=how modality the=the	a-3 i4 p20
/do=how relation=allow	r-7 a33 b-13 t6 c6
/do=how relation=allow modality	r-4 a22 c4
/do=how relation=allow name-own	r-5 a29 p5 t8 c5
/do=how via=via	a-3 i3 p-8 c19 o-10
/do=how word	w-3 a13 b-3 p-20 c-9 o22
/do=how word the=the	w-3 a13 p-5 t4 o12
/do=wish	r-21 a31 b29 p5 t-14 c12
/do=wish address-own	a18 b-12 i3 t3 c-3
/do=wish address-own modal=can	a15 b-6 c-3
/do=wish block=block	r4 w-3 a-11 b28 p-3 t5 o3
/do=wish block=block modal=can	a-12 b18 p-4
/do=wish fill=fill	r9 w15 a-3 c-4
/do=wish for=for name-own	r-9 a5 b-6 i10
/do=wish modality with=with	r22 a-10 b-3 p4
/do=wish name-own	w-7 a18 b16 i6 t3
/do=wish name-own fill=fill	r-4 w4 a32 b-13 p5 t8 o-4
/do=wish name-own modal=can	a19 b-9 i9
/do=wish our=our	r-3 w-3 a15 b-14
/do=wish our=our people=people	r-3 w-3 a15 b-14
/do=wish the=the	r-7 w10 a20 b9 i10 t-7 c-10 o-4
/do=wish the=the fill=fill	w10 a16 b12 p-4 c-7 o-3
/do=wish to=to	r-3 a4 b13 i-5 p8 t-6 c21
/do=wish to=to change=change	r-7 a25 b-5 i-5 p-5 o3
/do=wish to=to modality	r6 w-4 a-3 c24
/domain-foreign	r11 w4 a8 b10 p-27 t-8 c-19 o-14
/domain-foreign >	r7 w17 b16 i-14 p-11 c-13 o-11
/domain-foreign and=and	r-3 w20 a24 b-4 p3
/domain-foreign and=and domain-foreign	r11 a-8 i-5
/domain-foreign block=block	r13 w-7 a-9 b3 i6 p6 t-8 o-8
/domain-foreign change=change	r21 w3 a-5 b-12 t3 c4 o-3
/domain-foreign comma=,	r15 a26 i11 p14 t-10 c-3
/domain-foreign comma=, modal=is	r13 a-6 i-3 p19 t3
/domain-foreign fill=fill	r16 w13 b26 t-11 c-7 o-3
/domain-foreign fill=fill >	r21 a-6 b16 p3 t-5
/domain-foreign fill=fill question=?	r3 b13 i-7 p13 t3 o-4
/domain-foreign for=for	r-6 a21 b9 t-3 c-4
/domain-foreign from=from	r-3 w7 b22 i15 o5
/domain-foreign from=from the=the	a-4 b14 i10 c-3
/domain-foreign if=if	r-6 i35 p-10 c5 o4
/domain-foreign if=if topic=topic	r-7 i21 p-3
/domain-foreign modal=can	r14 t16 c4 o4
/domain-foreign modality	r29 w4 a-6 b-6 i-9 t-9
/domain-foreign question=?	r25 w13 a3 i3 p-4 t-4 o-5
/domain-foreign question=? >	r25 w13 a3 i3 p-4 t-4 o-4
/domain-foreign relation=allow	r25 w-3 p-5 c-3
/domain-foreign stop=.	r7 b7 i4 p-7 t-11 c-8
/domain-foreign to=to	r10 a21 i17 p-7 t-5
/domain-foreign to=to the=the	r6 a9 b-4 i15 p-9
/domain-foreign via=via	r17 b18 i-3 p-6
/done-to	r25 w17 i-3 p-6 t-3
/done-to by=by class	r11 w16 a4 b-3 p-3
/done-to for=for	r19 a-7 t4 c3 o-7
/elsewhere=elsewhere	a6 b7 i4 p-8 t-9 c-14 o68
/elsewhere=elsewhere >	i5 p-3 t3 c-4 o28
/elsewhere=elsewhere fill=fill	w3 i3 c-5 o23
/elsewhere=elsewhere question=?	r3 a-8 i5 t4 o22
/elsewhere=elsewhere question=? >	r3 a-8 i5 t4 o22
/elsewhere=elsewhere the=the	b-3 p-5 c-3 o22
/except=except	r10 w7 a-3 b7 i-7 p-5 t-5
/except=except word	r10 w7 a-3 b7 i-7 p-5 t-5
/fill=fill	r-7 b-3 i-3 p4 c21 o20
/fill=fill >	r-13 a-24 i-13 p6 t-4 c21 o9
/fill=fill address-foreign modal=can	r16 a-4 b3 p-6 t3
/fill=fill address-own	r36 w-3
/fill=fill and=and	w13 a-4 i-4 p-7 t4 c17 o-3
/fill=fill at=at	r15 w12 a-8 p-4 t16
/fill=fill at=at question=?	r20 w-5 a-3 i-4 c3
/fill=fill be=be	a-12 i10 t-6 c-6 o-9
/fill=fill block=block	r25 w-6 b18 i-10 p11 t-4 c-3
/fill=fill block=block name-own	r17 b11 i-6 p-4
/fill=fill change=change	a13 b16 t16 c22 o-5
/fill=fill class	r-3 w-4 a7 b-7 p13 t13 c-3 o13
/fill=fill colon=:	a11 b-3 i13 p4 t-5 c12 o-3
/fill=fill comma=, modal=can	w3 i18 t-3
/fill=fill do=wish	r-4 w3 a19 b-4 i17 p8 c-7
/fill=fill domain-foreign	r7 w14 i13 p-3 o-3
/fill=fill fill=fill	r-9 a12 b-5 i-7 c26
/fill=fill fill=fill >	r-5 w-6 b-6 t6 c24 o-23
/fill=fill fill=fill block=block	r20 w3 p-4
/fill=fill fill=fill fill=fill	a-5 i-3 p11 t-3 c18 o-12
/fill=fill fill=fill for=for	r9 w17 b-6 p-5 c14 o-4
/fill=fill fill=fill modality	r-8 w14 a25 p-5 c-7 o3
/fill=fill fill=fill question=?	w-7 a-3 b-3 p15 t-3 c7 o12
/fill=fill fill=fill the=the	r16 b-6 p-5 c11 o11
/fill=fill fill=fill what=what	a-3 p14 t3 c9
/fill=fill fill=fill whether=whether	r28 i5 p-5
/fill=fill fill=fill word	r-4 p-4 c18 o13
/fill=fill for=for	a-32 b12 t-17 o-22
/fill=fill for=for name-own	r28 a-9 b20 i13 p-3
/fill=fill from=from	b7 i8 p-7 t-4 c17 o-7
/fill=fill from=from address-foreign	r20 a3 p3 c-8 o-8
/fill=fill from=from word	p-3 t-3 c14 o-7
/fill=fill if=if	r32 p8 t4
/fill=fill if=if name-own	r26 w4 t3
/fill=fill light=light	r16 w-4 p5 t-9 c9 o-4
/fill=fill me=me	r12 a12 i15 p8 c-3
/fill=fill modal=can	r26 w-4 a-10 b-7 i12 p13 t-3
/fill=fill modal=can question=?	r9 w-4 a-7 b-4 p14
/fill=fill modal=is	r-11 w-12 a3 b-6 i-7 t10 o13
/fill=fill modal=is class	r-6 a14 p10
/fill=fill modal=is fill=fill	r8 p9 c-8 o11
/fill=fill modal=is modality	r15 w-4 a-7 p-4
/fill=fill modal=is question=?	r3 a-3 p-6 c24 o-6
/fill=fill modal=is word	r-3 p-6 t7 c-4 o11
/fill=fill modality	r9 w18 i12 p-4 t-9 o-4
/fill=fill modality address-foreign	r14 w13 a14 b-8
/fill=fill modality class	r11 w14 b11 p8 t-5
/fill=fill modality domain-foreign	w13 a10 b-16 t3
/fill=fill modality name-own	r6 a-5 b-3 i21 c4
/fill=fill modality our=our	r27 w-6 a-3 b-6 p-6
/fill=fill modality question=?	r14 w-4
/fill=fill name-own	r4 w-14 a5 i5 p-13 t-13 c3 o-13
/fill=fill name-own modal=can	w-4 a16 b6 i12 p-5 c-6
/fill=fill our=our	r6 w-7 a15 p-4 t6 c16 o-3
/fill=fill our=our people=people	r18 a13 b-6 p5 c-3 o4
/fill=fill people=everyone	w26 p3
/fill=fill person=person	a16 t-5 o12
/fill=fill product=product	r23 w6 a15 p7 c-3
/fill=fill pronoun=other	r5 a6 b12 p-9 t26 c-4 o-3
/fill=fill pronoun=other question=?	r23 w3 t-3 c-7 o-4
/fill=fill question=?	r20 w-9 b-3 i-13 p10 t-12 c3 o7
/fill=fill question=? >	r20 w-9 b-3 i-13 p10 t-12 c3 o7
/fill=fill relation=allow	r-8 a28 b-13 i7 p19 o4
/fill=fill relation=allow domain-foreign	r-4 a23 b-6
/fill=fill relation=allow name-own	r-5 a12 i14 p-4 o-3
/fill=fill stop=.	r6 w-10 a-10 b12 p-12 t4 c8 o-7
/fill=fill stop=. >	b-6 p-4 t12 c14
/fill=fill symptom=symptom	p-6 t24
/fill=fill symptom=symptom >	b3 p-3 t28
/fill=fill the=the	r-6 a-9 i-18 p6 o7
/fill=fill the=the fill=fill	r3 w-5 a-9 b-3 p5 t22 c-6 o7
/fill=fill the=the product=product	r-5 b4 p17
/fill=fill the=the topic=topic	a11 b-3 p17 o-4
/fill=fill the=the word	w-4 a6 p-5 t-4 c16
/fill=fill to=to	r21 w13 b-7 p6 c-12 o3
/fill=fill to=to modality	r29 w11 a-7 p5 c-5
/fill=fill topic=topic	r9 i8 p10 t-8 c-8 o7
/fill=fill via=via	r-6 w-9 p3 t-4 c21 o4
/fill=fill via=via >	c13 o-5
/fill=fill via=via question=?	r9 w3 p-4 c18 o-10
/fill=fill we=we	r8 w3 p-6 t14 c17 o-6
/fill=fill what=what	a23 p29 c3
/fill=fill whether=whether	r28 w-4 i5 p15 c-3 o6
/fill=fill whether=whether name-own	r21 w-8 a-3 b-10
/fill=fill whether=whether pronoun=other	r18 a-7 p3 t-3
/fill=fill which=which	r-3 w26 a4 i4
/fill=fill which=which modal=is	w16 t3
/fill=fill why=why	r26 a-4 b-8
/fill=fill with=with	r4 w-11 a7 i-10 p18 t-13 o-10
/fill=fill with=with class	p23
/fill=fill word	r-10 a-20 b9 i-15 p6 c11 o17
/fill=fill word >	a-4 b-3 i4 p-12 t17 c10 o14
/fill=fill word fill=fill	w-3 p9 t-4 c16 o-12
/fill=fill word modality	r7 b17 p3 o-4
/fill=fill word name-own	r-5 w-6 a-3 b17 p3 t4 c17 o-4
/fill=fill word question=?	w-5 i-3 p12 t-9 c13 o3
/fill=fill word the=the	r6 w9 b-3 p-8 c7
/for=for	r-3 a14 b13 i-6 p8
/for=for >	a-3 p15 c15 o-4
/for=for address-own	w-3 a19 b8 p-6 t-3
/for=for class	a7 b-5 i-4 p17 t17 o-11
/for=for class modality	a15 i4 p20 t-5 o-5
/for=for class people=people	r10 a-6 b-5 i-3 p13 t17 o-8
/for=for me=me	r4 w15 b-4 p-5 c8 o-7
/for=for name-own	r21 a23 b12 i15 p-10 t-4 c-8
/for=for name-own >	r14 w4 a22 b15 i-3 p-3 t-3 c-5
/for=for name-own question=?	r19 b14 i-9 p-8 t-3 o-8
/for=for name-own to=to	r24 w-3 a8 b-9 i-6 p-6
/for=for our=our	r9 i16 p-3 t12 c11
/for=for pronoun=other	r21 w3 i-4 t-7 o-4
/for=for word	t17 c-9 o23
/from=from	a-17 b16 p-3 t7 c7 o-19
/from=from address-foreign	r26 w-3 c-10
/from=from address-own	r19 t-9 c-6
/from=from address-own to=to	r15 a-3 t-5
/from=from class	r6 a-8 b13 i-10 p7 c-11 o-7
/from=from class people=people	r15 w6 b5 i-8 p-7 t-10
/from=from domain-foreign	r8 w10 a4 b-3 p-4 t9 c-4
/from=from domain-foreign question=?	r5 w13 a-4 b10 t-6
/from=from modality	w-11 a-6 b21 i11 p-11 t3 c-4
/from=from modality address-foreign	r14 a9 b7 i-5 p-4
/from=from modality class	r10 b9 i-10 o3
/from=from modality with=with	r9 w-4 a-4 b13 i18 p-7 t-6 o3
/from=from name-own	r20 a14 b-3 p-3 c-3 o-5
/from=from name-own to=to	r14 a14 b-3 p-5 c-3 o-6
/from=from skype-name-foreign	r18 i18 p3 o3
/from=from the=the	b13 i8 p-5 t12 c17
/from=from topic=topic	p19 c3 o-6
/from=from topic=topic >	p12 c3 o-8
/from=from word	r8 a-4 b-4 i-3 p8 t4 c13 o-10
/from=from word >	p-3 t-3 c14 o-7
/how=how	r-21 w-21 a4 b7 i-14 p5 t-22
/how=how fill=fill	r16 a-5 p31
/how=how question=?	r-4 w3 a15 b18 t-3
/how=how question=? >	r-4 w3 a15 b18 t-3
/how=how the=the	p-4 c16 o-7
/if=if	r-13 w-6 a-12 b-6 i50 p12 t24 o12
/if=if address-foreign	r27 b3 i-11 t-11 o-3
/if=if address-foreign modality	r26 w4 b3 i-7 t-8 o-4
/if=if me=me	r-3 a-3 i34 p12 t-3 c-3 o17
/if=if me=me block=block	b-3 i15 p14 o-3
/if=if me=me change=change	w3 i27 p-7 c3
/if=if modality	r-4 a-3 t31 c7
/if=if modality class	r-3 t20 c3
/if=if name-own	r28 w3 i7 p-6
/if=if name-own modality	r32 w8 b8 p-5
/if=if pronoun=other	r-4 w8 i14 t16 o-5
/if=if pronoun=other modality	w4 i10 p-3 t17 o-6
/if=if topic=topic	r-7 i21 p-3
/if=if topic=topic modal=is	r-7 i21 p-3
/if=if we=we	r-11 a-6 i32 t-6 c4
/if=if we=we change=change	r-12 a-6 i27 t-4 c5 o5
/if=if we=we relation=allow	r-10 a-4 i18 p-5 o3
/light=light	r-10 w-3 b-28 t17 c6 o-12
/light=light >	r-4 t17
/light=light address-foreign	r19
/light=light address-foreign modality	r16 o-3
/light=light domain-foreign	r3 a17 i16 p-8 t-4
/light=light domain-foreign to=to	r3 a17 i16 p-8 t-4
/light=light fill=fill	r-3 w18 i4 c15
/light=light name-own	r7 a24 i13 p-8 o-3
/light=light name-own modality	r28 b6
/light=light our=our	w-5 a11 b-8 i-3 p-5 t13 c10
/light=light our=our modality	r9 b-3 i3 p-4 t16
/light=light people=people	w16 p8 t-3 c-4
/light=light the=the	r5 a-8 b-3 i-7 p15 t12 c-6 o4
/light=light the=the modality	r20 a3 p-3 t-3
/light=light the=the word	r-6 a-3 p9 t19 c-6 o-4
/me=me	r-8 w-11 a4 b-23 t-7 c12 o4
/me=me >	p12 c13 o-10
/me=me be=be	w12 a-5 t16 c-6
/me=me block=block	r11 b-7 i17 p17
/me=me block=block #property	a3 b-4 i22
/me=me change=change	r6 w-7 b-10 i17 t-6 c-14
/me=me change=change #property	r15 i5 p-8 t-3
/me=me change=change pronoun=other	w3 i19 p-9 o-6
/me=me change=change the=the	a15 p12 t7 o-6
/me=me fill=fill	r8 w-8 a4 b-10 i-10 t7 c14 o-11
/me=me fill=fill fill=fill	r-3 p-4 t-6 c15 o-8
/me=me fill=fill modality	r17 p-3 c-5
/me=me if=if	r19 w-4 b4
/me=me light=light	a-9 i6 p12
/me=me light=light domain-foreign	r10 w4 a-8 i6
/me=me modal=can	r-3 a20 b-5 p13 t11
/me=me modal=can modality	a24 b-5 i3 t17
/me=me modal=is	w9 a11 b-4 t10 c9 o-11
/me=me modal=is the=the	r17 w-3 a-7 p-4 c13 o-5
/me=me modal=is to=to	r-4 a26 i3 t6 c-5
/me=me modal=not	r14 a10 b-3 p-5 t4 c-5 o-7
/me=me modality	r23 w-3 a-7 i-3 p16 t5 c21 o-9
/me=me modality address-foreign	r24 b4 i3 c-9
/me=me modality class	r17 p17 c-17 o-6
/me=me modality to=to	c18 o-5
/me=me modality with=with	r24 p-3 c12
/me=me the=the	w10 p6 t-6 c4 o11
/me=me via=via	r-4 a-4 p5 c27
/me=me word	r-8 a15 b-3 i12 p14 c-7 o21
/me=me word word	c-5 o13
/modal=can address-foreign be=be	r16 w-4 a-5 b-3 i-7
/modal=can address-own	r24 a-4
/modal=can address-own and=and	r12
/modal=can address-own be=be	r29 b4 c6 o8
/modal=can address-own fill=fill	r32 a5 i5 p-3
/modal=can and=and	r14 t17
/modal=can at=at	r20 p10 t-7
/modal=can be=be	r-8 w22 a4 b9 i4 p-7 t-7 c-7
/modal=can block=block	r-4 b10 i18
/modal=can change=change	r-4 a10 b-4 i22 p-3
/modal=can class	r9 w13 a-11 b-8 i14 p10 t-7
/modal=can class modality	r20 a-3 i4 p-8 t-3
/modal=can class people=people	r6 w13 a-10 b-7 i14 p9 t-4
/modal=can domain-foreign	r24 i-6 t-5
/modal=can domain-foreign modality	r24 i-6 t-5
/modal=can fill=fill	w9 a-4 b7 i6 t-12 c-9 o-8
/modal=can fill=fill modality	w11 a16 i16 t-4 c-4
/modal=can for=for	r22 w15 a-8 b-5 i-6 p-4 c5 o3
/modal=can for=for name-own	r13 a-9 c3
/modal=can light=light	a-5 i16 p4 t12 o3
/modal=can me=me	r5 w-16 a-17 b-9 p6 t-10 c13 o12
/modal=can me=me change=change	a-7 b-3 i12 p10 t-3 c-8 o8
/modal=can me=me fill=fill	r-3 p-4 t-6 c15 o-8
/modal=can me=me modality	r26 a-4 i-3 p8 c21 o-6
/modal=can me=me word	w3 c-3 o16
/modal=can modal=is	r18 w10 a13 i-3 p-7 o10
/modal=can modal=is modality	r5 a15 o-6
/modal=can modal=is the=the	r17 w4 a-6 i3 c-3 o9
/modal=can modality	w26 a11 i-8 p-17 c-8 o-4
/modal=can modality >	w20 c-4
/modal=can modality class	r-11 w28 a9 b10 i-4 p-10
/modal=can modality domain-foreign	r12 w6 b-11 t-4 c-4
/modal=can modality to=to	w20 a10 t14 c-5
/modal=can modality with=with	w18 a10 b4 p-10 t3
/modal=can name-open	r20 p3
/modal=can name-open modality	r20 p3
/modal=can name-own	r24 w-5 a-5 i11 o9
/modal=can name-own address-foreign	r14 i-4 o-7
/modal=can name-own be=be	r22 w-6 a-10 b-8 i8 p-5 c3
/modal=can name-own do=wish	r22 w3 a-6 p4
/modal=can name-own fill=fill	r7 a-3 b-5 i21 c3
/modal=can name-own modal=is	r8 i-4 p-3 c-6 o13
/modal=can name-own modality	r29 w-5 a-4
/modal=can name-own to=to	r25 w4 a-4 p5 c6 o-4
/modal=can name-own word	r9 w-4 a-4 b-9 p3 o17
/modal=can our=our	r25 w-13 a-19 b-7 i8 t-5 o3
/modal=can our=our class	r21 a-7 p-3 t3 c4
/modal=can our=our people=people	r19 w-12 a-18 b-6 i9 t-6
/modal=can our=our people=staff	r16
/modal=can people=anyone	r-3 w27 b-4 i9 t-3 c4 o3
/modal=can people=people	r22 w-7 a-4 b-3 p10
/modal=can people=people with=with	r18 w-7 a-10 b-8 i-6
/modal=can person=person	r29 b5 p5
/modal=can person=someone	r21 p14 c-6
/modal=can person=someone via=via	r27 p-6 c-6
/modal=can pronoun=other	r24 a-7 i23 t-6 c6 o8
/modal=can pronoun=other modality	r21 w-3 i19 t-6 c5 o5
/modal=can pronoun=other question=?	r16 a-6 b-7 i-4 p3 c-5
/modal=can question=?	r24 w-6 a-6 b-3 p5 t-6 c3
/modal=can question=? >	r24 w-6 a-5 b-3 p5 t-6 c3
/modal=can relation=allow	r3 a11 b-3 i14 p20 t-3 c-3 o-5
/modal=can the=the	r29 w6 a-6 t-3 c-3
/modal=can the=the class	r20 w3 p-11 t-6
/modal=can the=the fill=fill	r22 a-8 c-10
/modal=can the=the modality	r25 i-3 t-9 c-9
/modal=can to=to	r25 a-5 i-5 p4 t4
/modal=can to=to modality	r25 a-5 i-5 p4 t4
/modal=can topic=topic	r-4 p22
/modal=can we=we	r21 a8 i-9 t-3
/modal=can we=we fill=fill	r6 a19
/modal=can we=we modality	r28 a-8 i-3 p5 o6
/modal=can word	r15 a-9 b-4 i-4 p13 o12
/modal=is	r11 w3 a-15 b-19 p19 t-9 c-7
/modal=is #property	r-8 a13 b-5 i13 p18 c3
/modal=is >	r9 b17 i-5 p15 o-3
/modal=is address-own	r27 w-3 a-3 b4 p-9 c4 o4
/modal=is block=block	w11 a10 b-12 i-10 p7 t7
/modal=is change=change	r-7 w8 a-8 i30 t3 c-7 o-4
/modal=is change=change product=product	r-3 w3 a-5 b6 i22 p-3 c-3
/modal=is change=change the=the	r-8 w6 a-6 i6 p-7 t9
/modal=is class	r19 w9 a9 p20 t-9
/modal=is class modality	r3 w12 a10 b-3 p11 t-3
/modal=is class people=people	r30 a-3 b-3 p-5 t-4
/modal=is class relation=allow	r21 p-13
/modal=is domain-foreign	r25 w5 b-5 i-9 p9
/modal=is domain-foreign block=block	r12 b-5 i-10 p12
/modal=is fill=fill	w18 a-17 b-18 i10 p-11 t4 c3 o-3
/modal=is fill=fill fill=fill	r-3 w17 a-4 b-4 p8 c9 o-3
/modal=is fill=fill modality	r5 w29 a-6 i-4 p-8
/modal=is for=for	a13 b-6 c14
/modal=is me=me	r12 w-7 a11 i-6 t-12 c7 o-12
/modal=is me=me fill=fill	r19 a-3 p12 c-9
/modal=is me=me modal=is	r-3 a18 b-3 p5 c20
/modal=is modality	r15 w5 b-7 i-8 p4
/modal=is modality between=between	r21 a-8 p-12 t-5
/modal=is modality with=with	r13 w9 a6 b-5 i-7 t7
/modal=is name-own	r33 w-11 a8 b-4 i-8 p-6 c6 o4
/modal=is name-own fill=fill	r29 w-9 a-6 i-5 p-3 c4 o5
/modal=is name-own modal=is	r20 w-4 i-3 p-9
/modal=is name-own modality	r4 a15 o-7
/modal=is name-own the=the	r16 w-7
/modal=is our=our	r36 w-11 a-11 i-6 p6 o6
/modal=is our=our people=people	r27 w-10 a-9 i-4 t-3 c4 o4
/modal=is our=our product=product	r19 a-3 p-4 o4
/modal=is people=anyone	r-19 w25 b-3 i-3 p11
/modal=is people=anyone fill=fill	r-14 w20 i-3 p11
/modal=is people=anyone modal=is	r-5 w12 p-7
/modal=is product=product	w3 a-6 i12 p29 t-3 c-5 o-5
/modal=is pronoun=other	r19 b17 i-4 p18 t-4
/modal=is pronoun=other fill=fill	r26 w-3 i-3 t6 c8 o5
/modal=is question=?	r-4 w-5 a-3 b9 p7 t10 c20 o-7
/modal=is question=? >	w-7 a-6 b7 i-3 p5 c18 o-10
/modal=is symptom=symptom	a-4 p-6 t6 o21
/modal=is the=the	a-20 b-11 i-10 p8 t-15 c7 o16
/modal=is the=the modal=can	r13 w8 a-6
/modal=is the=the person=person	r15 w-4 b4 c-7
/modal=is the=the relation=allow	a-4 c17
/modal=is the=the word	r7 a-12 b-9 i-12 t-7 o15
/modal=is to=to	w-5 a15 p16 t13 c-4
/modal=is topic=topic	r-5 w3 p27 t-8 o-5
/modal=is via=via	r4 a12 b-3 i17 p-6 t8 o-4
/modal=is we=we	r27 w6 a-6 i9 p-5 t-3 c16 o-3
/modal=is we=we fill=fill	r25 w-4 i-3 p6
/modal=is we=we relation=allow	r30 w-5 a-5 i-5 p-4 c3 o5
/modal=is word	r3 w12 a-5 i-6 p18 c-6 o12
/modal=not	w8 a-8 b3 i-14 p-17 t19 c-7 o5
/modal=not fill=fill	r15 w-3 a-8 b-8 t3 c11 o18
/modal=not fill=fill modality	r30 i3 p4 t-4 c4
/modal=not modality	w16 a-6 b12 p-9 t16 o-7
/modal=not modality address-foreign	r24 w-3 a9 b-7 t-7 o-8
/modal=not modality class	w-6 a-7 b5 p-6 t14
/modal=not modality domain-foreign	r6 w18 a9 b-13 t-7
/modal=not modality with=with	r14 w24 a-3 b7 i10 t-6 o-3
/modal=not name-own	r18 a13 p6 t-3 c3
/modal=not name-own modality	r18 a13 p6 t-3 c3
/modality	r19 w6 a5 p-11 t10 c-7 o-10
/modality >	r8 w-9 a7 b-12 i-17 t12 c-4 o7
/modality address-foreign >	r6 w-6 t8 c-6 o-6
/modality address-foreign stop=.	r7 a10 b-8 i3 o-7
/modality address-own	r21 w-3 a-8 t-7
/modality address-own stop=.	r25 b4 t-4 c-3 o7
/modality and=and	r14 a-7 c9 o-9
/modality and=and modality	r17 a-8
/modality at=at	r15 p-12 t13 c13 o-6
/modality between=between	r7 a17 p8 t-4 c-3
/modality by=by	r16 b3 i-5
/modality by=by address-foreign	r18 a-3 i-6
/modality change=change	w17 a14 i-3 t17
/modality class	r3 w10 t8 c-8 o-8
/modality class >	r17 w15 p-13 t11 c4
/modality class people=people	r5 w9 b5 t-9 c-5 o-4
/modality class question=?	r14 w14 a-5 b-6 p-10 t-4
/modality comma=,	r14 a12 b-3 i-6 p10 t9 c-4
/modality comma=, fill=fill	r23 a-3 i3 t-4 c-3
/modality comma=, modality	r20 w-3 a-3 b3 p-4 o4
/modality domain-foreign	r9 w15 a5 i-9 c-4
/modality domain-foreign >	r7 w17 b-9 i-3 t10
/modality domain-foreign fill=fill	r17 w16 a-5 b-12 p5 t-4
/modality domain-foreign question=?	r5 a6 b9 i-9 c-3
/modality fill=fill	r5 w7 a-10 i-16 t6 c-15 o-16
/modality fill=fill with=with	r5 b17 p14
/modality for=for	r5 a17 b12 i-4 p-3 t9
/modality for=for pronoun=other	r21 w3 i-4 t-7 o-4
/modality from=from	r14 a5 b5 i-7 p-11 c-11
/modality from=from address-foreign	r17 w-6 i-3 t-5 c-6
/modality from=from class	r11 w8 b11 i-8 p-13 c-4
/modality from=from name-own	r14 a14 b-3 p-5 c-3 o-6
/modality me=me	r30 w-8 a-5 p-9 c15 o-6
/modality me=me question=?	r31 w-6 b5 p-4 t3 c-9 o-3
/modality modal=can	r33 a-3 b5 i4
/modality modality	r33 w-6 p-4 c7 o5
/modality mutual=mutual	r20 t-5
/modality mutual=mutual question=?	r20 t-5
/modality name-own	r17 a13 i8 p-7 t6
/modality name-own >	a11 b8 i-5 p3 t9 c-7
/modality name-own question=?	r11 a10 b-7 i10 p-9 t-4 o-4
/modality our=our	r33 w-12 a-4 b18 c7 o7
/modality our=our people=people	r25 w-4 a-4 b15 t-4 c5 o4
/modality people=people	r21 w10 a-5 b-4 o6
/modality people=people with=with	r11 a-3 b-8
/modality person=someone at=at	r18 p-11 o-3
/modality pronoun=other	r11 w-4 a-5 b-5 i12 t-10 c3
/modality pronoun=other >	r11 i17 c4
/modality pronoun=other fill=fill	r21 w-3 a3 p-5 t-5 o3
/modality question=?	r20 w13 a-8 b-3 i-4 p15 t-12
/modality question=? >	r19 w11 a-10 b-4 i-5 p11 t-12
/modality skype-name-foreign	r3 w14 a9 p-3 c-5 o-5
/modality stop=.	r13 w9 b4 i-5 o-4
/modality symptom=symptom	w5 i3 p-6 t28
/modality the=the	r21 w11 a-6 i7 p8 c-6 o-5
/modality the=the address-foreign	r23 b4
/modality the=the class	r11 w15 i11 p10 c-3 o-4
/modality to=to	r6 a-6 b-10 i5 p-19 t14 c14 o-11
/modality to=to class	r5 a-18 i11 p-14 t9 c-10 o-8
/modality to=to domain-foreign	r8 w4 a10 b-6 i-8 t8 c-11
/modality to=to the=the	r5 w-4 a-3 p-5 t8 c20 o-6
/modality via=via	r8 w-4 a10 b-4 i-3 p-9 t13 c6
/modality via=via class	r8 w-3 a5 i-3 p-7 t14 c-3
/modality we=we	r7 w-6 b13 i6 p-8 t10 c-6 o-3
/modality we=we question=?	r7 a5 b5 i10 p-4 t-6 c-3
/modality with=with name-open	r7 w3 t14 c-6 o-3
/modality with=with name-own	r28 i-6 c-6
/modality with=with our=our	r22 w-5 a4 b-3 p-3
/modality with=with person=someone	r8 p9 t-3 c11
/modality with=with pronoun=other	r19 b-3 i-11 t-3
/modality with=with question=?	r21 w4 a3 i5 p-3 c-3
/mutual=mutual	r25 a-7 b3 p10 t9
/mutual=mutual address-foreign	r21 a-7 t-5 c-6
/mutual=mutual between=between	r19 a-5 p-3 t-5
/name-open	r12 w-4 i-3 t7 c22
/name-open >	r-5 p-3 t5 c24
/name-open fill=fill	r20 a-4 b4 p-3 c-3
/name-open fill=fill modality	r20 a-4 b4 p-3 c-3
/name-open modality	r14 w-3 t11 c-4
/name-open modality address-foreign	r16
/name-own	r21 w-19 a14 i11 p-16 t-7 o4
/name-own >	w-3 a8 b6 i-14 p-8 c27 o-17
/name-own address-foreign	r19 w3 p4 t-3 o-6
/name-own and=and address-foreign	r9 a9 p-6 t-5 c-7 o-7
/name-own arrow=->	r14 a-4
/name-own arrow=-> address-foreign	r14 a-4
/name-own be=be	r16 w-11 b-14 i7 p-8 t4
/name-own be=be done-to	r15 w-5 i-5
/name-own be=be fill=fill	r16 w-3 a-9 b-7 i12 p-5
/name-own be=be product=product	r-6 i17 o3
/name-own be=be to=to	r5 w-3 a16 b-4 c-8
/name-own change=change	r22 t-3 c4 o19
/name-own comma=,	r32 a-7 b-5 i-4 t-6
/name-own do=wish	r10 a18 b-6 p3 c-7
/name-own fill=fill	r13 w-13 a10 b13 i21 p-5 t-5
/name-own fill=fill be=be	r3 w-3 a8 b-9 i11 o-7
/name-own fill=fill fill=fill	r-3 a20 b-25 t5
/name-own fill=fill modality	r9 w-11 a-8 b5 i17
/name-own fill=fill whether=whether	r14 a-5 i-5 o-3
/name-own from=from	r17 a5 b7 i16 c-4
/name-own from=from modality	r12 a5 b6 i14 p-3
/name-own light=light address-foreign	r19 b3 o-3
/name-own light=light the=the	r9 w-4 p-5 t11 o-6
/name-own modal=can	r15 w-6 a20 p-5 t-4 c-4
/name-own modal=can be=be	a16 b-12 p5
/name-own modal=can fill=fill	r14 a-5 b14 c-3 o-3
/name-own modal=can modal=is	r16 a-8 o-3
/name-own modal=can modality	r14 w-3 a24 b-14 i6 p-3 o3
/name-own modal=is	r12 w3 a-5 i12 p-10 t-5 c-10 o8
/name-own modal=is class	r13 p-8
/name-own modal=is the=the	r3 w-6 b3 i-3 o17
/name-own modal=not	r22 w-12 b16 t-12 c-6 o14
/name-own modal=not fill=fill	r10 t-5 c-3 o17
/name-own modal=not modality	r23 w-6 a11 b9 p5 t-4 c-3 o-5
/name-own modality	r25 w-5 a6 b-4 i6 p-3
/name-own modality >	r33 w7 b6 p3 t-3
/name-own modality and=and	r24 a-6 i-5 p3
/name-own modality class	r19 w-4 a3 b-7 i5 p-7 c3
/name-own modality fill=fill	r19 w-4 a-5 b3 p-8
/name-own modality person=someone	r16 p-10
/name-own modality pronoun=other	r17 i-6 t-5
/name-own modality question=?	r24 w-4 a-4 b3 i-8
/name-own modality the=the	r33 b4 i-9 p-13 o-5
/name-own modality with=with	r14 w-9 a9 b-5 i12
/name-own modality word	r12 o-4
/name-own product=product	w-5 a16 b16 i9 o3
/name-own product=product to=to	w-5 a16 b16
/name-own question=?	r6 w-13 a6 t-10 c-6 o4
/name-own question=? >	r6 w-13 a6 t-10 c-6 o4
/name-own stop=.	r26 a-5 b-3 c-6 o3
/name-own symptom=symptom	r7 i-6 p-4 t13 o-4
/name-own the=the	r16 w-7 a9 b6 p-3 t-4 o-5
/name-own to=to	r7 w-13 a13 b3 p-13 t-10 c-12 o7
/name-own to=to address-foreign	r18 w4 a6 b-4 i3 p-3 o-6
/name-own to=to modality	r7 w-11 a19 b3 p-8 o-3
/name-own what=what	r8 w-4 b-3 i20 p-4
/name-own with=with	r28 w-3 a-5 p-3 o3
/name-own with=with address-foreign	r28 w-3 a-5 p-3 o3
/name-own word	r9 b-7 i10 t-4 c-8 o15
/named=named	w22 a-20 b-23 i-11 t-9 c4 o3
/named=named at=at comma=,	r21 w-5 i-5 c3 o4
/named=named block=block	w27 c-3
/named=named fill=fill	w27 i-5 p22 c12 o-3
/named=named fill=fill modality	r-8 w28 a-3 o3
/named=named modality	r3 w-6 a-5 i-3 p11 c15 o-4
/named=named symptom=symptom	r-5 p-4 t21
/named=named the=the	r7 w-7 p-3 c-5 o16
/open=(	r21 a-5 p7 t10 c-5
/open=( address-foreign	r20 a-4 p5
/open=( address-foreign question=?	r19 a-3 p5 t-3 o-3
/org=here	r6 w32 a-7 b-8 p14 c17 o-3
/org=here modal=can	r8 w14 p-3
/org=here modal=can modality	r15
/org=here modality	r9 w11
/org=org	w11 a-22 b-20 i-8 p3 t9 c-14
/org=org >	r-5 a-5 p-4 t19 c10 o13
/org=org modal=can modality	r-6 w22 p5 c5
/org=org modality with=with	r12 w13 t-4 o-3
/org=org question=?	r5 a-3 b-3 i4 p9 t-5 c-6 o12
/org=org question=? >	r5 a-3 b-3 i4 p5 t-3 c-6 o11
/org=org relation=allow	r15 p18 o3
/our=my	r4 i-8 p-7 t-3 c18 o14
/our=my class	r11 p8 c13 o-7
/our=my elsewhere=elsewhere	i4 t-7 o30
/our=my people=people	r4 w10 a-4 b13 i3 p-3
/our=my person=person	r19 a14 i4 t11
/our=our	r6 a11 b3 i-5 p-23 c9 o-9
/our=our class	r7 w8 a-8 b4 i-3 p-4 t8 c-3
/our=our class people=people	r25 t5 c7 o6
/our=our modality	r10 b-4 p-5 t19
/our=our modality >	r8 t15
/our=our modality question=?	r14 p-4 t-8
/our=our org=org	r6 w23 b-4 p-10 t-7 c11
/our=our org=org question=?	r16 w7 t-3 c-3 o-5
/our=our people=everyone	r9 a15
/our=our people=everyone modality	r6 a16
/our=our people=people	r16 w-7 a15 i8 p-17 c-5
/our=our people=people be=be	r17 w-3 a-5 b-5 i8 t15 o5
/our=our people=people fill=fill	r5 a13 b-20 i8 p-3 t-11
/our=our people=people modal=can	r4 w10 a10 b-10 i-7 c-3
/our=our people=people modal=is	r6 w19 a12 b-7 p-9 t-6 c-3
/our=our people=people modal=not	r19 a-8 b-10 p3 t17 o3
/our=our people=people modality	r13 w-11 a11 i9 p-6 t-5
/our=our people=people question=?	r27 w-10 a10 b4 p-7 t-6
/our=our people=staff	r12 a7 b10 i-6 p-8 t-6
/our=our people=staff modality	r11 a9 b9 i-6 p-6
/our=our product=product	r11 w14 p-9 c27 o3
/our=our product=product question=?	r11 a-5 p-4 c17
/our=our product=product relation=allow	r18 a-4 b3 t4 o5
/our=our word	r5 w11 a-4 i-3 c10
/people=anyone	r-19 w40 a-5 b-5 p13 o3
/people=anyone at=at	r-8 w18 a-3 b-6
/people=anyone fill=fill	r-14 w20 i-3 p11
/people=anyone fill=fill modality	r-13 w22 p-6 t3 c4
/people=anyone modal=is	r-5 w12 p-7
/people=anyone modal=is fill=fill	r-5 w12 p-7
/people=anyone org=here	w24 t3 o3
/people=everyone	r13 w14 a5 b25 i-5 p-5 t-7 c-4
/people=everyone except=except	r12 w-6 b8 i-7 t-3
/people=everyone except=except word	r12 w-6 b8 i-7 t-3
/people=everyone fill=fill	r19 w-10 a-7 b-4 t3
/people=everyone fill=fill modality	r19 w-10 a-7 b-4 t3
/people=everyone modality	r6 a16
/people=everyone the=the	w15 a-4 b-10 c-9
/people=people	w5 p-3 t3 c-15 o-10
/people=people >	r-7 a8 b4 i-3 p4 c-11
/people=people and=and class	r22 w-9 p-6 c5 o4
/people=people at=at	r17 a-3 i-3 p-10 t9 c4
/people=people at=at #domain	r18 w-6 p-9 t-3 c3
/people=people at=at class	r20 p-6 t-7 c3
/people=people be=be	r12 w-6 a-9 b-6 i3 t22 o3
/people=people be=be fill=fill	r15 a-4 b-6 i7 o4
/people=people change=change	r5 w10 a-10 i-8 t8
/people=people comma=,	r-6 b5 i-3 p8 t12 c-3
/people=people fill=fill	i11 p-4 t-7 c-8 o-5
/people=people fill=fill >	w20 b15 p13
/people=people fill=fill fill=fill	r-6 a13 b-13
/people=people fill=fill modality	r14 w5 a-15 b-14 i6 p-9 t9
/people=people fill=fill question=?	r17 w3 a-3 b-6 i15 p-3 o-4
/people=people for=for	r11 a7 b10 c3
/people=people from=from	w-5 a-3 b21 i10 p-5 c3 o5
/people=people from=from modality	r-6 w-5 b20 i10 p-4 c3 o5
/people=people if=if	r-12 i24 o4
/people=people modal=can	w11 a18 b-3 p-21 t7 c-6
/people=people modal=can for=for	r13 a-9 c3
/people=people modal=can modality	w9 a24 b-13 i-5 p-9 t9 c-4 o3
/people=people modal=can question=?	r23 w-5 p-15 c5
/people=people modal=is	r7 w23 a10 b-7 i-4 t7 o-3
/people=people modal=not	r9 w-8 a-10 b4 p-7 t18
/people=people modal=not modality	r3 w-4 a-6 b5 p-7 t18
/people=people modality	r8 w-10 b-11 t-18 c-8
/people=people modality class	r12 a16 i-3 p21 c3
/people=people modality modality	r21 w-4 p-3
/people=people modality question=?	r5 w21 a-5 p16 t-3 o-5
/people=people modality to=to	r16 a-7 b23
/people=people modality with=with	r15 w-9 a7 b-9 i8 p-6 t-4
/people=people stop=.	r13 w9 b20 t-4
/people=people stop=. >	r16 w8 a-9 b-11 t-5 o3
/people=people the=the modal=not	r-5 w21
/people=people to=to	r4 w-4 a6 b17 i10 p-8 t-5
/people=people topic=topic	b-3 i-4 p23
/people=people via=via	r22 w17 a-6 i-7 p3 o7
/people=people via=via question=?	r20 w-3 i-7 p3 o4
/people=people what=what	r15 a-3 i3 p14
/people=people with=with	r14 w3 a6 b-8 p-7
/people=people with=with class	r13 a6 b-9 i-4 t3
/people=staff	r18 w7 a7 b10 i-6 p-14 t-5 c-4
/people=staff modality	r29 a13 b13 i-3
/people=staff modality with=with	r5 w-4 a10 b11 i-5 p-5
/people=team	w3 p19 t-4 c3 o15
/person=person	a-3 b-6 i-6 p5 c-13
/person=person >	w-7 a3 b-7 i-5 p7 t9 c-4 o8
/person=person address-own	r23 w-5 b4 p-3 o3
/person=person at=at	r4 p-8 t8 c-5 o8
/person=person do=wish	r10 a14 b16 p-4 c-3 o-3
/person=person modal=is	r20 b4 p-5 t-7
/person=person modality	r18 w9 b-4 p-8 t-6
/person=person modality with=with	r14 b-6
/person=person name-open	r21 a-5 p-3 t-5 c-5
/person=person question=?	r10 w12 i16 p15 t-5 o-5
/person=person question=? >	r10 w12 i16 p15 t-5 o-5
/person=someone	r13 w13 a-3 i-7 p19 c25
/person=someone at=at	r11 w-5 i4 p11
/person=someone at=at the=the	r18 a3 i3 p-7 o-3
/person=someone class	r23 w4 b3 i-3 p-5
/person=someone class question=?	r23 w4 b3 i-3 p-5
/person=someone via=via class	r21 w9 p-11 t-3 c-7
/product=product	r-10 b-3 i13 p36 t17 c18 o-16
/product=product #property	r-6 w3 i24 p-3 o4
/product=product >	w-4 a-4 i3 p10 t6 c31 o-8
/product=product and=but	r8 w-6 a-4 t15
/product=product block=block	r15 b13 p-4 o4
/product=product class	r4 w-5 a12 b-5 i-8 t3 c-11
/product=product colon=: modal=can	r-10 i18 c-3
/product=product comma=, modal=can	r-8 w-5 a-3 i22 c4 o5
/product=product fill=fill	r8 a6 b-7 p14 c-5 o-3
/product=product modal=can	r4 w-3 a-3 p23 t4 c-6
/product=product modal=is	r-9 w7 p10 t-5 c13 o-3
/product=product question=?	r-9 b-10 i12 p30 t-12 c4 o-14
/product=product question=? >	r-10 b-11 i11 p27 t-12 c5 o-14
/product=product relation=allow	r14 w5 a7 i-4 p3 t-6
/product=product stop=.	r-3 w10 a-6 i11 p12
/product=product to=to	r-12 w8 a10 b11 p-5 c-9 o-6
/product=product to=to class	w16 a24 t9
/product=product word	r-4 i15 p21 t4 c-6 o-6
/product=product word comma=,	w-4 a-3 i17 p10 t5 c-8 o-9
/product=product word question=?	i14 p11 c3
/pronoun=other	w-12 a-4 b4 i15 p3 t13 c-8 o-12
/pronoun=other >	w-7 a-9 b8 t5 c-13
/pronoun=other be=be	r20 w3 i15 p12 t-5 o-3
/pronoun=other modal=can	r30 w4 a10 i-5 t-3
/pronoun=other modal=is	r13 w-4 a-9 i-4 p10 t9 o-5
/pronoun=other modal=not	w-7 a7 b8 i7 p-10 c-6 o-4
/pronoun=other modal=not modality	r10 w-3 b11 i13 p-5 t-5 c3
/pronoun=other modality	r8 w-5 a-7 b-4 i16 p-3 t14
/pronoun=other modality address-foreign	r3 a-3 i9 p-7 t3 c-6 o-11
/pronoun=other modality name-own	r8 a-3 i-5 t10
/pronoun=other modality pronoun=other	r20 i-5
/pronoun=other modality with=with	r16 a-4 b-5 i14 t-7 c5 o5
/pronoun=other question=?	r29 w-5 a-10 b-4 p3 o3
/pronoun=other question=? >	r29 w-5 a-10 b-4 p3 o3
/receive=receive	w4 a-29 i-11 p-4 c7 o-13
/receive=receive modality	r13 w15 a-3 b-7 t-5 o3
/receive=receive modality from=from	r13 w15 a-3 b-7 t-5 o3
/receive=receive the=the	r24 b-5 i-5 p14
/receive=receive to=to	r4 b14 i-5 c-4
/relation=allow	r-4 a40 i16 p23 c4 o-3
/relation=allow #property	a-4 i12 c3 o4
/relation=allow >	r-8 w-8 b16 i-6 p21 t3 c-7
/relation=allow address-own	r8 w-3 a30 c-3 o3
/relation=allow address-own modality	w-3 a26 c-6
/relation=allow address-own to=to	r10 a10 c-4 o-3
/relation=allow class	r4 a20 b-8 p5 o3
/relation=allow class question=?	r13 w-3 p10
/relation=allow comma=,	a-10 i10 t-3
/relation=allow comma=, modal=can	a-10 i9 t-3
/relation=allow domain-foreign	r19 w-3 a24 b-7 i9 p-4 t13
/relation=allow domain-foreign >	r11 a28
/relation=allow domain-foreign question=?	r30 w5 b-4 i3
/relation=allow fill=fill	w4 b21 p22
/relation=allow fill=fill question=?	p14 c-5 o-5
/relation=allow for=for	r32 i3 p-6 c-3 o5
/relation=allow modality	w6 a23 b-7 i-6 t-9 c-7 o13
/relation=allow modality between=between	a21 b-7 i3 t3
/relation=allow modality with=with	r14 w11 a18 b-4 i-8 p11 t-4
/relation=allow name-own	a36 b-6 i26 p-4
/relation=allow name-own modality	a22 b-7 i20 p-6 c-3
/relation=allow name-own to=to	a24 i11 c5
/relation=allow our=our	w-3 a23 b-11 i8
/relation=allow our=our people=people	a20 b-8 i8
/relation=allow question=?	r20 w3 i13 p27 t-3 c-5 o-4
/relation=allow question=? >	r19 i13 p25 t-4 c-6 o-5
/relation=allow relation=allow	r-6 a3 b-6 i20 p6
/relation=allow the=the	r-7 w-4 a-3 i9 t7 c16 o-10
/relation=allow to=to	r10 w21 a-7 p8 t-3 c-7 o-8
/relation=allow to=to domain-foreign	w18 i3 c-3 o-4
/relation=allow via=via	r16 w-3 a-3 c-6
/relation=allow via=via question=?	r16 w-3 a-3 c-6
/relation=allow word	a-4 c17 o-3
/skype-name-foreign	r27 w15 a4 i14 t-4 c-6
/skype-name-foreign >	r10 w13 a14 b-4 i3
/skype-name-foreign modality modal=can	r23 w-3
/skype-name-foreign question=?	r13 w10 b-5 i15 p-3
/skype-name-foreign question=? >	r12 w10 a-3 b-5 i15 p-3
/starts=inbound	r13 b12 i-4 p7
/stop=.	r8 a-5 b6 p-6 t4 o-17
/stop=. >	r5 w10 i-10 p-6 t-5 c11 o-16
/stop=. do=fix	r-5 w-4 a25 b18 c-3
/stop=. do=fix change=change	a20 b-8 o4
/stop=. do=fix question=?	r-4 w-4 a19 b16 i3 t-5
/stop=. do=how	w4 a15 b20 o-6
/stop=. fill=fill	r21 w-3 i4 p12 t-4 c-6
/stop=. fill=fill modal=can	r22 w-6 a-6 b-7 p3 o4
/stop=. modal=can address-own	r18 p-3 t-4 o3
/stop=. modal=can the=the	r19 a-7 c-9
/stop=. modal=is	r38 a-4 b-5 i3 p8 o10
/stop=. modal=is the=the	r5 w-3 a-6 b-5 i10 p12 c-6 o3
/stop=. who=who	w14 i16 p-6 t-5
/suppose=suppose	r-16 a-9 b-10 i51 p-8 c7 o10
/suppose=suppose #property	r-10 i19 p-6
/suppose=suppose #property modal=is	r-10 i19 p-6
/suppose=suppose me=me change=change	b-4 i28 p-3 t3 o4
/suppose=suppose name-own	a-4 i19 o4
/suppose=suppose name-own be=be	r-7 i22 t-3
/suppose=suppose we=we	r-9 b-10 i28 p-7 o4
/suppose=suppose we=we block=block	r-9 b-5 i25 c4 o5
/symptom=symptom	r-5 b6 p-11 t89 c-3 o20
/symptom=symptom >	r-5 w-4 a-4 b3 t47 o18
/symptom=symptom at=at	r7 w-3 a3 b4 p-8 t21 c-3
/symptom=symptom fill=fill	i4 p-10 t37 c-3 o-4
/symptom=symptom fill=fill word	w3 t22
/symptom=symptom for=for	p-8 t21 o-6
/symptom=symptom if=if	r-3 a-3 i-5 p3 t25 o-4
/symptom=symptom if=if modality	r-5 p4 t23 c3
/symptom=symptom symptom=symptom	p-5 t21 c-3 o-6
/symptom=symptom the=the	r4 a3 p-6 t23 c-3
/symptom=symptom word	t23
/symptom=verbatim	r-6 a6 b6 p-10 t39 c-5
/symptom=verbatim #property	i-8 p-11 t20 c-3
/the=the	r-12 w-4 a-4 i-5 p8 t8 c16 o15
/the=the #property	r22 a-3 i-7 p14 t12 c-6 o-7
/the=the address-foreign question=?	r23 a-6 i-6 o-3
/the=the at=at the=the	r15 w-7 p8 t-4
/the=the block=block	r-16 p5 t-12 c-18 o-21
/the=the block=block >	b15 p16 c-4
/the=the block=block comma=,	r-5 b-10 i19 p-5
/the=the block=block via=via	w11 a13 b-4 p-4 c-3 o-8
/the=the change=change	a-4 p4 t11 o15
/the=the class	a-23 b-7 p6 t11 c-21 o-23
/the=the class comma=,	a-5 b-3 i16 p13 t8
/the=the class modality	r18 p4 t10 o-4
/the=the class people=people	w12 a-8 b8 i-4 c-12 o-6
/the=the class person=person	r12 w11 a-10 b-3 i15 p16 o-8
/the=the class question=?	r12 w7 i6 p-7 t-4
/the=the class word	b-7 i11 p10 c-3 o-5
/the=the do=fix	r-4 a20 t4 c-6 o-8
/the=the do=how	r-10 a15 b8 c-3
/the=the elsewhere=elsewhere	w-3 a6 b6 i7 p-7 c-9 o42
/the=the fill=fill	r6 b-4 i-9 t12 c22 o12
/the=the fill=fill >	i3 p-8 c23 o-16
/the=the fill=fill comma=,	r9 a-3 i-8 c9 o-5
/the=the fill=fill for=for	r26 a-3 i3 c16
/the=the fill=fill question=?	r3 a10 b-5 c17 o-8
/the=the fill=fill to=to	r11 w12 p-7 t-7 c-6 o14
/the=the fill=fill word	r-10 w-5 a-4 b-3 p3 o10
/the=the modal=can	r17 w23 a-6 b-6 p-3 t3 o4
/the=the modal=can modality	w21 b-6 p-7 c-3
/the=the modal=not	r-7 w15 a-4 p9 c10
/the=the modality	r10 w-3 b11 i-5 p-14 t18 c13 o-13
/the=the modality question=?	r21 p-5 t-5 o-4
/the=the modality with=with	r22 w7 a-4 b15 i3 o-3
/the=the name-open	c25 o3
/the=the name-own	r9 a13 b-6 i-7 t-7 c14 o-6
/the=the named=named	r-5 p12 t-3 c11 o-6
/the=the org=org	a-9 b-3 p12 t13 c-14 o4
/the=the org=org question=?	r-3 a-3 i5 p6 c-5 o11
/the=the people=people	r6 a-9 b-11 i-10 p4 t9 c-6 o7
/the=the people=people >	p17 c5 o19
/the=the people=staff	r-3 w21 t13 c-4
/the=the person=person	r17 b-5 p10 t-7 c-3 o11
/the=the person=person >	c4 o17
/the=the person=person address-own	r19 b4 i3 p-3 t-3 c-3
/the=the person=person via=via	r24 w5 b3 p-3 o-6
/the=the product=product	w16 a-3 i18 p27 t16 c-11 o-9
/the=the product=product fill=fill	r17 i6 p21
/the=the product=product word	i21 p7 t7 c-3 o-3
/the=the relation=allow	r-15 w-11 a-5 b7 i5 o-16
/the=the relation=allow >	a-4 b26 p9
/the=the relation=allow comma=,	r3 a-9 i11 t-3
/the=the relation=allow question=?	r-6 a11 i20 p8
/the=the skype-name-foreign >	r19 w-3 b4 i-3 c3
/the=the symptom=symptom	r-7 w12 t19 c-3
/the=the the=the	a-8 i9 p13 t11 c-6 o9
/the=the the=the person=person	p-3 c7 o19
/the=the topic=general	r5 w15 a3 p16 t-4 o-3
/the=the topic=topic	r-3 w-6 b9 i-6 p15 t7 c-13
/the=the what=what	w3 a-9 i7 p27 t-4 c-9 o-13
/the=the what=what for=for	i14 p5 o-7
/the=the which=which	r3 w5 a-4 b-5 i3 p26 c-6 o-7
/the=the word	r9 a-4 b-17 c21 o6
/the=the word >	b-3 p-18 t7 c33 o9
/the=the word at=at	w-4 a-5 b-4 i11 p6 t7 c7 o-11
/the=the word fill=fill	i3 p-8 t10 c8 o13
/the=the word for=for	a-3 b-5 p12 t-5 c7 o9
/the=the word product=product	r13 a-3 i18
/the=the word question=?	w9 a12 i-3 p-10 t-3 c14 o4
/the=the word via=via	r15 a-5 i17 c-5
/the=the word word	w-10 i-3 t6 c5 o8
/to=to	a14 p9 t3 c3
/to=to address-foreign	r26 w6 a4 b-3 t6 c-3
/to=to address-foreign >	r22 w10 a-5 b3 i-3 p-4 t-4
/to=to be=be	a23 c-3
/to=to block=block	w-5 a-5 b23 p-6 c-3
/to=to block=block the=the	b20 c-5
/to=to change=change	a23 b-9 i10 p24
/to=to change=change for=for	r-7 a19 b-5 i-3 c3
/to=to class	r8 b-9 i5 p3 t8 c-7 o-10
/to=to class >	r22 w16 p-3 c-6
/to=to class comma=,	r16 w-4 a-7 p13 t17
/to=to class people=people	r7 a7 b-6 i14 p-10 t12 c-3 o-4
/to=to domain-foreign	r6 w14 b4 i-8 p-7 t6 c-12 o-5
/to=to domain-foreign >	w11 a-6 b14 t-4 c-4
/to=to fill=fill	w7 b8 i12 p-17 t-9 c-4
/to=to light=light	w7 a8 b-13 i-9 t21 c-4
/to=to modality	r11 w6 a10 i-6 p-7 c11
/to=to modality class	r5 a10 b3 i4 p-8 t-10
/to=to modality name-own	r19 w3 i-6 t3
/to=to modality to=to	r15 w9 a-5 c16
/to=to modality via=via	r6 i4 p-3 t12 c12
/to=to modality with=with	w11 a12 b5 i-5 p-16 c-6 o-3
/to=to name-own	r12 w4 a-4 i8 t14 c-7
/to=to relation=allow	r-5 w4 a33 i6 p26 o-3
/to=to relation=allow name-own	r-3 w8 a24 i-4 t4 c3
/to=to relation=allow our=our	w-5 a23 b-7 i-5 p4 t5 o3
/to=to skype-name-foreign	r23 b5 o-3
/to=to the=the	r-6 a-4 b-14 i16 p12 c15
/to=to the=the modality	r23 b4 p-5 t-5
/to=to the=the word	a-3 c23 o-7
/to=to we=we	r16 w-4 t-5 o3
/to=to which=which	a-7 b-3 p12 c-3
/to=to word	r5 w-11 a6 b-8 i-5 p4 t-7 o18
/to=to word >	i5 p-5 t6 c-8 o26
/topic=general	r-15 a-7 i-9 p29 t10 c7 o4
/topic=general question=?	w-6 p9 t-4 c-5 o9
/topic=topic	r-28 w-19 a4 i11 p64 c-11 o-10
/topic=topic >	r-5 w-6 a-5 p27 t7 c8
/topic=topic at=at the=the	r-4 b-4 p17 c-7
/topic=topic block=block	b-3 i12 p10
/topic=topic class	p23 o-3
/topic=topic fill=fill	r-3 a17 b4 p24 c-4 o-8
/topic=topic for=for	r-3 a-4 b12 p12 t-3
/topic=topic modal=can	r-6 i-4 p24 t3
/topic=topic modal=is relation=allow	w-3 p21 t3 c-5
/topic=topic modality	r4 p26
/topic=topic modality with=with	r5 p24
/topic=topic question=?	r-5 i8 p34
/topic=topic question=? >	r-5 i8 p34
/topic=topic relation=allow	r6 w-4 a12 i15 p15 t-3
/topic=topic relation=allow modality	p11 t-3
/topic=topic relation=allow name-own	r8 w3 a-4 i11 p-8 t-4
/topic=topic topic=general	r-6 p18 t-4
/topic=topic topic=topic	a-7 b3 p24 t15 c3
/topic=topic word	r-3 p23 t5 c-8 o-11
/via=via	r11 b-6 p-11 t7 c29 o-4
/via=via >	r3 w5 c15 o-6
/via=via class	r20 w-6 a4 b-4 i-7 t10 c-10
/via=via class >	r7 w-3 p16 t13
/via=via class modality	r9 b4 i5 p-6 t14 c-4
/via=via class question=?	r26 w-8 a-3 i-6 c3
/via=via domain-foreign	w11 a13 b-4 p-4 c-3 o-8
/via=via domain-foreign question=?	w11 a13 b-4 p-4 c-3 o-8
/via=via question=?	r15 a-5 i6 p-9 c18 o-10
/via=via question=? >	r15 a-5 i6 p-9 c18 o-10
/via=via the=the	r15 w-11 a-16 b5 i-15 p4 t3 o-8
/via=via the=the class	r13 a-3 i3 p11
/via=via the=the modality	r22 w6 b5 p5 c-8
/via=via the=the question=?	r15 i-3
/via=via topic=topic	r-4 b-4 p17 c-7
/via=via topic=topic at=at	r-4 b-4 p17 c-7
/via=via word	r8 a-3 p-6 t-4 c9 o16
/we=we	r13 w-9 a3 b-12 i14 p-17 t13 o-9
/we=we >	r-8 w-5 a18 b7 i-4 t3 c10
/we=we and=and	r30 w-3 i3 p-4 t-4 c3
/we=we be=be	r3 w7 a-6 i10 p-5 t12 c-4
/we=we block=block	r11 w-4 b-7 i23 p-3 c4
/we=we change=change	a-15 b-7 i14 p-12 t7 c-3
/we=we change=change fill=fill	r15 w-5 a-4 b-5 i7 t-6
/we=we fill=fill modality	r24 w-7 c3
/we=we from=from	r19 w-4 a-5 b-4 i-3 t13 o3
/we=we modal=can	w12 a12 b-5 i-8 p-9 t7
/we=we modal=is	r7 w8 a-12 b-4 p17 c-6 o-4
/we=we modality	r32 w-3 a-3 p6 o6
/we=we modality with=with	r27 w-5 a-6 b-6 t-4
/we=we question=?	r15 w-9 i4 p-13 t-12 c6 o-11
/we=we question=? >	r15 w-9 i4 p-13 t-12 c6 o-11
/we=we relation=allow	r13 w3 b-7 i12 p-9 t-4
/we=we relation=allow #property	r-8 i17 c3 o4
/we=we relation=allow domain-foreign	r5 w-5 a-10 i10
/we=we word	r11 i-3 p-4 t7 c10 o-8
/what=what	r-21 w-14 a5 b-5 p34 t-20 c5 o9
/what=what #number	w3 a-4 p-5 c-3 o22
/what=what #number and=and	r-3 o20
/what=what #property	w6 b6 i-11 p30 c-4 o-6
/what=what class	r9 p29 t-3 c-4 o-4
/what=what class people=people	r16 a-3 p17
/what=what class question=?	a-6 p19 o-6
/what=what do=wish	a18 p14 t3
/what=what fill=fill	i11 p-5 c19 o11
/what=what fill=fill fill=fill	a-3 p-13 c23 o-13
/what=what fill=fill modal=is	r4 w3 p10 c10 o-11
/what=what fill=fill to=to	i17 p12
/what=what fill=fill word	i-3 p-6 o16
/what=what for=for	i14 p5 o-7
/what=what from=from	w-3 a-4 i5 p25 o-4
/what=what me=me	a13 p22 t6 o-5
/what=what modal=can	r-5 a7 b-7 i10 p3 c11 o-6
/what=what modal=is	r-5 a12 i-4 p14 c18 o-16
/what=what product=product	i-6 p14 c-7 o-3
/what=what pronoun=other	r4 a-3 i17 p17 c3
/what=what question=?	r4 i-7 p21 t-4
/what=what question=? >	r4 i-7 p21 t-4
/what=what relation=allow	a14 b-3 p24 t4 o-4
/what=what the=the	w-4 a12 b9 i-9 p11 t-4 o11
/what=what the=the class	r3 a-3 i-3 p17 t10 o-10
/what=what the=the do=fix	r-4 a20 t4 c-6 o-8
/what=what the=the product=product	w4 a-7 i3 p28 c-6 o-5
/what=what the=the topic=topic	a-4 b11 p7 o-9
/what=what the=the what=what	r6 w5 a-6 b3 i-10 p28 o-11
/what=what the=the word	r13 w-3 a8 b-12 p4 t-11
/what=what word	a-3 i-7 p19 t3 c4
/what=what word modal=is	w3 i-4 p9 t-3 c12 o-11
/whether=whether	r45 w-5 a-7 b13 p22 c-3 o5
/whether=whether address-foreign	r22 b4 t-3 o-5
/whether=whether address-own	r27 w-7 a-9 o-4
/whether=whether address-own modal=can	r20 w-5 a-10
/whether=whether name-own	r28 w-8 a-6 b-5
/whether=whether name-own modal=can	r23 w-4 a-5 t-3
/whether=whether name-own modality	r11 w-3 i-4 p-4
/which=which	r-27 w43 a7 b-5 i-3 p23 t-11 c14
/which=which block=block	w13 b-10 p-4
/which=which change=change	r-3 w-9 a9 b9 i-6 p9
/which=which modal=can	r3 w27 a-6 i6
/which=which modal=can modality	r3 w24 a-7 b-3 i5
/which=which modal=is	r-8 w27 a-9 b3 p10
/which=which modal=is class	w25 i5 p-3 t4
/which=which modal=is fill=fill	r-5 w27 a-4 b-3 t3
/which=which modal=not	w24 i4 o5
/which=which modal=not modality	w15 a-5 b-6
/which=which our=our	r-5 w32 a-8 c6 o8
/which=which our=our people=people	w36 a-9 c7 o10
/which=which people=people	r-4 w37 i15 p-7 c7 o11
/which=which people=people modal=is	r-3 w22 i-3
/which=which people=people who=who	r-7 w14
/which=which product=product	r4 w-9 b15 i-3 p18 c13
/which=which product=product modal=can	r4 w-3 a-3 p23 t4 c-6
/which=which relation=allow	r8 b-3 p19
/which=which the=the	r14 w-8 a7 b-5 p22 c-3
/which=which topic=topic	w-9 a12 p25 t5 c-3
/which=which we=we modal=can	r-3 w21 p-3 c-3
/which=which word	a23 t-3 c18 o-11
/which=which word fill=fill	w-5 a15 p-5 t-3 c11 o-5
/who=who	r-9 w47 a-11 b-6 i3 p6 t-3 o24
/who=who fill=fill	r-3 a3 b-8 i11 p-7 c-4 o16
/who=who modal=can	w38 a-9 b-4 i-3 c3
/who=who modal=can modality	w26 a-12 b-6 i3 c5
/who=who modal=is	w27 p-5 o-5
/who=who modal=not	r-3 w23 b-3 p3 c3
/who=who modal=not modality	r-4 w22 b-3 p3
/why=why	r31 w-4 a4 b-13 i-14 p10 t7 o-8
/why=why modal=can	r19 i-3 t-3 c14
/why=why modal=is	r5 w-3 a-7 b3 p20 t10
/why=why modal=not	r16 a12 t-6 c-3 o-3
/why=why name-own	r26 a17 i-5 p3 c3
/why=why name-own from=from	r23 w6 a11 i-7 p3
/why=why question=?	r9 w8 a-3 b-6 i-3 t6
/why=why question=? >	r9 w8 a-3 b-6 i-3 t6
/with=with	r4 w5 a3 i5 p-3 t-3 c-12 o-9
/with=with #property	r-7 w-5 i23 c5 o5
/with=with #property fill=fill	r-7 w-7 b-4 i21 c3 o3
/with=with address-foreign >	r7 a8 b-11 i11 c-3 o-4
/with=with address-foreign comma=,	r8 a4 b-13 o-9
/with=with address-foreign fill=fill	r24 a-4 i-7 p-5 t-3
/with=with address-foreign modality	r12 i-3 o-3
/with=with address-foreign stop=.	r24 w-6 a-7 p4 t3 o4
/with=with address-own	r20
/with=with class >	r10 w9 a-5 i10 p13
/with=with class question=?	w8 a4 b5 i3 p-16 t-11 c-6 o-5
/with=with class symptom=symptom	t19 c-3
/with=with class via=via	r22 o4
/with=with colon=:	r25 a-4 i5 o-3
/with=with domain-foreign >	r-6 w14 a11 b18 i-12 t5 c-8 o-5
/with=with domain-foreign block=block	r22 p-4 c5
/with=with domain-foreign change=change	r21 w3 a-5 b-12 t3 c4 o-3
/with=with domain-foreign comma=,	r21 a17 b-5 p3 t-4
/with=with domain-foreign if=if	r-5 i34 p-8 c6 o5
/with=with domain-foreign stop=.	r12 w13 a-5 b14 p-4 t-3 c-3
/with=with name-open	r7 w3 t14 c-6 o-3
/with=with name-open question=?	r19 w4 p3
/with=with name-own	r28 i-3 c-5
/with=with name-own >	r19 a-3 c-9
/with=with our=our	r22 w-5 a4 b-3 p-3
/with=with person=someone	r8 p9 t-3 c11
/with=with pronoun=other	r19 b-3 i-11 t-3
/with=with pronoun=other question=?	r18 b-3 i-10
/with=with question=?	r14 w-3 c11 o-4
/with=with question=? >	r14 w-3 c11 o-4
/with=with skype-name-foreign question=?	r22 a-7 i3 o-3
/with=with the=the	r14 a18 b11 i-4 p-4
/with=with the=the class	r23 w-3 b12 i3 p-5 t-3
/word	r-14 w-7 a-7 p16 t11 c32 o33
/word >	r-6 w-3 a-3 p8 t17 c30 o42
/word address-foreign	r23 o-4
/word address-foreign question=?	r15 o-12
/word address-own	r34 w3 a-4 b4 p3 t-4 c-6 o-3
/word and=and	r3 a-5 p21 t3 c-9 o-8
/word at=at	w-11 b-10 i4 t10 c10 o-13
/word at=at the=the	r8 w-8 p7 t5 c9 o-3
/word be=be	r9 c14
/word by=by domain-foreign	r12 o-4
/word class	w-9 a7 b-7 i-5 p5 t4 c-19 o4
/word comma=,	r-4 a-13 b-10 i6 p12 t-3 o6
/word comma=, modality	r23 w3 a3 i3
/word do=wish	r14 a18 c-3
/word domain-foreign	r7 a-6 i-7 p14 t13 c-3
/word fill=fill	a12 t7 c19 o14
/word fill=fill >	i3 p-3 c16 o6
/word fill=fill fill=fill	r3 a-3 p-4 t8 c13 o-10
/word for=for	a4 b-5 p14 t-5 c8 o10
/word from=from	w-5 b13 p11 t10 c-7 o-4
/word if=if	a-3 i-8 p6 t6 c-7 o12
/word me=me	r8 i-8 p3 t-3 o13
/word me=me >	p6 c9 o-8
/word modal=can	r8 w-10 a-17 b-14 c-11 o6
/word modal=is	r-11 w-13 a6 b-8 i-11 c8
/word modality	r20 b15
/word modality with=with	r19 o-3
/word name-own	r12 w-8 a-10 b12 i-3 t-4 c21 o11
/word name-own >	w4 b-9 c19 o-8
/word name-own modal=not	r22 b-3 t3 c-4 o-4
/word name-own modality	r18 c-9 o-5
/word open=(	r18 a-5 c-6 o-4
/word open=( address-foreign	r18 a-5 c-6 o-4
/word org=org	r19 o16
/word our=our	w-4 a-6 b12 t12 c12 o-4
/word product=product	r9 a-4 i13 p19 c-4
/word product=product >	r3 w4 a4 p28 c-6 o-4
/word pronoun=other	w-4 a13 b9 i-4 p-10 t3 c8 o-10
/word question=?	r-19 w-6 i3 t-18 c8 o24
/word question=? >	r-19 w-6 i3 t-18 c8 o24
/word relation=allow	w14 a-8 b16 p7 c-6 o-7
/word stop=.	r-9 w3 b-21 p6 t4 c7 o-15
/word stop=. >	w14 b-8 p-4 t-5 c19 o-4
/word stop=. modal=can	r19 w3 b3 i15 t-5 c-6 o-6
/word symptom=symptom	r-3 i3 t25 c-3 o-7
/word the=the	r-6 b-4 i-9 c18 o12
/word the=the elsewhere=elsewhere	a6 b5 p-4 c-4 o23
/word the=the fill=fill	p-3 c11 o-9
/word the=the modality	r15 t-3 c12 o-7
/word to=to	r6 a7 b-11 i-14 p3 c-14 o-16
/word topic=topic	w4 a-6 i4 p26 c-6 o-7
/word via=via	r25 a-12 b-6 i10 t-7 c10 o-5
/word word	w-7 i-5 p15 t9 c4 o39
/word word >	b-3 p-3 c-8 o31
/word word address-foreign	r17 o-11
/word word at=at	w-4 p8 t16
/word word question=?	p3 c-8 o25
/word word word	r10 w3 b-4 p-3 c5 o19
:	r15 w-15 a-9 b-12 t14 o-12
: address-foreign	r23 b3 i3 o-3
: address-own	r35 b7 i6
: can	r20 i8 p-6 t-7 o3
: chat	r22 a-3 b7 i3 t17
: chat with	r20 b-4 p5 t-7
: could	r4 a-6 i15 p-7
: could name-own	r6 a-6 i12 p-8
: presence	r18 a-4 b-3 p4 t-3 c3
: presence ?	r18 a-4 b-3 p4 t-3 c3
< ,	r21 w4 a-13 b-6 i-14
< , can	r18 a-5 b-9 i-5 p3
< , could	r10 i-11
< :	r15 a-6 i-7 t-5
< >	b-3 p-5 t-4 c18 o39
< a	r20 w4 a-4 b-5 t-3 o4
< address-foreign	r17 a-10 i-6 t11
< address-own wants	r19 w-3 a-6 c3
< am	r20 a-5 p-4 c-7
< am i	r20 a-5 p-4 c-7
< any	r23 a-5 b-3 p5 c-4
< any chance	r23 a-5 p5 c-4
< are	r29 p11 t-7 c-6 o25
< are chats	r16 w-3 p9 c8
< are skype	r14 w-5 p5 t-9 o-3
< are there	w17 i4 p16
< are we	r23 w-5 b3 c4 o3
< are you	p-3 c-16 o15
< as	r27 w-6 i-5 o4
< as of	r20 w-9 i-8
< asdf	c-7 o29
< assuming	r-11 a-4 i18
< assuming we	r-10 a-12 i14 t-3
< can	r36 a-3 i-4 p15 o12
< can a	r15 w-10 b3 p7 t-3
< can address-foreign	r23 a-3 b3
< can address-own	r18 a-4
< can anybody	r-6 w20 b-3 t-3
< can anyone	r7 w18 a-3 c-5
< can i	r16 b-4 i-4 p5 c18 o22
< can name-open	r20 p3
< can name-own	r16 i-3 c-3 o10
< can our	r33 w-3 a-9 b-3 i-4 p4 c5 o6
< can people	r19 w-5 a-3 b-3 c4 o3
< can skype	r30 w-12 a-4 i-4 p-12 c4
< can someone	r17 w-4 p15 o3
< can teams	r6 w-4 a-3 i-4 p19 t3
< can we	r16 w-10 a12 i-3 t-3
< can you	a3 b3 i-6 p8 t-10 c-3
< cannot	i-4 p-8 t16 c-6
< chat	r21 b-3 t24
< chat with	r8 t17
< could	r18 w5 p11 t-4 c-5 o-3
< could our	r20 a-6 i-3 p3 c4 o4
< could we	r21 w-3 a-4 t-3 c3
< could you	w11 a10 i-4 p17 c-3 o-3
< delete	w8 a-3 b-4 p5 c27
< do	r27 a-10 i-3 p16 t20 c16
< do i	a-9 b-5 p8 c15 o-4
< do our	r12 a-3 b-4 i-3
< do skype	r26 w-3 i3 p-3
< do we	r28 b-3 i-5 p5 o4
< does	r19 w4 a-13 b-4 i20 p30 t-6 c-5
< does address-own	r22 w-4 b3 i-3 p-4 o4
< does name-own	r21 w-3 b3 i-4 p-9
< does teams	r10 w4 b6 p17
< does the	r12 w-3 a-5 p11 t3
< domain-foreign	r26 w-4 b-3 t7 c-4 o-3
< download	w3 i3 c23 o-5
< error	t20 c4
< export	r-6 w14 b-5 c31 o3
< external	r-8 i4 p-5 t28
< federation	r11 i-3 p9 t22 c-3 o-3
< for	r12 w20 a-3 t-3
< forget	p-3 c16 o-9
< fyi	a18 b3 o-4
< give	w9 a6 b-9 p7 t-5 c13 o-7
< give me	w9 a6 b-9 p7 t-5 c13 o-7
< good	p-6 c13 o-4
< hello	b-4 c24 o-11
< hello >	b-4 c24 o-11
< help	p-9 c24 o-14
< help >	p-6 c23 o-14
< hey	p-12 t-3 c19 o-11
< how	r-24 a12 i-13 p9 t-12 o13
< how can	r-10 a21 b10 i-13 p11 c8 o-9
< how come	r4 a12 b-3 p11 c-9 o-4
< how do	r-6 a12 i-4 p11 t-4 o16
< how does	p11 c13 o-9
< how many	r-3 w26 a-7 b-7 i11 p17 c-6
< how to	w-3 a13 b7 p9 c-3 o-4
< how would	a9 b14 i-4 t3 o-5
< i	r10 w4 a-7 b11 i-16 t-3 o6
< i can't	r14 a10 b-3 p-5 t4 c-5 o-7
< i have	r17 a10 b7 p14 c-3
< i need	r3 b13 i-3 p13 t-5 c-6 o-4
< i want	r9 w-3 a-3 b14 i4 p-4 c17
< i'd	r3 i-5 p-6 t-10 c14 o-4
< i'd like	r7 w-3 a4 b5 t-4 c17
< if	r-7 i20 p18
< if address-foreign	r19 w3 i-10 t-3
< if i	r-8 w3 a-4 i6 p21
< if we	r-6 i20 c3
< in	r23 w-3 a9 i6 p7 t-5 c-5 o-6
< is	r35 w5 i-6 p23 t-6 c-6 o3
< is a	r5 w-3 a-4 b3 i5 p20 o-6
< is address-own	r17 w-4 a-3 p-10
< is anybody	r-8 w13 p-7
< is anyone	r-6 w19 a-3 p-7 c3
< is chat	r11 w-4 a-11 i-4 p13 t-5 c8 o4
< is communication	r17 w4 a-9 b-4 c4
< is it	r19 w-4 a-6 i9 p5 t-7 c-8 o12
< is name-own	r23 w-9 t3 c5 o4
< is our	r12 w-5 p10 c-4
< is the	r27 p7 c3 o-5
< is there	r8 w13 a13 p24 o-7
< let's	i13 p-4 c15 o-6
< list	w12 b-8 p-6 c13
< make	r-3 w-5 a17 b13 i-3 p3 t-3 o4
< make it	a22 b-4 o3
< may	r34 w-5 a-4 o4
< may i	r19 w-3 b-3
< my	r8 w-3 a12 p-9 t9 c-3 o21
< name-own	r10 i-20 p-6 t7 c-12 o7
< name-own address-foreign	r24 a-9 p3 t-8 o-6
< name-own says	r22 b-7 i3 p7 c3
< name-own should	a16 b-12 p5
< name-own wants	r18 a-9 b-4 i-4
< need	r-3 w4 a22 b10 i3 p-6 c-5
< new	r-3 i4 p-3 t13 c18 o-3
< no	t15 o22
< nobody	r14 a-4 b10 t-3
< ok	r16 a3 i3 p-5 o20
< on	r30 a-3 p3 c15
< once	r-3 w4 b-3 i19 c4 o6
< open	a8 t-4 c17 o-6
< our	r6 i-13 p-4 t10 c3 o-9
< our users	r11 w-7 a12 b-6 t20 o3
< please	a14 b15 i-11 t-11 c11 o-20
< please check	r19 w-3 a-4 b-4 i3 t3 o5
< please erase	b-9 c9 o-4
< pls	r7 w-3 a17 b-4 p13 t-3 c12 o-4
< say	r-5 a3 b-5 i26 p-6
< show	w28 b4 i3 p-4 c31 o-3
< show me	r-4 w24 b-3 i6 c18 o-3
< skype	r15 w-9 a-4 b9 p6 t9 o-3
< skype users	r12 w-8 p-5 t14
< start	p-3 t-3 c19 o-12
< steps	a16 b-7
< steps to	a16 b-7
< stop	r-12 a-3 b20 i-9 t-11 o3
< suppose	b-4 i24 o4
< suppose name-own	r-4 i18 t-3
< tell	r13 w3 a9 b-8 p-11 c-6 o19
< tell me	r13 w3 a9 b-8 p-11 c-6 o19
< thanks	b-6 c17 o9
< thanks .	b-5 i3 c18
< the	r9 w-5 a-3 p10 t20 o17
< turn	r-5 a15 b19
< video	r27 w-4 a-6 p4 t3
< walk	a14 b-3 c19
< walk me	a14 b-3 c19
< was	r25 i-5 p13 c-5
< was name-own	r19 w-3 a-3 i-3 p3 o4
< we	w5 b7 i-16 p6 t15 c-8
< we want	r4 a15 b-7 p3 o4
< we'd	r10 w3 a14 b-5
< what	r-20 w-14 b-8 i4 p7 t-19 c8
< what are	a-4 p14 t5 c22 o-5
< what can	a-4 b-6 p4 c21 o-13
< what does	r3 w4 i-9 p27 c-11 o-10
< what exactly	a14 b-3 p3 t-4 c-8 o-8
< what happens	r-3 a-3 i22 p9
< what has	r-5 w-3 a21 b-6 p4
< what if	b3 i18 p-11
< what is	r5 a12 i-9 p12 o18
< what must	r-4 a13 b9 i-3 p4 t3
< what needs	a16 b-5 i-4 p4 t4 c-3
< what replaces	p15 c-3 o-3
< what would	a21 b-8 i16 p-5 o3
< what's	r3 w-6 a7 i-6 t-13 c-6 o12
< what's the	w-7 p-8 t-12 c3 o5
< whats	a-6 b16 i-3 o-3
< whats the	a-6 b16 i-3 o-3
< where	a7 i-6 p11 c3 o10
< where is	w3 a-6 p9 c-7 o16
< which	r-20 w12 a11 i-18 p3 t-14
< which accounts	w22 p-3 o4
< which of	w19 i-3 p-5 o3
< which people	r-3 w18 a-7 i3
< which policy	r-4 w-5 a16 b7 i-8 p11
< which setting	b15 p18 t3 c-3
< which users	r-6 w14 a-5 p10 t-3
< who	r-8 w38 a-5 i-5 p11 o30
< who can	r6 w23 c-3 o-8
< who could	r-8 w20 t-3 c5
< who is	r-7 w26 t3 c3 o14
< who may	r-8 w16 b-5 c3
< who's	w26 b-3 i4 p3
< whom	r-7 w21 p-6
< whose	w24 i3 p-3 c6
< why	r17 w-6 b-7 i-4 p6 t3 o-9
< will	r12 w-3 a-4 b-8 i11 t-5
< will name-own	r13 a-3 b-6 i4 p5 t3
< wipe	r-4 b-5 c15 o-4
< with	w15 a-3 i18 o3
< with #property	r-3 i20 c4 o3
< would	r12 a-15 b-12 i31 t-3 o4
< would address-foreign	r19 i-7 p4
< would it	r13 a-11 i8
< would name-own	r21 b-4 i12 t-7 c4
< yo	r18 b-3 t-4 c12 o-5
a	r3 a-17 b-14 i-8 t-5 o13
a address-foreign ?	r17 c-3
a call	r29 w-3 a-4 b6 c-5 o-6
a conference	r18 c-8 o-10
a consumer	r15 o-3
a contact ?	r13 o-3
a domain	p15 o-13
a federated	r22 i5 o-5
a group	r7 a15 b-3 p11 t10 c-6
a list	w20 p-7
a meeting ?	r19 b4 p-5 t-4
a message ?	r12 c-3
a policy	r-5 w11 a6 i9 p11
a ring	r21 w3 p4 c-7 o-3
a skype	r12 w19 a7 t9 c-4 o-3
a skype user	r8 w15 a5 b-3 i-4 t3
a stranger	w19 a-3 t-4
a teams user	r17 t-8
a ticket	p-6 t-4 c14 o-11
a ticket >	p-4 t-4 c12 o-8
a v	r24 b-4 o-4
a way	r9 a13 b16 p-4 o-6
ability	w9 t12 c-3 o-4
ability to	w9 t12 c-3 o-4
able	r9 w11 a3 b10 p-8 t-4 o-7
able to	r9 w11 a3 b10 p-8 t-4 o-7
able to meet	r7 a10 b-8
able to message	r11 w-3 a11 b-12 i9 t-4
about	r4 w-4 a-4 b9 i-9 p13 t-3 o21
about name-own	r24 p4 t3
about the	r7 i4 p9 t-3 o17
access	w8 a6 i-11 p20 t-12 c-16 o-13
access >	i3 p20 o-3
access to	r6 w9 a9 b10 i-10 p-7 t-8 c-6
access to chat	r12 w-6 a15 b-11 p3
access to domain-foreign	w12 a-3 b17 p4
access to skype	w16 a22 b-3 o3
account	r-7 w10 a-10 b-6 i3 t3 c-8
accounts	r-5 w9 b9 i4 p5 t-13 c-10 o-9
accounts >	w11 a-10 b15 i13 p15 t-3 o-3
accounts can	r5 w19 a-3 i4 c-6
add domain-foreign	r11 a24 i6 p-4
add domain-foreign to	r11 a24 i6 p-4
added	a-3 b3 i17 p-6 t15
adding	r-5 a-10 b-3 i14 p-3 t6
adding domain-foreign	r-5 a-10 b-3 i14
adding domain-foreign to	r-5 a-10 b-3 i14
address	r9 w-4 a-5 i7 p17 t23 c-3 o-6
address ?	r9 a-3 i7 p19
address ? >	r9 a-3 i7 p19
address-foreign	r35 w3 a5 b-6 p-3 c-4 o-3
address-foreign ,	r20 a8 b-4 i-10 p3
address-foreign .	r21 a4 b-6
address-foreign >	r13 a10 i11 t5 c-6 o-4
address-foreign allowed	r22 b4 p3 c-4 o-5
address-foreign and address-foreign	r15 a-3
address-foreign and call	r15 a-5 i-3
address-foreign and can	r16 w-6 a-3 i-5 o-7
address-foreign be	r22 a-3 i-5 p3
address-foreign by	r25 a-8 b4 p-5
address-foreign call ?	r17 o-4
address-foreign call address-foreign	r21 b3 o-3
address-foreign call name-own	r21 a-8 p3 c-3
address-foreign can	r8 a9 b-10 i-5 c-5 o-6
address-foreign chat with	r24 w-5 a-5 i-3
address-foreign from	r21 w3 c-4
address-foreign if	r-10 w4 a-6 b3 i23 p-6 o-6
address-foreign message	r15
address-foreign on	r24 w3 b3 i-5 p3 c-9 o-3
address-foreign on ?	r15 i-8 c-3
address-foreign on teams	r22 w3 b3 t-3 c-6 o-7
address-foreign or	r13 a-4
address-foreign reachable	r21 w4 a-5
address-foreign start	r18 c-6 o-7
address-foreign talk	r11
address-foreign to	r22 a-4 c-5
address-foreign to address-own	r18 c-4
address-open	r42 w-3 p-4 c-3 o-5
address-own	r41 w-7 a11 p-9
address-own ,	r23 a-3 t-4 o3
address-own .	r25 b3 t-6 o5
address-own : can	r10 i-9
address-own ?	r20 w-3 a-4 p-6
address-own ? >	r20 w-3 a-4 p-6
address-own and	r14 b3 p-11 c-3
address-own and address-foreign	r17 a-3 p-11
address-own be	r29 b4 c6 o8
address-own be able	r23 w-5 a-5 b-7 i-4 p6 t4 o3
address-own call address-own	r11 o-3
address-own calling	r28 w3 c-4 o-3
address-own calling address-foreign	r28 w3 c-4 o-3
address-own can	r18 w-9 b-8 c-4
address-own can call	a9 b-6 c-3
address-own can chat	r14 w-4 a6 b-3 p5 c-4
address-own can't	r24 w-4 p7 c4 o5
address-own can't chat	r24 w-4 p7 c4 o5
address-own chat	r9 w-9 a10 p-6
address-own chat with	r7 w-9 a11 b-3 p-6
address-own im	r15
address-own is	r29 w-4 t3 o-5
address-own is able	r20 b4 i3 c-4 o-7
address-own talk	r19
address-own to	r10 w-7 a22 b-5 p-5 t-3
address-own to chat	r13 w-3 a12 b-3 p-5
address-own video	r21 w-3 a-7 t-4
admin	r-3 w-4 a14 b-3 p11 t11
admin center	w-5 a13 p11
after	r-4 w4 i23 p-4 t18 c3
again	r3 p8 t-4 c13 o5
alice	r10 w7 a-3 b7 i-7 p-5 t-5
all	r-3 w16 a-21 b11 p-24 t5 c7 o-6
all name-own	r5 b-3 p3 c20 o-4
all of	r9 w9 a-4 b-11 i-4 t7
all of our	r13 w11 p8 t-3
all users	w25 a-7 b11 p-4 t-3 c-7
all users that	w21 b-6 p5 c-5 o3
allow	w4 a11 p4 t-9 c-20 o-14
allow all	r-6 w3 b3 i19 p-3
allow domain-foreign	a21 i19 t4 c-7
allow list	r17 w-5 b6 i-3 t3 c-21 o-13
allow list >	b22 p11 c-3
allow name-own	a10 b-3 i7 p-5 t-5
allow name-own to	a10 b-3 i7 p-5 t-5
allowed	r20 w20 b-5 i9 c-4 o-3
allowed ?	r20 w-4 p-8 t-3 c3
allowed ? >	r20 w-4 p-8 t-3 c3
allowed domains	a16 b-3 i20 p31 c-5 o-4
allowed domains ?	a-4 i18 p21 t4 c-4 o-5
allowed list	r-6 a-9 i15 p-5 t-3
allowed to	r20 w25 a-5 i-6 p-7 t-3
allowed to chat	r7 w14 a-7 b-11 i-6 p-13
allowed to message	r6 w15 a-5 b-5 p-9
allowed to talk	r7 w14 a-3 c-5 o-5
allows	w10 a16 o-4
already	r13 w-3 p-6 t10
also	r10 i-4 p15
am	r26 a3 p-5 c-7
am i	r20 a3 p-6 c-9 o-3
an	r-4 a-6 i-7 p18 t10 c10 o14
and	a7 b-3 p3 t16 o-12
and address-foreign ?	r23 a-5 p-12 t-4
and address-foreign talk	r11
and can name-own	r17 w-5 a-4 i-6 o-6
and name-own	r23 a-8 i-3 p5 t-5
and name-own chat	r15 a-5 i-6
and video with	r22 a-6 b-3 t3
answer	r10 a-4 p-7 c29 o-12
any	r19 a-8 b20 i-8 c10 o-10
any chance	r23 a-5 p5 c-4
anybody	r-14 w27 p15
anybody in	w27 c7 o4
anymore	b23 p12 t3 c-3
anyone	r-11 w32 a-3 b-7 i3 p-5 c4 o3
anyone allowed	w15 p-7 c3
anyone allowed to	w15 p-7 c3
anyone here	w24 t3 o3
anything	r30 b-7 i-7 p19 t3
are	r6 w3 a-8 b-25 i-17 p9 c-15 o23
are able	r-4 w17 t3
are able to	r-4 w17 t3
are blocked	r-4 w10 a12 b-7 p9
are chats	r20 w-3 a-4 p10 t-4 c5
are chats with	r5 p12 c4
are name-own	r7 w-4 o18
are our	r23 w-5 a-7 t-3 c4 o3
are skype	r14 w-5 p5 t-9 o-3
are there	w17 i4 p16
are there users	r-9 w16 a-5
are we	r23 w-5 b3 c4 o3
are you	p-12 o16
as	r11 w-10 i-10 p13 t7 c15 o-11
as of ,	r21 w-5 i-5 c3 o4
as unknown	a3 i3 p-10 t19
asdf	c-7 o29
asks	r5 w13 a-3 p15 c-4
assign	a13 i14 p-8 o-3
assuming	r-11 a-4 i18
assuming we	r-10 a-12 i14 t-3
at	i-7 p8 t11 c-3 o-9
at #domain	r31 w-9 b5 i3 p-12 t-5 o5
at #domain ?	r22 c-5
at #domain chat	r24 w-12 b-5 i3 c4 o4
at a	r21 p-9 t-6 o-4
at the	r8 w-5 a8 b-7 p4 t14 c-4 o-4
attend	r17
audio call	r18 a-5 p3 o-3
back in ?	r20 w-5 a-3 i-4 c3
be	r3 w6 a3 b7 t-17 c-13 o-12
be able	w-4 a15 b18 i15 p-7 o3
be able to	w-4 a15 b18 i15 p-7 o3
be set	w-3 a21 b-9 p4 c3
begin	b-3 i3 p-3 c25 o-6
begin again	p-6 t3 c22 o-5
being	r4 a11 b-7 i23 c14
between	r11 a18 p24 t-6
block	r-4 a15 b27 i17 p29 c-3 o-10
block domain-foreign	r-6 w-5 b15 i13 p8 o-3
block domain-foreign >	b19 i11 p-5
block list	a16 b-9 i13 p19 c-5 o-4
block list ,	r-5 b-10 i19 p-5
block list >	r4 w-6 a3 i-5 p20 t-3
block on	w11 a13 b-4 p-4 c-3 o-8
block on domain-foreign	w11 a13 b-4 p-4 c-3 o-8
blocked	r15 w16 a3 b-14 p21 c-13 o-11
blocked domains	w-7 a-4 i5 p23 c-10
blocked from	r5 w29 a15 b-5 i-5 p-7 t-4
blocked from chatting	r11 w13 b-8 i-4 c3 o-3
blocked from skype	w19 p-3 c-4
bob	r8 b5 p-6 t-7 c-8 o19
bob address-foreign	r18 a-5 c-6 o-4
bot	b-4 p-5 c20 o-6
bot >	b-4 p-5 c20 o-6
both	r14 w-4 a-8 i-3 p14 t14 c-5
both directions between	r19 a-5 p-3 t-5
bring	w-5 b-4 p11 c-8 o15
business	i-4 p25 t-7 c5 o3
but	r-3 w-5 a9 i-5 p-5 t29
by	r17 w18 a11 p18
by address-own	r24 b7 i6 c4
by domain-foreign >	r-4 w18 a-5 b-6
by email	r20 p-7
by skype	r14 w5 p11
by skype users	r16 w5 a7 b-3 p-3
cal	r24 w7 b4 p6
cal address-foreign	r24 w7 b4 p6
cal address-foreign >	r24 w7 b4 p6
call	r20 w16 a11 i7 p-11 t-7
call >	r26 a-4 p3 t-3
call a	r13 w15 a3 p-6
call a skype	r12 w14 a3 p-6 c-3
call address-foreign .	r14 w-3
call address-foreign >	r3 w-6 a4 b-9 i7
call domain-foreign	r10 w11 a8 b-11 i-6 t-5
call her	r17 w-3 i-5 p-3
call me	r27 w-5 b3 p-6 c-7
call name-own	r10 w3 a15 i-5 c-3
call name-own >	r13 a7 b-4 i-3 p4 c-5
call name-own ?	r6 a14 i-6 o-3
call one	r19 w-9 t-3 c3
call our	r22 w-5 b-3
call people	r19 w13 a-6 b-3 c-3 o6
call personal	r-7 b15 i9 c3
call personal teams	r-7 b15 i9 c3
call skype	r10 a6 b9 i10 t-16
call skype ?	r11 w8 a-4 p-7
call skype accounts	r13 w12 a-6 b4 p-4 c3
call skype people	w-3 a6 b-7 i16
call skype users	r13 a11 b9 i7 p-14 t-11
call the	r21 a-3 i-4 p-3
call to address-foreign	r25 a-11 p3 t-5 o-3
call with address-foreign	r21 o-7
calling	w3 b15 p-16 t6 c-15 o-16
calling address-foreign	r15 a7 p-9 t10 c-9 o-9
calling address-foreign ?	r39 w7 b6 t6
calls	w11 a9 i-17 p-14 t11 c-11 o-11
calls ,	r22 w-3 t-5
calls address-foreign	r22 p-3 c-3
calls from address-foreign	r14 w-8 t-3
calls to address-foreign	r21 a-9
calls with	w20 a11 p-8 t-4 o-7
calls with skype	w13 a-6 b6 p-6 o-6
can a	r9 w6 p4 t-6 o-3
can a skype	r12 w7 p-8 t-5
can address-foreign chat	r22 w-3 i-3
can address-foreign message	r15 c-3
can address-own	r18 a-5
can address-own and	r12
can address-own chat	r14 a-7
can address-own talk	r19
can anybody	r-6 w20 b-3 t-3
can anyone	r7 w18 a-3 c-5
can call	r3 w6 a8 b3 i-9 p-7 c-6 o-4
can call skype	r-11 w17 a5 b11 i-8 p-5 t3
can chat	r3 w12 a-4 b4 p-12 c-3 o-3
can chat with	r4 w10 a-3 b4 p-13 c-3 o-3
can he	r20 a-3 b4 i-5 c3
can he call	r22 a-3 b5 i-5 c4
can i	w-13 a-7 b5 i-22 p7 t-12 c18 o4
can i call	r22 t3 c-9
can i chat	r25 c-12 o-3
can i find	r-8 p14
can i search	r-5 p18 c-7
can i speak	c18 o-5
can i use	a-5 b-5 p7 c11 o-4
can meet	r-6 w12 a16
can meet with	r-6 w12 a16
can message	r-8 w15 a14 b-6 i-5 t10
can name-open	r20 p3
can name-open call	r16
can name-own	r23 w-5 b-4 c-3 o10
can name-own address-foreign	r14 i-4 o-7
can name-own be	r13 w-4 i-3
can name-own call	r21 b4 i-5 o-3
can name-own chat	r23 w-14 a-8 i-5 o-3
can name-own find	r21 p-9 c3
can name-own im	r18 w-6 b4 t-4
can name-own make	r22 w3 a-6 p4
can name-own message	r20 i-5
can name-own ping	r14 o-6
can name-own search	r20 w4 p-9 o-4
can name-own see	r19 p-4 t-9 o-4
can name-own share	r19 i-3 c3
can name-own talk	r20 i-3 c-3 o-3
can name-own write	r17 p-7 o-5
can our	r15 w-11 a6 b-13 i7 p-4 t-5
can our users	r8 w-10 a9 b-11 i10 p-4 t-4
can people	r15 w-4 a-3 p11
can people with	r16 w-5 a-10 b-8 i-5
can she ?	r16 a-6 b-7 i-4 p3 c-5
can she chat	r18 w-3 i-4 t-12
can skype	r4 w19 i-5 p-14 c5
can skype users	r4 w19 i-5 p-14 c5
can someone	r17 w-4 p15 o3
can teams	r6 w-4 a-3 i-4 p19 t3
can teams users	r3 a-3 i-3 p18 t3
can they	r18 p-4 t-6
can we	r16 w5 a14 b-8 i-8 p-4 t-6
can we chat	r13 a18 i4
can you	r-5 b3 i-6 p9 t-9 c4 o10
can you tell	r3 w11 a-5 b12 p-4 t5 o-6
can't	w4 i-4 p-8 t22 c-9 o-12
can't call	r13 w-3 a15 b-4 p3 t-3
can't call domain-foreign	r8 w-3 a16 b-4 p3
can't chat	r-6 w10 a-8 i7 p-7 t5 o-7
can't chat with	w16 a-4 b4 i13 p-3 t-9 c4 o-3
can't find	r-5 b-5 t19 o3
can't message	r22 b-6 p6 c3
cannot	r8 w9 i-6 p-10 t29 c-6
cannot call	r14 a-5 b-5 t-5 c-4
cannot chat	r12 w14 b-3 p-3 t6 o3
cannot chat with	r12 w13 b-4
cant	r8 b-11 p-6 t17 o-6
cant im	w17 a15 b-4 i6 o-5
center	w-5 a13 p11
certain	r7 a-3 p20 c-3
chance	r23 a-5 p5 c-4
change	r-11 w-7 a24 b6 t-4 c-5 o12
changed	w14 a15 b-6 i-6 p12 t15 o-5
chat	r4 w4 a13 i3 p-14 t-6 c-8 o-8
chat >	r11 a21 p-5 t7
chat ?	r21 w7 a-5 b-3 t-8
chat ? >	r21 w7 a-5 b-3 t-8
chat between	r6 a20 b-3 i3 p12 c-3
chat to	r17 w17 a-6 b-4 t-3 c-8
chat w	r16 w18 b-7 p-5 t-3
chat with	r3 i5 p-13 t-9 c-6 o-7
chat with ?	r21 w4 a3 i5 p-3 c-3
chat with a	r14 w-4 a8 b-3 p-5 t5 o5
chat with name-open	r20 w5 b3 p4 c-3
chat with name-own	r23 i-3 t3 c-3 o3
chat with our	r17 w-5 a5 b-7 t3 c4
chat with personal	w5 a10 b4 i15 p-8 t-4
chat with skype	r12 w7 b3 i3 p-24
chat with the	r13 w-3 a10 i-4
chat with them	r16 a3 b-4 i-8
chat with unmanaged	r4 a7 b-10 i-6 p7 t-3
chats	r-7 w-17 b4 p11 t19 c-8 o-4
chats from	r12 w4 b9 i-9 p-9 t-5
chats from personal	r9 b15 i-5
chats with	r-7 w-18 b4 p4 t8 c-11 o-8
chats with domain-foreign	b9 i14 p-11 t-5
chats with skype	r-5 w-4 a8 b7 i7 p14 t-4
chats with us	r12 a19 i-4 c-7
chatting	w-8 a-3 b9 i19 t7 c-8 o7
chatting with	w-7 b10 i19 t8 c-7 o-5
chatting with address-foreign	r11 w12 b-14 i21
chatting with domain-foreign	a4 i14 t10 c-4 o-5
check	r27 w-6 a-4 p7 c-4 o-4
check whether	r19 w-3 a-4 b-4 i3 t3 o5
checklist	i4 c26 o-10
checklist >	i3 c22 o-11
cmdlet	w-4 a15 b15
come	r7 a13 i-4 t7 c17 o-6
comes	r14 t7 c-10 o-7
communicate	r19 w9 a-7 b-5 p-3 t15
communicate with	r19 w9 a-7 b-5 p-3 t15
communicate with address-foreign	r8 w11 a-6 b3 i3 p-3
communicate with skype	r21 c-5
communication	r15 a-5 b12 i-4 t11 c-4
communication with	r18 w3 a-3 b14
companies	r11 p-8 t19 c-4 o-4
company	r-5 w11 a8 i-5 p5 t16 c-3 o-4
conference	r23 a-4 c-5 o-8
configure	w-5 a23 b-9 p13 o3
connect with	r13 i-3 o-4
connect with address-foreign	r13 i-3 o-4
consumer	w13 a-7 b11 i-3 p12 t-4
consumer skype	r6 w7 a-5 b11 p7 t-4 c-3
consumers	w5 a9 b8 i4 p-11 t-7 c-7 o-4
consumers >	r6 w6 a-5 b12 i14 p-3 t-3
consumers ?	w5 a12 b8 i-6 p-6
consumers ? >	w5 a12 b8 i-6 p-6
contact	r17 w11 a4 b-4 i-6 p-8 t8
contact ?	r6 w12 a-6 b3 i3 p-4 c-5 o-4
contact ? >	r6 w12 a-6 b3 i3 p-4 c-5 o-4
contact our	r25 a-3 p-3
contacted by skype	r15 w-8 a-4
contacting our users	r-6 b23 i-3 p6 c4 o4
contacts	r3 w17 i-5 p-6 t23 c-5 o-3
control	r6 w5 i-4 p22 c-6 o-6
could	r14 w4 b-4 i22 p10 t-10 c-5
could a	r5 w11 a-3 t-7
could address-own chat	r21 a-7 b3
could name-own chat	r17 a-10 p-5 t-3
could name-own message	r7 w4 b3 i7 o-7
could name-own video	r12 w-7 i7 p-3 c4 o4
could our	r14 a-8 i-7
could our users	r14 a-8 i-7
could she	r-6 a-3 i22 o4
could she chat	r-14 b-3 i21 p-4 c3 o3
could we	r21 w-3 a-4 t-3 c3
could you	w12 a12 p23
could you check	r26 w-6 a-4 b5 t3 c-3
could you please	r3 w-7 a-3 p15
could you tell	w19 a-3 p12 c-3 o-3
create	p-4 c13 o10
create a	p-4 c13 o10
create a ticket	c18 o-4
current	r21 a-5 p11 c-3
cut	w12 b23 i14
data	b-9 p-3 c17 o-7
default	w4 i-4 p28 t-3 c-7 o-8
delete	w8 a-3 b-4 p5 c27
delivered	r10 b3 i4 t21 c-5 o-4
did	r5 w-7 i-3 p7 t4 c24 o-19
did you	w-3 a-6 b4 p-11 c33 o-13
die	r-4 p24 t9 c-3 o-3
differ	r5 b-3 i3 p24 t3 o-4
differ from	w-3 a-4 i5 p25 o-4
directions between	r19 a-5 p-3 t-5
disable	r-3 a-5 b22 i25
disable #property	a3 b-4 i22
disabling	w4 b-4 i17
discovery	r-7 b-6 i22 p6
dm	r18 w4 a-3 i-3 p-4 t-3
do	r-23 w-21 i-20 p3 t-4 c3 o5
do ?	r-6 a-5 b7 i-3 t8 c18 o-10
do ? >	a-5 b6 i-3 c18 o-10
do i	r-17 w-5 a19 b19 i-8 p13 t-7 o13
do i change	w-3 a14 b4 i-3 o19
do i fix	r-3 a24 b-9 o11
do i have	r-5 a20 b12 t-3 c16 o-3
do i let	r-3 w-3 a17 b-3 t5 o-7
do i make	a6 b12 p-5 c-3 o-9
do i prevent	r-4 a-6 b23 t3 o-4
do i stop	r3 a-7 b23 o-4
do our	r12 a-3 b-4 i-3
do we	r10 a4 i6 p11 t-9 c-3 o-4
do we allow	r22 o3
do we need	r-8 a4 b-7 p11 t-4
do you	a-7 p-14 c13 o6
does	r3 w4 a-25 b-17 i8 p33 t-14 o-6
does #property	r-8 w-4 i8 p19 c-4
does a	a-3 b-3 c-5 o10
does address-own	r22 w-4 b3 i-3 p-4 o4
does chat	r7 w17 p-3
does chat with	r7 w17 p-3
does domain-foreign	r14 w9 b-3 i-4 p-3 o3
does name-own	r19 w-4 p-10
does name-own have	r20 w-4 i-3 p-9
does teams	r4 a-6 i-3 p18 t-4 o-9
does that	w-3 a-7 b-8 i4 p10 c14
does the	r11 w7 a-4 b4 p25 c-6
domain	r18 b-4 i16 p31 t23 o-6
domain ?	a-5 i9 p17 c-4 o-7
domain ? >	a-5 i9 p17 c-4 o-7
domain list	b3 p21 c-4
domain-foreign	r11 w4 a8 b10 p-27 t-8 c-19 o-14
domain-foreign ,	r15 a26 i11 p14 t-10 c-3
domain-foreign , is	r22 w-8 a-3 t3 o-3
domain-foreign .	r7 b7 i4 p-7 t-11 c-8
domain-foreign >	r7 w17 b16 i-14 p-11 c-13 o-11
domain-foreign ?	r25 w13 a3 i3 p-4 t-4 o-5
domain-foreign ? >	r25 w13 a3 i3 p-4 t-4 o-4
domain-foreign and domain-foreign	r11 a-8 i-5
domain-foreign blocked	r22 a5 p13 c8
domain-foreign can	p5 t22
domain-foreign chat	r21 w-4 a-4
domain-foreign for	r-6 a21 b9 t-3 c-4
domain-foreign from	r-3 w7 b22 i15 o5
domain-foreign from the	a-4 b14 i10 c-3
domain-foreign if	w-4 i25 p-8 c4
domain-foreign on	r17 b18 i-3 p-6
domain-foreign possible	r24 p-4 t-6
domain-foreign to	r10 a21 i17 p-7 t-5
domain-foreign to the	r6 a9 b-4 i15 p-9
domains	r-3 w-4 a10 i20 p32 t23 c-9
domains ?	a-5 b3 i21 p24 c-6 o-3
domains ? >	r-3 a-7 i19 p17 c-4 o-5
don't	a-8 b17 i-6 p-3 t13 o3
download	w3 i3 c23 o-5
drop	r4 b4 t15 o-6
drop after	t17 c-4 o-5
edge	a-4 p14 t15 c-4 o-4
email	r26 p13 o18
employees	r11 w24 a-11 b10 i3 p-9 c-9
enable	r-5 a32 b-9 p8
enable chat	a16 b-8
enable skype	a16 b-6 p12
enabled	r18 a-11 b-3 i4 p-20 t6
enabled ?	r14 w7 a-5 i-5 p-13
enabled ? >	r14 w7 a-5 i-5 p-13
enabling	r4 a-6 i21 c3 o4
encrypted	r-6 w-5 p25
encrypted ?	r-4 p18 c3
encrypted ? >	r-4 p18 c3
end	w-5 p25 t7 o-3
environment	p-6 c19 o-8
environment >	w-3 p-5 t-3 c19 o-7
erase	w3 b-9 c15 o-4
erase name-own	w3 b-9 c15 o-4
erase name-own >	w3 b-9 c15 o-4
error	r-5 b4 t24 o-3
everybody	r-3 w15 a7 b13 t7
everyone	r19 w4 b15 i-5 p-6 t-3
everything	b3 i3 t21 c20 o-5
exchange	r19 w10 a-5 p-6 t-8 c-4 o11
explain	r11 b6 i-4 p28 c-5 o-5
export	r-8 w19 a-7 b-9 p10 c30
external	r-8 a3 b-8 p35 t25 c-8 o-7
external access	w5 a11 p28 c-5 o-9
external access >	i3 p20 o-3
external contacts	r-4 p-3 t25 c4
external organisations	r7 w19 b-6 p16 t-3
external organisations >	r7 w18 b-4 p-3
external users	r7 w-3 p19 t12
external users ?	r10 p20
fabrikam	r17 a-4 i-5 t-11
fail	i3 p-6 t26 c-3
fails	b3 t23 o-3
false	r-10 w10 i27 p-14 t-6 o3
false for	r-4 b-4 i20 p-6 o5
false for name-own	r-4 b-4 i20 p-6 o5
federate	r12 a5 b-4 p19 o-3
federated	r17 a-5 p8 t26 c-4 o-5
federated users	r12 b5 p14
federation	w-7 a-22 i14 p37 t7 c-27 o-24
federation >	a-13 b-6 i4 p20 t-4 o-5
federation ?	r9 w4 a-7 i15 p30 c-5 o-4
federation ? >	r8 w3 a-8 i15 p28 c-6 o-4
federation with	r10 w9 a9 b-3 p-4 t18 o-3
federation with domain-foreign	r8 w5 a5 b-7 i-3 p-9 t9
federationandpicdefault	r-3 i17 c-5 o-8
federationonly	r-7 i18 o3
files	r18 w8 b8 i-9 p4 t-13 c-7 o-9
files ?	r11 w-6 p10
files to	r31 w3 p-5 t-3
files with	r3 w6 b6 i-5 c-4 o-6
files with domain-foreign	w10 a4 b10 o-5
find	r4 w6 a-7 b-7 i-7 p9 t17 c-3
find skype users	r20 p-5
fine	r11 w4 b7 t22
fix	r-7 a26 b-12 t-3 o10
flip	a18 b-8 i13 p-3
folks	r11 w14 a-7 b3 t-3
for	r-6 a14 b13 i-4 p20
for >	a-3 p15 c15 o-4
for a	p14 c-7 o-4
for address-own	w-5 a17 b6 i-3 p-11 t-5
for business	a-3 p22 t-4 c4
for external	a-3 i5 p25 t11 c3
for her	r23 w3 b3 i-3 t-7 o-5
for home	r12 o16
for me	r4 w15 b-4 p-5 c8 o-7
for name-own	r21 a24 b11 i15 p-11 t-4 c-8
for name-own >	r14 w4 a22 b15 i-3 p-3 t-3 c-5
for name-own ?	r19 b14 i-9 p-8 t-3 o-8
for name-own to	r17 a14 b-17 p-8
for our	r15 w-3 a-3 i15 p-4 t11 c11
for skype	r4 a11 b-3 p12 t9 c-3 o-8
forget	b-4 p-3 c16 o-10
free	r30 b3 c5
fresh	p8 c15 o-7
friday	r-7 p-3 t8 c-8 o19
from	w10 a-15 b8 i-4 p-13 t10 o-20
from address-foreign	r26 w-3 c-10
from address-own	r19 t-6 c-8
from address-own to	r15 a-3 t-5
from calling	r9 w8 a7 b16 i-9 p-5 t-4 c-3
from calling address-foreign	r15 a10 i-4 p-4
from chatting	r8 w5 a-7 b8 i18 p-8 t-7
from chatting with	r8 w5 a-7 b8 i18 p-8 t-7
from domain-foreign	r6 w14 a10 b-5 i-4 p-4 t8 c-4
from domain-foreign >	w15 b-8 t-4
from domain-foreign ?	r5 w13 a-4 b10 t-6
from messaging	r16 w16 b12 i-3 o3
from name-own	r17 w3 a14 p-3 c-3 o-3
from personal	r15 w-4 b12 i-7 p-4
from personal teams	r22 b-5 i-5 c3 o3
from skype	r6 w15 b11 i-4 c-5
from skype >	w14 b6 p-7 t-3
from skype-name-foreign	r18 i18 p3 o3
from the	b12 i6 p-10 t12 c15 o-4
fyi	a18 b3 o-4
get	w-7 a27 b-7 p8 t25 c20 o-7
get in	r24 a-3 t-4 o-4
get name-own	w6 a24 i5 p-5 c-6 o-8
get our	a19 b-3 t14
get through	r19 a-3 i-7 p3 t-4 c-3
get to	r5 a15 b-5 c-4
gets	r-6 w15 i19 t21 c-4
gets federationonly	r-5 i15
give	r-11 a19 b-11 t-14 c10 o-22
give me	w8 a6 b-9 p6 t-6 c19 o-14
give me a	w11 a-8 b-3 p9 t-6 c6 o-9
give name-own	a24 i13 p-8 o-5
given	r11 i16 t-3
global	r10 w-6 b5 i17 p10 t-7 c-10 o-8
global policy	r11 w-8 b3 i15 t-4 c-8
go	a-5 b14 p9 t11 c-6 o7
go about	a5 b16 p-4 o-7
going	r11 w-3 a14 p-6 c-6 o14
going to	r20 i3 p-5 c-5 o18
going to work	r20 b4 i4 p-4 c-8
good	r-5 w4 p8 c22 o-11
good to	r6 w14 a-4 p-4 c-6
got	r17 w11 a-5 i-8 p-4 t4 c17
grant	a16 i22 o8
grant name-own	a18 b-3 i10 o5
group	r16 a16 p19 t9 c-5
group chats	r21 w-5 a-6 p10
guest	r13 a-3 p21 t-7 o-3
guest access	r-3 b3 p21 t-4
guests	r9 w9 a-7 b-4 p20 t12 c-3 o-4
guests ?	r17 p13 t3
guests ? >	r17 p13 t3
happens	r-3 a-3 i22 p9
happens to	i17 p12
has	i-16 p-9 c-10 o-12
has to	r-6 w-5 a12 b11
has to happen	r-7 a15 b-4
have	w24 a18 b-7 i-12 p-4 t-6 c12
have a	r7 w-5 i-3 p-6 c-12 o8
have a video	r12 p-4 o-14
have access	r16 w5 a-10 b-7 p-4
have access to	r16 w5 a-10 b-7 p-4
have meetings	r9 w11 a-7 i3 p-3
have meetings with	r9 w11 a-7 i3 p-3
have skype	r3 w22 a13 p-6 c-5
have teams	r19 w-4 a-3 c4
have teams meetings	r19 w-4 a-3 c4
have the	r16 w11 b5 i4
have the ability	r5 w12 p-3
have to	r3 w-6 a20 b8 p18 t-4 c-8
have video	r7 w-6 a16 i3
have video calls	r7 w-6 a16 i3
have we	r-5 w13 a-5 c17 o-4
he	r13 a-6 b-7 p-5 t5
he has	r18 w-3 p-8 t-7
hello	b-4 c24 o-11
hello >	b-4 c24 o-11
help	r-15 w-12 b-14 p6 c9 o-26
help >	p-6 c23 o-14
helpdesk	c18 o-6
helpdesk >	c18 o-6
her	r11 w3 a-8 b4 i14 t-8
her ?	r25 w4 t-4 c-6
her ? >	r25 w4 t-4 c-6
her contacts	r23 i-3
her screen with	r22 w3 b3 i-3 p3
here	r10 w25 a-6 b-9 i-3 p14 c17 o-3
here can	r15
hey	p-12 t-3 c19 o-11
home	r8 a-3 o22
hosted by domain-foreign	r12 o-4
how	r-31 w-4 a21 b17 i-12 p11 t-18 o14
how ?	r-4 w3 a15 b18 t-3
how ? >	r-4 w3 a15 b18 t-3
how can	r-10 a24 b7 i-13 p11 c8 o-8
how can i	w-5 a7 b16 i-10 p12 c7 o-9
how can we	w12 a17 t4
how come	r4 a12 b-3 p11 c-9 o-4
how do	r-15 a18 b5 i-7 p7 t-5 o16
how do i	r-15 a16 b6 i-8 t-5 o16
how do we	w-6 a16 b13 c4
how does	p11 c13 o-9
how many	r-3 w26 a-7 b-7 i11 p17 c-6
how to	a16 b19 i4 p11 o-4
how would	a9 b14 i-4 t3 o-5
how would i	a5 b13 i-3 o-6
i	r-29 w-22 a9 b7 i-7 p4 t-16 o6
i add domain-foreign	r11 a14 i6 p-7
i block	a-7 b18 i-10 p22 t3 o-4
i call	r26 a-4 c-12
i call address-foreign	r19 b3 i3 c-8
i can	r-4 a19 b-10 p16 t13 c3
i can't	r14 a10 b-3 p-5 t4 c-5 o-7
i chat	r25 c-12 o-3
i chat with	r25 c-12 o-3
i disable	r-4 a-4 b20 i20 o-4
i do	r4 b11 i9 p-6 t-3 c13 o-4
i find	r-5 a-4 p15 c-3
i fix	r-3 a24 b-9 o11
i flip	a16 b-6 i14 p-3
i get	a22 b-3 t16 c-7 o-7
i go	a4 b12 i-3 o-7
i go about	a4 b12 i-3 o-7
i have	r3 w-13 a16 b6 i-6 t-7 c7 o-11
i have a	r15 w-4 b4 i3 c-7
i let	w-3 a21 b-3 t7 o-4
i make	a10 b11 p-4 o-8
i make sure	a-11 b8
i need	r4 a12 b16 i-8 p21 c-4
i need name-own	r-5 a5 b15 t3
i need so	w-3 a12 b-6 p-11
i need to	r9 a4 b11 i-11 p9
i prevent	a-5 b24 i-3 t3
i prevent name-own	w3 b21 i-3 t3
i search	r-5 p18 c-7
i see	w10 a-7 b-4 p13
i set	r13 b19 i7 p-3 o11
i speak	c18 o-5
i speak to	c18 o-5
i stop	r3 a-7 b23 o-4
i stop our	a-7 b17 o-3
i tell	r16 p15 c-6
i turn	a-4 b13 i13 p12 o-6
i turn on	r6 w4 a-3 i-3 p17 t3 o-3
i use	p4 c20 o-10
i want	r9 w-3 a-3 b14 i4 p-4 c17
i want to	r8 b9 i3 p-3 c16
i'd	i-6 p-7 t-10 c14 o-4
i'd like	r7 w-3 a4 b5 t-4 c17
if	w-6 a-12 i43 p7
if #property	i17 p-13
if address-foreign	r19 w3 i-10 t-3
if address-own	r22 w-6 a-9
if address-own can	r19 w-6 a-8 b-3
if i	r-4 i31 p19
if i block	w4 a4 i-10 p22 t3 o-3
if name-own	r17 w3 b3 i12
if name-own is	r6 w-6 i10 p-3
if name-own were	r-10 i19 p-4 c3 o3
if she	r19 w3 a-4 i12
if we	r-8 a-4 i32
if we enabled	r-10 a-6 i18 p-4 o3
if we set	r-13 i16 t-4
im	r20 w25 a4 b-3 i3 t-6 o-4
im ?	r25 w-4 o3
im ? >	r25 w-4 o3
im address-foreign	r10 a14 b-4 i4 p-3 o-7
im with	r19 b3 o-4
in	r3 w6 a-4 b-13 i-14 p6 t17 c-19
in could	r23 a-7 b3
in teams	w-8 a11 b-4 t14 c-5 o-4
in the	a-11 b-9 i-4 p11 t4 o-13
in to	r3 w-3 t15 c-3
inbound	r13 b12 i-4 p7
initiate	r26 a3 p-4 c4 o4
invite	r6 w-4 a-3 b3 p7 t7 c-6 o-7
is	r15 w9 a-4 b-11 i-3 p14 c-22 o20
is #property	r-4 a13 i-9 p20 c4
is a	w-5 b3 p15 o-8
is address-own	r18 w-4 a-4 p-10
is address-own allowed	r15 w-8 a-5
is anybody	r-8 w13 p-7
is anyone	r-4 w27 p-6 c5
is anyone allowed	w15 p-7 c3
is blocked	r9 w15 b-4 i-3 t-5 c4 o-4
is blocked from	r9 w15 b-4 i-3 t-5 c4 o-4
is chat	r11 w-4 a-11 i-4 p13 t-5 c8 o4
is chat with	r25 a-7 b-4 t5 c6
is communication	r17 w4 a-9 b-4 c4
is communication with	r17 w4 a-9 b-4 c4
is it	r18 a-10 b-3 i5 p4 t-11 c-12 o8
is it possible	r25 a4 p-5 c3
is missing	i-3 p14 t9 c-3 o-3
is name-own	r30 w-8 a-3 i-4 t3 c8 o6
is name-own blocked	r18 w-5 b-4 c4 o3
is not	r6 w17 p-7 t16 c-3 o-8
is on	r10 a19 b-3 i19 p-3 t9 c-3 o-4
is our	r12 w-5 p10 c-4
is permitted	r16 w-5 b3 c-3
is permitted to	r16 w-5 b3 c-3
is that	r35 a-9 b-4 p3 c-5
is that allowed	r21 w-4 a-3 b-6 p4 o4
is the	r18 w-12 a15 i-9 t-3 c-3 o24
is there	r9 w13 a13 b-3 p24 o-6
is there anything	r26 b-6 p-4 t3
is this	r23 a-6 i4
is this allowed	r23 w-4 a-7 i4
is your	w3 c8 o13
it	w-16 a11 i4 t-6 c-10 o-9
it be	r16 w5 i-3 p14 o-3
it in	r15 a-4 p16
it possible	r14 a22 b-4 p-3 c5 o4
it possible to	r16 w-3 a8 p-7
it work	r26 w4 b3 i-3 p-3 c-5
it's	r27 b3 t-5 o6
join our	p15 o-5
just	r-6 w14 p3 t17
know	r30 w8 p13 c23
know about	w3 p8 c17 o-8
know if	r32 w-5
laptop	c-3 o16
last	r9 a-5 b-9 p16 c5 o-8
let	r-3 a25 b-11 i23 t-3 c7 o5
let address-own chat	a21 b-3 p-6 c-5
let name-own	a14 b-4 i20 p-5 o4
let name-own chat	r-5 a9 b-3 i16 p-6 t-5
let our	a11 b-10 i8
let's	i13 p-4 c15 o-6
lets	a21 b-3 i-3 c18
letting	w4 a21 i3 c-4 o-3
letting name-own	w4 a21 i3 c-4 o-3
like	r10 w-5 a-4 i-8 t-14 c7
like to	r16 a-7 t-7 c16
line	r22 w5 b3 i-4 p-3 t11
list	r-3 w13 p17 c12 o-15
list ,	r12 a-5 b-11 i5 p-3
list >	w7 a-5 b18 i-3 p20 c-6
list of	r4 w10 a-3 p12 c-3 o-7
lol	w9 b-6 o20
lol >	w9 b-6 o20
longer	a-7 b26 c-3 o-4
look	r10 w-4 a-3 p10 t-6 c9 o-8
look up	r16 a-5 i3 p9 t-6 c-3 o-7
love	a15 p3 o18
lync	r8 w-3 a6 b4 p15
mail	a-3 i5 p15 t-3 o13
mailboxes	r-3 w15 b-4 t-4 c3 o16
make	r-10 a27 b19 i14 p-4 t3
make it	r-7 a21 b5 i-3
make sure	w-4 a-10 b20
make sure no	a-7 b7
many	r-3 w26 a-7 b-7 i11 p17 c-6
may	r16 w19 a-3 b3 t-7 c-6
may address-own	r15 a-3 i-4
may address-own chat	r15 a-6
may chat	w21 b-3
may chat with	w21 b-3
may i	r20 w-3 p21 t4 c-5
may message	w10 b-9 c-5
may name-own	r19 a-4 o-4
may name-own chat	r-8 a-5 b-5 i16
me	r-5 w13 i-9 p4 t-11 c33 o8
me >	p7 c13 o-7
me a	w12 a-7 t-7 c4 o21
me the	r-3 w19 a14 b-8 c15 o-5
me through	a10 b-3 i-3 p4 c21 o-5
me what	w-4 a17 b-3 p8 c6 o-6
me which	w14
me with	r-5 b3 p14 c12 o-7
mean	a-5 i14 p23 t-5 c-5 o-7
meaning	r3 i-4 p24 o-3
meet	r12 w14 a15 b-10 i-5 o-6
meet with	r13 w15 a15 b-10 i-4 o-6
meet with address-foreign	r18 a8 t3 o-3
meet with domain-foreign	r9 w13 a13 b-10 p3 o-5
meeting	r10 a-4 i-3 t12 c-10 o5
meeting ?	r22 i-4 p-5 t-4
meeting ? >	r22 i-4 p-5 t-4
meeting with	r30 a-3
meeting with address-foreign	r24 a-3 p-3
meetings	r12 a-3 i-6 p18 t-3
meetings ?	r6 b3 p24
meetings ? >	r6 b3 p24
members	r15 w21 a-4 t-3
members of	r18 w16 a-4 i3
message	r24 a5 i9 p-12 t10 c-4
message ?	r12 c-3
message ? >	r12 c-3
message domain-foreign	r4 w12 b7 i-4 t-4 c-7
message domain-foreign ?	r-5 w7 a4 b9 c-7
message name-own	r12 a-7 i4 p-4
message name-own ?	r12 a-7 i4 p-4
message our users	r25 p4
message personal	r10 w7 a13 p-7 o-6
message personal teams	r10 w7 a13 p-7 o-6
message skype	r23 w-4 a12 i-5 p-5
message skype users	r23 w-6 a12 i-5 p-5
messages	r10 w10 i-9 p-4 t31 c-3 o5
messages address-foreign	r9 w3 i-5 t8 o-6
messages address-foreign >	r4 i-3 t9 o-7
messages from	r11 a-4 b-9 p-5 t8 c-9
messages to	r-6 p3 t23 o-3
messaging	r18 w10 b14 i-5 p-8 t12
missing	a22 b-6 p13 t8 c-5 o-5
mit	r7 t13 c-5
mit address-foreign	r12 i-3 o-3
morning	r10 i-4 p-4 t8 c12 o-4
ms	w-6 b-5 p16 t18 c-6 o-8
must	r-12 w7 a15 b13 i-9 p-3
must be	w-3 a16 b-14
must be set	r-3 a14 b-8
must i	a16 b10 o-3
must i change	a15 b-11 c3
my	r5 a-3 i-8 p-7 t-3 c18 o14
my users	r4 w10 a-4 b13 i3 p-3
n	r24 i3 c-4 o-5
name	w13 a-3 p13 t-3 c-4 o12
name-open	r12 w-4 i-3 t7 c22
name-open >	r-5 p-3 t5 c24
name-open call	r16
name-open call address-foreign	r16
name-own	r21 w-19 a14 i11 p-16 t-7 o4
name-own ,	r32 a-7 b-5 i-4 t-6
name-own .	r26 a-5 b-3 c-6 o3
name-own >	w-3 a8 b6 i-14 p-8 c27 o-17
name-own ?	r6 w-13 a6 t-10 c-6 o4
name-own ? >	r6 w-13 a6 t-10 c-6 o4
name-own able	r20 w-8 a4 b-14 i-5 o-5
name-own able to	r20 w-8 a4 b-14 i-5 o-5
name-own access	w-5 a16 b16
name-own access to	w-5 a16 b16
name-own address-foreign	r28 a-10 b3 p4 t-8 o-6
name-own be	r19 w-7 a-11 b-5 i7 p-6
name-own be able	r11 w-4 a-11 b-8 i10 p-6
name-own be reached	r21 b-3
name-own blocked	r18 w-5 b-4 c4 o3
name-own blocked from	r18 w-5 b-4 c4 o3
name-own cal	r20 w5 p3 c-3
name-own cal address-foreign	r20 w5 p3 c-3
name-own call a	r21 i-3 p-9 o-7
name-own call skype	r19 a6 b-5 i3 c4
name-own can	r13 a19 b-12 i7 o3
name-own can call	r11 a8 b-3 i-4
name-own can chat	r11 w-3 a5 b-13 i14 p4 t-5
name-own can message	r-3 a26 b-4 i-3 t3 o5
name-own can't	r17 w-8 a8 b12 p4 c-4
name-own can't call	r8 w-3 a16 b-4 p3
name-own can't chat	a9 b16 p5 o-6
name-own chat	r11 w-10 a6 i8
name-own chat to	r17 i-3
name-own chat with	r10 w-10 a8 i10
name-own communicate	r21 c-4
name-own communicate with	r21 c-4
name-own could	r13 a12 b-6
name-own exchange	r18 i-4 p3 o-10
name-own find	r21 p-9 c3
name-own from	r17 a5 b7 i16 c-4
name-own from calling	r6 a9 b15 i-5
name-own from chatting	r7 a-8 b-11 i13 t-3
name-own get	r11 a14 b-9 i-6 t-3 o4
name-own gets federationonly	r-6 i17 o3
name-own have	r13 w-5 i-7 p-10 c-8 o11
name-own im	r18 w-5 b3 t-4
name-own im address-foreign	r23 w-7 b5 p3 t-5
name-own is	r20 w10 i16 t-6 c6
name-own is online	r12 w-4 i-5 p-5
name-own look	r19 w6 b5 o-4
name-own look up	r19 w6 b5 o-4
name-own make	r26 a-12 p4 o-4
name-own meet	r22 a4 b-3 c3
name-own meet with	r22 a4 b-3 c3
name-own message a	r18 a5 b3 p-4 c4
name-own message skype	r12 a-6
name-own messages	r21 b3 i-7 t-6 o-4
name-own not	r18 a11 b-5 o-4
name-own phone	r19 i-3 c3
name-own ping	r14 o-6
name-own ping address-foreign	r14 o-6
name-own reach address-foreign	r14 i-7 o-3
name-own ring	r25 b3 t3 c-4
name-own says	r31 b-6 o-3
name-own search	r20 w4 p-9 o-4
name-own search for	r20 w4 p-9 o-4
name-own see	r19 p-4 t-9 o-4
name-own see the	r18 p-3 t-7
name-own should	a16 b-12 p5
name-own should be	a16 b-12 p5
name-own skype	r32 w-3 a-3 p-6 c3 o-5
name-own talk	r23 i-3 t-4
name-own talk to	r20 c-5 o-4
name-own to	r3 w-10 a20 i3 p-13 t-9 c-11 o8
name-own to address-foreign	r18 w4 a6 b-4 i3 p-3 o-6
name-own to be	r-3 a20 b-25 t5
name-own to call	r7 w-5 a7 b10 i-9 c-4 o-4
name-own to chat	r-13 w-11 a29 b-16 i10 p-7 t3
name-own to send	r20
name-own wants	r20 a-10 b-4 i-3
name-own were	r-10 i19 p-4 c3 o3
name-own write	r17 p-7 o-5
name-own write to	r17 p-7 o-5
need	r-3 w11 a20 b21 i-6 p31 c-8
need a	r-5 w14 a-5 b12 i-3 p7
need name-own	r-8 a9 b11 i-3 t3
need name-own to	r-8 a9 b11 i-3 t3
need so	w-3 a12 b-6 p-11
need the	w12 a-3 b-8 p11 c-10 o-4
need to	w-3 a7 b13 i-11 p12 t-4 c-4
needed	w5 a23 p30 o-4
needed ?	r-6 a17 b-3 p21
needed ? >	r-6 a17 b-3 p21
needed for	r-10 b-4 p17
needs	a29 b-8 c-7
new	r9 w-3 a-3 i-7 p12 o7
new #property	i-4 p10 t11 c-5 o-4
nicht	t23 c-4
no	r-3 w13 a-10 b24 i-4 t21 c-7 o17
no longer	a-5 b19 c-4 o-8
no one	r-3 a-6 b8 t10
no one can	a-7 b7
nobody	r13 a-5 b26 t16 o5
not	r19 w13 a-11 b21 p-3 t34
not call	r27 a-4 p4 o5
nothing	r16 b5 i-4 p-5 t25
now	r21 w-4 b8 i-11 p3 t9 c-5 o-5
now >	r-5 a6 b12 i-3 p12
now ?	r16 i-5 t-12
now ? >	r16 i-5 t-12
number	r9 w4 a3 p20 c-7 o-6
of	w32 a-20 i3 p3 t7 o-4
of #property	r8 w4 i-6 p27 t-3 o-5
of ,	r21 w-5 i-5 c3 o4
of , could	r19 w-3 a-3 i-5 p-3
of all	w17 b-7 p3 c-3 o3
of external	r12 a-3 p9 t7 c-6 o-6
of other	r23 w-3 p-5 t-5
of our	w28 a-13 b7 p-8 t7 o5
of our people	w21 a-6 t-3 c4 o4
of our users	w24 a-11 b9 p-6 t9 o4
of skype	r19 i3 p17 t-9 o-7
of the	r15 w-4 a11 p15 t6 c-6 o-5
of us	r-5 w27 c-3 o3
of users	w25 b-3 p-4 o3
off	r-10 w13 a-5 b28 i24 t-13 c-15 o7
off for	w14 a-3 b26
off for name-own	r3 b20
off the	r-6 w-4 b17 i7 p8 t-4
office	r7 t5 c-5 o23
ok	r37 a-6 p10 o19
ok >	r-5 b-3 i3 p10 c-5 o15
ok ?	r29 a-5 b-3 o-5
ok ? >	r29 a-5 b-3 o-5
ok for	r23 a-3 b-5 p-4 t3
on	i18 c4
on #property	w-3 a-9 i17 p-5 t-7 o3
on >	r7 w9 i-6 c7 o-3
on ?	r16 a-4 i7 p-8 c16 o-9
on ? >	r16 a-4 i7 p-8 c16 o-9
on domain-foreign	w11 a16 b6 o-5
on domain-foreign ?	w11 a13 b-4 p-4 c-3 o-8
on for	r5 a17 b-3
on for name-own	r5 a17 b-3
on partner	a-4 i9 p-6
on partner discovery	a-4 i9 p-6
on skype	r26 a24 b-8 i-5 t5 c-5 o6
on skype ?	r21 w-3 a-3 b-3 i-5 o4
on teams	r23 b3 i-7 t-3 c-6 o-7
on the	r18 w-5 a-8 b13 i-6 p10 c-5 o8
on the ?	r15 i-3
one	w-11 i-10 p3 t10 c-11 o-9
one can	a-7 b7
online	w-4 b-7 i17 p13 t-7 c-9
only	w-4 a11 b-11 i11 p12 t14 o-4
open	r8 w-14 b-16 t-15 c16 o6
open federation	w3 i17 p16 c-6 o-4
open up	a24 b-6 i3 o-8
open up chat	a20 b-4 i4 t3 o-9
or	r20 w13 a-5 p19 t10 c-3
or not	r26 w-4 i6
org	r20 w4 b3 c3 o-3
organisation	r13 w14 p-8 c11
organisations	r13 w13 p10 t-7
other	r9 w-4 a-5 b4 p4 t24 c-3
other organisations	r23 p-8 t-3
other tenants	r16 p-3 t-7
ought	r19 a-5 b-5 p4
our	r3 a9 b4 i-6 p-15 t-3 c9 o-9
our employees	r19 a-5 b18 t5 o5
our guests	r19 w3 a-5
our organisation	r9 w14 p-8 c10
our people ?	r22 a-7 b6 i-5 t-3 c3
our presence	r9 b-3 i3 p-4 t16
our presence >	r8 t15
our presence ?	r11 p-4 t-10
our settings	p-4 c20 o3
our settings ?	r6 a-4 c17
our tenant >	r3 a-7 i5 p-5 c22 o-5
our users	r7 w-8 a13 i7 p-19 c-7 o-3
our users ?	r23 w-9 a9 b4 p-4 t-6
our users able	r5 w19 a-3 i-4 p5 t-5
our users be	r18 w-5 a-5 b-7 i6 o5
our users call	r7 a25 i-6 p-3 t5
our users can	r-9 w10 a7 b-8 i-4 t5 c-3
our users cannot	r15 w7 a-4 b-7 p5 t-5 o4
our users chat	r9 w-6 a7 b-6 i8 p-4
our users talking	a-7 b17 o-3
our users to	r-6 w-6 a15 b8 i7 t-4
our whole	r9 a15
our whole company	r6 a16
out	r5 w16 a20 b-8 i-5 p-9 t19 o-4
out of	w19 i3 p3 t-4
output	i-4 p-6 t19 c-5
outside	r14 p-6 t17
over	r10 b3 c16 o-4
over >	c13 o-5
over teams	r16 a-3 p-5 t3
parameter	i-11 p8 t10 c-5 o-8
parameter #property	i-11 p8 t10 c-5 o-8
partner	r-7 i22 p11 t22 c-5 o-8
partner discovery	r-7 b-6 i22 p6
partners	r5 w4 b-6 p-7 t22
people	r11 w11 a-5 b-9 i5 c-6 o-4
people ?	r3 w-4 b-6 i20 p-8 t-6
people ? >	r3 w-4 b-6 i20 p-8 t-6
people by	r-5 p17 c-7
people by phone	r-5 p17 c-7
people can	r9 w17 b-9 i-5 p-4 t-5
people have	r-3 w17 a-6 i3
people have access	r-3 w17 a-6 i3
people who	r14 w-9
people with	r5 w12 a7 b-7 i-3 c-4
permission	r5 w19 a-6 b12 p-3 c-7
permission to	r4 w19 a-6 b12 c-7
permission to chat	r-7 w20 b19 i4 t3 c-7 o-5
permit	r9 w3 a19 t3 o-4
permitted	r23 w14 a-8 b-3 i-7 p-3
permitted ?	r23 a-4 p-7 t-5
permitted ? >	r23 a-4 p-7 t-5
permitted to	r18 w19 a-4 p-4
person	p12 c17 o-4
person >	c21 o-3
personal	w8 a-3 b12 i9 t-14 c4 o-13
personal teams	w9 b11 i7 t-12 c-8 o-6
personal teams accounts	r7 w10 b15 p4 t-3 c-4 o-3
personal teams users	a6 b7 i12 p-9 t-7 c-3 o-5
persons	r6 w10 o-5
pic	r20 a-9 p7 c-5 o-4
ping	r25 b3 t5 o-4
ping address-foreign	r14 o-6
please	r-10 a21 b14 i-12 p6 t-14 c11 o-21
please check	r19 a-5 b-5 i3 t3 o4
please check whether	r19 w-3 a-4 b-4 i3 t3 o5
please enable	r-7 a21 b-5
please erase	b-9 c9 o-4
please erase name-own	b-9 c9 o-4
pls	r6 w-3 a15 b-4 p11 c10 o-5
policies	r18 a7 p16 t-4 c-5 o-4
policy	r-5 w12 b5 i23 p15 t-9 c-12 o-12
policy allow	r12 w10 a-6 p-6
policy skypeok	i22 p-4 t-3
ports does	w-3 p21 t3 c-5
ports does federation	w-3 p21 t3 c-5
possible	r22 w-9 a14 b-10 i-4 p3 t-3
possible ?	r27 a-5 p-5 c4 o4
possible ? >	r26 a-4 p-5 c4 o4
possible for name-own	r5 a15 b-6 i-4
possible to	r15 w-4 a8 p-7 t7 c4
presence	r20 w-4 b-3 p-8 t19
presence >	r8 t15
presence ?	r22 t-10
presence ? >	r22 t-10
prevent	r6 a-9 b13 i8 p-3
prevent name-own	r8 a-6 b4 i9
prevent name-own from	r8 a-6 b4 i9
preventing	r24 w3 b-5 i-5
provider	w3 i18 p25
question	r11 p-5 t-6 c19 o-8
questions	a-3 p-6 c20 o-11
reach	r15 w9 b-4 i7 p-7 t6
reach address-foreign	r15 w-4 a-7 i7 t-10
reach address-foreign >	r26 p3 t-4
reach skype	r-5 w14 b-3 i12 t-4
reason	r21 p3 t21
receive	r6 w14 b-8 p-4 t7 o3
receive messages	r9 w7 b-4 p-5 t-5
receive messages from	r9 w7 b-4 p-5 t-5
remove	r-4 a-9 b15 i18 p14 c17 o-4
remove domain-foreign	a-5 b11 i16 p-3 c-5
remove domain-foreign from	a-5 b11 i16 p-3 c-5
remove name-own	r-4 b19 i12
replaces	p15 c-3 o-3
reply	t20 o-4
report	w14 b-3 t20 c-6
reset	a-11 b-7 i3 p-3 c15 o5
ring	r30 w16 a3 i-5 c-3 o5
ring skype	r13 w17 a-3 c-6
s4b	r20 w-4 c3 o3
same	r-7 a3 p17 o-3
say	r-4 a3 b-3 i28 p10 t10
says	r11 b-4 t20 c-10 o7
screen	r19 b-3 i-3 p13
screen share	r24 t-4 c-5 o-4
screen sharing	r3 w-6 a7 b-4 p12
search	r-4 w-3 p20 t21
search for	p22 t6 c-3 o-5
seconds	t17 c-4 o-5
seconds >	t17 c-4 o-5
see	r16 w14 a-7 b-8 p13 t25
see our	r9 b-3 i3 p-4 t16
see our presence	r9 b-3 i3 p-4 t16
see who	w19 i-3 p9 c-3 o-7
sees	r-3 i-4 t14 o-6
send	r16 w-7 a-7 p-12 t17 c11 o11
send a	r22 b5 p-4 t10
send files	r27 a4 b3 i5 p-3
send messages	r16 b3 p-3 t-6
server	a4 p19 t18 c-8 o-8
set	r-10 b6 p-12 t13 c-12
set #property	r8 a-10 b-4 i12 t5
set it	a16 b-3 p14 o-4
set to	w13 i16
set up	r11 w-4 a-5 p-5 t21 c-3 o9
setting	w-4 b12 i12 p18 o-4
settings	r13 w-5 b-3 p9 c31
setup	r10 a-4 i-5 p-7 c14 o-9
sfb	r17 w3 a4 b-5 p28 t-3 c-3 o-8
share	r15 w15 a3 b-4
share files	w12 a6 b-9 p-5
share files with	w12 a5 b-8
shared	p17 o15
sharing	r6 w-7 b4 i-5 p7 t-5 o-3
sharing with	r10 w-3 a7 b-4 p11 c5
she	r9 a-6 i19 p-11 t-8
she ?	r23 a-9 b-7 p5 c-4
she ? >	r23 a-9 b-7 p5 c-4
she can	r28 w5 a13
she can't	a-3 b10 i11 p-7 t-3
she can't chat	r4 b-9 i13 p-6 o4
she may	r19 a-4 i-3 p3
should	w-8 a17 b12 p-10 t-11 o6
should i	a13 b-7 i11 p-5 t-7 c4 o8
should name-own	r12 a20 b-3 p-4 t4
show	r-4 w17 p8 t10 c30 o-10
show me	r-3 w25 i8 t3 c21
show me the	r-7 w17 a-5 b-8 i3 c16 o-4
since	r13 i-3 p5 t25 c-3 o-4
site	w-3 a-7 p10 c-4 o8
skype	w8 i-10 p8 t-13 c-16 o-14
skype .	r21 w-5 a12 b5 p-3 c-5
skype >	r15 w23 a-3 b12 p16 c-3 o-5
skype ?	r24 w20 a-15 i-8 t-6
skype ? >	r25 w20 a-15 i-7 t-6
skype account	r20 w6 a-4 i-4 p-6 t-4
skype accounts	r12 w11 a-7 b6 i-3 p-4 c3
skype chat	r-4 a24 b12 p-4
skype consumers	w7 a11 b10 i6 p-8 t-4 c-3
skype consumers >	r6 w6 a-5 b12 i14 p-3 t-3
skype consumers ?	w5 a12 b8 i-6 p-6
skype contact	r7 w-3 p-4 t14
skype for	r3 a11 b18 i-4 p24 t-4 c-3
skype for business	a-3 p22 t-4 c4
skype gone	r-5 a-3 b17 p21
skype gone for	r-5 a-3 b17 i3 p16
skype people	r-7 w12 b10 i22 p6 t-7 c-3
skype people ?	a5 b-5 i22 o3
skype people by	r-5 p17 c-7
skype user	r9 w16 a5 i-4 t7
skype user ?	r22 w-6 b4 i-3 p-4 o3
skype users	r20 w4 a7 p-9 c-3
skype users .	r10 w9 b11 i-3 p-3 t-5
skype users >	r16 w-8 a25 b5 i-14 p-14
skype users by	r10 b-4 i-7 p16
skype users can	r5 a23 b-5 p3
skype users chat	r6 w11 a-4 i-4 p-7 t-3
skype users for	r12 a6 b12 o-3
skype users if	r-8 i18 o4
skype users on	r21 i-10
skype users supported	r19 a-3 p-8 t-3 c5
skype-name-foreign	r27 w15 a4 i14 t-4 c-6
skype-name-foreign >	r10 w13 a14 b-4 i3
skype-name-foreign ?	r13 w10 b-5 i15 p-3
skype-name-foreign ? >	r12 w10 a-3 b-5 i15 p-3
skype-name-foreign to	r13 a-4 i-7
skypeok	i22 p-4 t-3
so	r-3 w-7 a32 b21 i8 p-9 c19
so name-own	r-4 a16 b10 i9 p-5 c-3
so name-own can	r-3 a24 b-10 i11 p-4
so she	r3 w3 a7 b14 p-5
so that	r-3 w-5 a22 b15 i8 p-5 o3
so that address-own	a15 b-6 c-3
so that name-own	a14 b-10 i9 p-4
some	r-9 w11 a-4 p10 t24 c4
somebody	r12 w14 a-4 i-5 p6 t-6
someone	r9 w-4 i-4 p14 c23
someone at	r17 w-10 a-3 b-5 p-4
something	w3 a16 p13 t-5 c-3 o-5
speak	r-3 w7 a13 i3 p-5 c27
speak to	r-4 p-3 c23 o-6
staff	r11 w12 a8 b10 i-5 p-13 t-6 c-3
start	r-3 a13 b-7 p-6 t-5 c23 o10
start >	b-4 c9 o20
start over	c13 o-5
start over >	c13 o-5
status	r17 b-3 i3 p-4 c17 o-3
status of	r10 c16 o-3
steps	w-3 a17 b16 t4 c-3
steps to	a16 b-7
steps to let	a15 b-7
still	w13 a-3 b-5 i27 p31 t19 c-10 o-7
still be	r-7 w-4 b-6 i17 c3 o4
still be able	r-7 w-4 b-6 i17 c3 o4
stop	r-9 a-15 b22 i25 t-5 o4
stop name-own	r-10 b5 i14
stop name-own from	r-10 b5 i14
stop our	a-9 b7 i13 t-3
stop our users	a-9 b7 i13 t-3
stopped	r-4 p3 t18 o-5
stopped working	r-4 p3 t18 o-5
stopped working >	r-4 p3 t18 o-5
stopping	r26 a6 b-6 i-5
stops	r19 b14 i-6 p-3 o3
stranger	w19 a-3 t-4
support	r3 a-3 p11 c18 o-6
supported	r11 b3 p17 o-5
supported ?	r7 w-3 p13
supported ? >	r7 w-3 p13
supported in	r-7 b3 p17
suppose	b-4 i24 o4
suppose name-own	r-4 i18 t-3
suppose name-own gets	r-4 i18 t-3
sure	w-4 a-10 b20
sure no	a-7 b7
sure no one	a-7 b7
switching	a-4 i9 p-5
switching on	a-4 i9 p-5
take	r-6 w-5 b9 p5 t-6 c17 o-6
talk	r12 w10 b-11 i10 p-6 c6 o-9
talk to	r8 w6 b-10 i8 p-8 t-3 c5 o-10
talk to domain-foreign	r8 w21 a-3 p4
talking	a11 b15 p-4 c-6 o-11
talking to	a11 b15 p-4 c-6 o-11
talking to skype	r3 a-7 b23 o-4
teams	r10 a4 b13 i-3 p10 c-10
teams ?	r26 w-3 a-3 i6 p-6 t-6 o3
teams ? >	r25 w-4 a-3 i6 p-7 t-5 c3 o3
teams accounts	r3 w3 a5 b11 i-6 t-8 c-10 o-9
teams accounts >	r5 w8 a-10 b10 i-8 p14 o-3
teams accounts ?	r11 w5 a15 b10 p-3
teams admin	a17 p8 t-6 c-4
teams admin center	a17 p8 t-6 c-4
teams call	r16 w-3 p-9
teams meetings	r12 p-10
teams meetings ?	r11 p-10
teams meetings with	r19 w-4 a-3 c4
teams user	r22 p-4 t-5
teams user ?	r21 p-3 t-4
teams users >	r-4 w9 a3 b8 p-7 t-6
teams users ?	r10 w12 a10 b-5 p-5 t-3
tell	r10 w6 i-6 t-6 c-15 o15
tell if	r10 a-4 p15 c-4
tell me	r8 w4 i-6 p-10 t-6 c-16 o14
tell me what	a18 p15
tell me which	w14 o-3
tenant	w5 a-12 b-3 i-12 p5 o-12
tenant >	w-3 a-3 p7 c9 o-7
tenant ?	r19 a-3 i-6
tenant ? >	r19 a-3 i-6
tenants	r14 i5 p28 t-5 c-8 o-7
thanks	b-6 c17 o9
thanks .	b-5 i3 c18
thanks . >	b-5 i3 c18
that	w9 a12 i-17 p-9 t-20 c8 o-12
that ,	r18 i3 t-4 c17 o-5
that address-foreign	r5 a14 b-4 o-3
that address-own	r7 w-4 a12 b-6
that address-own can	r3 w-3 a11 b-7
that allowed	r21 w-4 a-3 b-6 p4 o4
that allowed ?	r21 w-4 a-3 b-6 p4 o4
that name-own	r10 w-3 a16 b-10 i9 o3
that name-own can	r8 a10 b-8 i9
the	r-15 w-15 b3 p5 t3 c-12
the ability	r5 w12 p-3
the ability to	r5 w12 p-3
the address-foreign ?	r22 a-7 i-7 o-4
the allow	r10 w-9 a4 b10 t7 c-15 o-10
the allow list	r10 w-9 a4 b10 t7 c-15 o-10
the allowed	r-6 a-3 i25 p13 c-3
the allowed list	r-6 a-9 i15 p-5 t-3
the block	r-3 w16 a16 b-7 i12 p18 c-5 o-9
the block list	w-3 b-4 i19 p23 t4
the block on	w11 a13 b-4 p-4 c-3 o-8
the checklist	i4 c19 o-6
the checklist >	c15 o-9
the current	r21 a-5 p11 c-3
the domain	r18 w-3 i9 p3 t19 c-7 o-9
the domain domain-foreign	r29 c7
the free	r19 w-4 p-3
the helpdesk	c18 o-6
the helpdesk >	c18 o-6
the last	r3 a-5 b-9 p16 c6 o-8
the new	b-3 i-3 p10 t-3 c-5 o18
the partner	r-5 t19
the people	r10 w-9 t4
the policy	r-3 w15 b4 i16 p9 t-7 c-3 o-6
the same	r-7 a3 p17 o-3
the settings	r21 a10 p3
the setup	a-8 c17 o-4
the skype	w-3 b10 i12 p21
the skype-name-foreign	r25 a-4 t5 c5 o-6
the skype-name-foreign >	r19 w-3 b4 i-3 c3
the status	r10 c16 o-3
the status of	r10 c16 o-3
them	r15 w-3 a-5 b-9 i4 t7 c-7 o6
them >	w-6 a-8 b-8 i7 t5 c-9 o5
there	w8 a5 b-13 i-7 p19 t-13 c3 o-19
there any	r5 w13 a-3 i5 p18 o-4
there anything	r26 b-6 p-4 t3
there is	r16 b4 p11 c-5 o-3
there users	r-9 w16 a-5
these	r9 w13 a-9 c-4 o-3
they	r22 w-3 b-4 i-3 p19 t11 o3
thing	r-4 i-3 p13 c11 o-8
this	w-4 a-3 i-3 p-11 t27 c28 o3
this allowed	r23 w-4 a-7 i4
this morning	r17 b-5 t13 c-7 o-3
through	r5 w-3 a5 i-4 t9 c17 o-9
through the setup	a-8 c17 o-4
through to	r17 a-3 c15
ticket	r3 i3 p-7 t-3 c22 o-11
ticket >	i3 p-5 t-3 c21 o-10
time	r10 b3 i-4 t16 c-4
to	r-7 w6 a9 b9 i-7 t6 c-8 o-7
to ?	r26 w15 b-3 i-6 c5 o5
to a	r18 a-3 p9 c22
to a meeting	r20 b4 p8 t-4 c-5 o-7
to address-foreign	r26 w6 a5 t12 o-3
to address-foreign >	r22 w10 a-5 b3 i-3 p-4 t-4
to allow	r-5 w4 a24 i6 p21
to allow domain-foreign	r-3 a23 b-5 c-5
to an	p9 c12 o-6
to be	r-3 w4 a30 i-8 t3
to be able	r-9 w-5 a28 i-7 t3 c-4
to block	w6 b23 i15 p-5 o-3
to call	r8 w3 b7 p-8 t-4 c-4 o-3
to call address-foreign	r3 w10 a13 b-12 i3 p-6 o-3
to call personal	r-6 b16 i4
to call skype	r18 w-8 a-4 b13 i11 p-4 o3
to chat	w11 a6 b11 i6 p-18 t-9 c-4
to chat with	w5 a6 b10 i5 p-16 t-7 c-5
to communicate	r7 w13 i5 t19
to communicate with	r7 w13 i5 t19
to do	r6 w-3 b15 t12 c11 o-7
to domain-foreign	r6 w14 b4 i-8 p-7 t9 c-12 o-5
to domain-foreign >	w9 a-7 b12 i-3 t8 c-3
to enable	a20 p7
to false	w12 i15 p-7 t-4
to get	r9 a18 c-4 o-3
to give	r3 w6 a29 b-3
to give name-own	a23 b-8 p-4 t-3 o4
to happen	r-7 a15 b-4
to have	r6 w-3 a16 t4 o-5
to have meetings	r26 w-4 a-4 i5 t5
to her	r24 b3 i-3 p4
to her contacts	r23 i-3
to know	r27 w9 b-10 p11 t-6 c-4
to know if	r33 a-3 o3
to let	r-3 a24 b-8 c-6
to let our	a14 b-6 i-5 c-3
to list	a-7 b-3 p12 c-3
to meet	r6 w7 a10 b-8
to meet with	r6 w7 a10 b-8
to message	r18 a15 b-8 i6 p-4
to message name-own	r13 a-5 i-8
to message personal	r10 w5 a13 p-10 o-7
to name-own	r15 a-5 b-6 i13 p-5 t13 c-5
to partner	r-4 t20 c-5 o-3
to run	w3 a20 b-6 p-5 c9
to see	r25 w16 b-4 i4 p-5 t-4 o3
to send	r10 w-3 a-5 t23 c4 o5
to skype	w4 b-9 i-13 p3 t6 c-5 o-7
to skype users	r9 a5 i-3 p-6 t17
to skype-name-foreign	r23 b5 o-3
to talk	w14 b-13 i-3 p-5 t8 o-11
to talk to	w11 b-9 i-4 p-6 t7 o-12
to teams	r11 a-11 b-4 i7 p4 t10 c-3 o-4
to the	r-4 b-6 i19 p6 t-3 c6 o5
to the allow	r14 a9 b-3 i-4 t10 o-3
to the allowed	r-9 b-3 i22 p-4 c3
to the helpdesk	c18 o-6
to us	r17 w-3 a-4 b12 t-4 o4
to work	r8 a17 b-3 i4 p15 c-5
to work ?	r20 b4 i4 p-4 c-8
toggle	a14 p-9 t12 c3
trial	w-6 p22 t7 c-10 o-10
trial tenants	a3 b5 p27 c-4
true	r8 w-4 a-11 i11
true ,	r-4 w3 a-6 i28 c7 o6
turn	r-11 a3 b15 i18 t-5 c-6 o-6
turn on	r-3 w5 a11 b-12 i15 p12
turned	a7 b-6 i9 p-12 t9
turned off	r4 a-10 b-6 i9 p-7
turned on	w-3 a9 b-3 p-8 t13
turned on for	r5 a17 b-3
turning	r-3 a-8 i18 t-5
turning on	r-3 a-8 i18 t-5
turning on #property	r-3 a-8 i18 t-5
two	r12 a-4 p7 t-3 c-9 o13
unblock	r-3 a23 b-5 i3 o-4
unblock domain-foreign	a20 b-4 i3 o-4
under	a15 b-3 p6 t-3 c15 o-6
unknown	i3 p-5 t27
unmanaged	r3 b6 i4 p11 t-13 c-7 o-15
unmanaged accounts	r10 w7 b-5 i20 p19 t-3 o-3
unmanaged accounts ?	w5 b-5 p16 c-3
unmanaged teams	r3 a4 b9 i-8 t-6 c-4 o-5
unmanaged teams accounts	r5 w-3 a14 b9 i-7 p9
unmanaged teams users	r3 w8 a-10 b7 i-4 p-3
unmanaged users	r20 a-3 i-6 p-4
up	a18 b-16 i-11 p-3 t23 c-12
up a	r10 a-3 b-3 i3 p7 t-4 o12
up address-foreign	r26 w6 b6 t-4 c-4 o-8
up chat	a20 b-4 i4 t3 o-9
us	r9 w3 a6 i-4 p-7 t-5 c3 o-12
us >	r-11 a16 b5 i-6 p-3 c9
us ?	r15 w-9 i4 p-13 t-12 c6 o-11
us ? >	r15 w-9 i4 p-13 t-12 c6 o-11
us from	r24 o3
use	r18 w-8 p10 c27 o-13
used	r9 i4 p28 t-3
user	r4 a7 i-7 p14 t20 c-3 o-3
user ,	r22 a-4 i-5 t-9 o3
user >	w-5 a9 p11 t15 c-5 o-3
user address-own	r23 w-5 b4 p-3 o3
user at	r18 w-4 p-8 t-4
user at #domain	r18 w-4 p-8 t-4
users	w6 p-8 c-10 o-10
users .	r11 w10 b20 i-3 t-4
users . >	r14 w9 a-7 b-9 t-5
users >	r11 w-4 a22 b12 i-18 t3
users able	r10 w17 a-3 b-7 i-3 t-4
users able to	r10 w17 a-3 b-7 i-3 t-4
users are	r-6 w22 a16 t7
users at	r13 b8 p-8 o3
users at #domain	r13 b8 p-8 o3
users be	r18 w-5 a-5 b-7 i6 o5
users be able	r15 a-4 b-6 i7 o4
users by	r10 b-4 i-7 p16
users by email	r20 p-5
users call	r5 w10 a15 b-7 i-9 p14 o-3
users call skype	r11 w-5 a17 p21 o-3
users can	r-6 w16 a24 p-12 t14 o4
users can chat	r-5 a13 b-9 i-3 p-11 t8
users can't	r-5 w7 b-6 p-8 t15
users can't find	r-5 b-5 t19 o3
users cannot	r9 a-7 b-10 t9 c-3
users chat	r10 a5 b-9 i7 p-9 t-5
users chat ?	r7 w13 p-6
users chat with	r13 w-9 a6 b-7 i7 p-6
users for	r12 a6 b12 o-3
users for name-own	r14 a-5 b14
users from	r-3 w-6 b15 i8 p-5 o3
users from #domain	r27 b-5 t4 c4 o3
users from chatting	b11 i15 p-3 o5
users get	r-8 a-6 t21 c-4
users have	r23 w14 a-7 p-5 c-5 o4
users if	r-8 i19 o4
users join	w-3 p19 c-3 o-3
users on	r5 w-6 a-4 i-9 p10 o4
users on ?	r20 w-3 i-7 p3 o4
users supported	r19 a-3 p-8 t-3 c5
users talking	r3 a-7 b23 o-4
users talking to	r3 a-7 b23 o-4
users that	r6 w20 a-3 b-4 o3
users to	r-3 w-5 a14 b16 i8 p-4 t-4 o3
users to be	r-4 a17 b-10
users with	r6 w19 b-3 p-4
uses	r22 w-8 a3 b5 p-5 t-4
v	r24 b-4 o-4
video	r16 w13 a12 i-10 c-5
video calls	r7 w-5 a15 b15 t15
video calls with	r9 w-9 a13 b11 i3 p-4 o-3
video chat	r7 w14 a-7 i-3 p4 t-3 o-6
video chat with	r7 w15 a-5 i-3 p4 o-7
voice and	r19 a-7 b-4 t4 c5 o3
vs	r15 w-3 a-5 i-3 p16 t-5
w	r20 w12 b-8 i-5 p8 t-5
w address-foreign >	r20 a-6 c3
w domain-foreign	r13 w11 a14 b-4 i3 p-5
walk	a11 b-3 p7 c13 o-6
walk me	a11 b-3 p7 c13 o-6
walk me through	a11 b-3 p7 c13 o-6
want	r6 w-11 b20 i-5 p7 t-6 c13
want our	a3 b15 i-3 p3 c-3
want our users	a3 b15 i-3 p3 c-3
want to	r12 w-3 a3 b8 p-4 c16
wants	r19 w5 a5 b7 i-3 p-11 t-7 c-7
wants to	r21 w8 a9 b-3 p-4 t-4 c-3 o3
was	r3 w8 a-19 b-8 p15 t10 o-13
was it	r23 w4 c3
was name-own	r20 w-5 a-5 b-4 i-3 p3 o4
was skype	r-7 p17 t-4
was skype retired	r-7 p17 t-4
way	r6 w-6 a9 b15 p-7 c-5 o-3
way of	r16 b17 i3 p-5
way to	r-10 a15 b8 c-3
we	r4 w-5 a6 b-4 i28 p-5 t18 o-4
we allow	w10 a-10 b-4 i16 p-8 t-5 o3
we are	r5 w4 a-4 p22
we chat	r21 w-5 a12 b-4 c3
we chat with	r21 w-5 a12 b-4 c3
we don't	b17 i-5 t11 c-3
we enabled	r-10 a-6 i18 p-4 o3
we get	r-7 w-6 a3 b3 i12 t14 c-5
we go	r13 w-3 a-5 b16 i17
we have	r15 w7 a-7 p-4 t-4
we set	r9 w-8 a-8 p-7 t6
we set #property	r-14 w-5 i9 p-8 t6
we still	r16 w-6 a-4 i-3 p14 c3
we want	r3 w-3 a17 b-11 p12
we'd	r10 w3 a14 b-5
were	r-9 w3 a-8 b-12 i18 t5 c-3
were to	r-5 b-8 i18 p-5 t3
what	r-27 w-19 a9 b-5 i3 p7 t-5 c9
what about	r25 w3
what are	w-4 a8 b-7 i-4 p9 c15 o-11
what are you	c21 o-4
what can	a-5 b-6 p4 c21 o-13
what can i	r3 a-4 b-5 p-7 c19 o-7
what can you	p4 c9 o-11
what do you	a-4 p-10 c4 o10
what does	r3 w3 i-10 p27 c-12 o-10
what exactly	a14 b-3 p3 t-4 c-8 o-8
what happens	r-3 a-3 i22 p9
what happens to	i17 p12
what has	r-6 w-4 a21 b-11 p4
what has to	r-6 w-4 a21 b-11 p4
what if	b3 i18 p-11
what is	a15 b-4 i-11 p10 t12 c-5 o17
what is external	a-6 p19 o-6
what is the	a16 i-8 p7 c-3 o8
what is your	w3 c8 o13
what must	a23 b10 p3 t3
what must be	a15 b-9
what must i	a16 b10 o-3
what needs	a22 b-4 i-3 t3
what replaces	p15 c-3 o-3
what would	a21 b-8 i16 p-5 o3
what's	w-6 a15 i-7 p6 t-13 c-5 o14
what's the	r-3 w-7 a6 p-8 t-13 c3 o5
whats	a-6 b16 i-3 o-3
whats the	a-6 b16 i-3 o-3
when	r-4 i8 p19 t28 o22
when address-foreign	r22 w3 b3 i-6 t-8 o-5
when messaging	r-3 t20 c3
where	a6 b-3 i-7 p13 t-3 o10
where is	w3 a-6 p9 c-7 o16
where is the	w3 a-6 p9 c-7 o16
whether	r28 w-4 i4 p12 t-6 c-5
whether address-foreign	r22 b4 t-3 o-5
which	r-24 w22 a12 i-14 p11 t-16 c7
which accounts	w22 p-3 o4
which employees	w27 b-3 i7
which of	w20 i-3 p5 t-6
which of our	w17 a-9 t-5 o3
which people	w19 a-7 i3 o4
which people can	w12 a-7
which policy	r-4 w-5 a16 b7 i-8 p11
which setting	b15 p18 t3 c-3
which users	r-4 w18 a-5 p11 t-3
which users are	r-6 w21 a-4 t3 c3
whitelist	a20 b14 p10 t-3 c-4
who	r-13 w52 b-4 i5 p10 t-4 o30
who are	w12 p-6 c-4 o15
who can	r6 w31 a-8 b-4 i-6 o-5
who can call	r-9 w13 a-3 o-3
who can chat	r5 w21 a-10 b-7 c3 o-3
who can't	r-7 w18 b-4 i-3 p3 c3
who can't chat	r-5 w21 b-4 p5 c5
who could	r-8 w20 t-3 c5
who could chat	r-7 w17 t-3 c4
who is	r-8 w30 a13 b-4 i11 o12
who may	r-5 w25 i3 t4 c4
who may call	w15 a-4 p-4
who's	r-3 w28 b-4 i3
whole	r10 a16 p15
whole company	r6 a16 p14
whom	r-7 w34 b5 p-3 o-3
whom of	r-8 w21 p-8 t-3
whose	w24 p-3 c5
why	r24 w-3 b-11 i-4 p8 t7 o-8
why ?	r9 w8 a-3 b-6 i-3 t6
why ? >	r9 w8 a-3 b-6 i-3 t6
why do	r-3 a-5 p10 t14 o-4
will	r15 a-8 b-4 i21 p10 t-6
will it	r15 b-3 i5 p11 t-6 c-3 o-5
will name-own	r3 a-7 b-5 i12
will name-own be	r6 a-7 b-5 i11
wipe	r-4 b-5 c15 o-4
with #property	r-7 w-5 i23 c5 o5
with ?	r14 w-3 c11 o-4
with ? >	r14 w-3 c11 o-4
with a	w11 a6 p-10 t18 c14 o-5
with a skype	r5 w-6 a6 p-3 t10
with a teams	r17 t-8
with address-foreign ,	r8 a4 b-13 o-9
with address-foreign .	r24 w-6 a-7 p4 t3 o4
with address-foreign >	r6 a9 b-12 i11 c-3 o-4
with address-foreign from	r12 i-4
with address-foreign or	r14 a-3 p3
with address-own	r20
with bob	w4 i-3 t3 o12
with domain-foreign	r4 w9 a-3 b6 i8 p-14 c-9 o-8
with domain-foreign ,	r21 a17 b-5 p3 t-4
with domain-foreign .	r12 w13 a-5 b14 p-4 t-3 c-3
with domain-foreign >	w17 a15 b20 i-9 t7 c-5 o-3
with domain-foreign if	w-4 i23 p-5 c4 o3
with domain-foreign possible	r21 a3 b3 t-4
with external	r3 i-4 p24 t9
with external organisations	r5 w6 p12 t-3 c-3 o-3
with external users	p19 t10
with name-open	r20 w5 b3 p4 c-3
with name-open ?	r19 w4 p3
with name-own	r27 p-3 c-6
with name-own >	r16 t-3 c-8
with our	r24 w-4 a3 i-4
with personal	r5 w-6 a8 b7 i14 p-11 t-3
with personal teams	r9 w-5 a7 b5 p-13 t-4
with skype	r9 w10 a-4 b6 p4 o-4
with skype >	p18 t12
with skype ?	r13 w22 a-5 p-3
with skype consumers	w-6 a12 b15 i9 p-4
with skype-name-foreign ?	r22 a-7 i3 o-3
with them	r16 a3 b-4 i-8
with them ?	r16 a3 b-4 i-8
with unmanaged	r9 a8 b5 i-8 p6 t-5
with unmanaged accounts	r10 b-4 p14
with unmanaged teams	r7 a10 b6 i-7 p-16 t-5
with whom	r3 w19 o-4
without	r15 i-3 p12 o-3
won't	r-4 w4 a-3 b-4 p4 t4 o21
work	b-16 i-11 p7 t4 c6 o-15
work >	w18 a-6 p13 t13 c-4
work ?	r8 a4 b-7 p8 c10 o-10
work ? >	r8 a4 b-7 p8 c10 o-10
working >	r-5 t20 o-6
works	r15 a4 p-7 t25
would	r7 w3 i36 p-10 t-9 o4
would i	a14 b10 i-5 o-7
would i go	a4 b12 i-3 o-7
would name-own	r20 w-4 b-6 i11 t-6 c3
write	a-17 p-13 t-6 c-6 o17
write to	r16 a-3 b13 i11 p-5 o-5
wrote	a13 p-5 t-3 c-6 o11
yes	r12 c-3 o24
yo	r18 b-3 t-4 c12 o-5
you	r-5 a3 b4 i-4 t-8 c27 o28
you >	c18 o9
you ?	w-7 p-5 c7 o12
you ? >	w-7 p-5 c7 o12
you check	r25 w-6 a-4 b4 c-3
you do ?	r3 p-5 c19 o-4
you please	r3 w-7 a-3 p15
you tell	w16 a-7 b10 p6 c-6 o-10
you tell me	w15 a-6 b10 p6 c-7 o-10
your	r-4 w-4 a-4 p-9 t25 c3 o15`;
