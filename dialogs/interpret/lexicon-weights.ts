/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	r4 w-5 a-6 i-9 p4 c12 o11
#broken-address	r21 c-5 o-6
#domain ?	r25 o3
#domain ? >	r22 i-4 t-3 c3
#domain call	r30 b-4 i-4 p-6
#domain chat	r10 w17 b-6 p-4 c3
#domain chat with	r10 w17 b-6 p-4 c3
#number	r15 w5 a-4 p10 c-9 o25
#number address-foreign	r19 o-8
#property	r-11 w12 i54 p35 t33 c-13 o-14
#property ,	r-11 a-5 i19 p7 t-5 c3 o4
#property .	r-4 b-10 i18 p-4 t13
#property >	b-3 i11 p8 t17 c-6 o-7
#property ?	r-4 w3 a-4 i15 p10 t9 o-8
#property ? >	w5 i18 p14 t-6 o-10
#property do	r-6 a-3 i11 p17
#property false	r-9 i21
#property false ,	r-7 i18
#property is	a-3 b3 i24 p7 t-11 c-7 o-8
#property let name-own	a-8 i11
#property off	r-4 a-3 b-7 i22 c5 o3
#property to	r5 w-3 a-6 b-3 i11 p10 t4 c-3
#property to true	r7 w-3 a-8 b-5 i4 p-6 t5
#property true	a-9 i14 p-3 t-4 c3 o4
,	r7 w-16 a-4 t9 c-9 o-13
, can	r9 a-10 i15 p-8 t-8 c-8 o10
, can address-own	r4 a-5 i12 p-3
, can name-own	r12 a-8 b-3
, could	r3 w-5 a-3 i21 t-4 c3 o4
, how	r-6 w-3 a11 b25 p-5 o11
, in	r11 w3 b3 i-3 p9 t-6 c-10 o-11
, is	r13 w9 a-14 b-13 p12
, is that	r27 a-6
, may name-own	r11 a-3 b-5 i5 c-3 o-9
, name-own	r26 w3
, not	r19 t-5
, was	r11 w8 a-4 b-7 o3
, was name-own	r17 w-7 o3
, what	r-4 a24 i-5 t22 c8 o-4
, who	r8 w13 b-5 p3 t-4 o4
, why	r21 b-3 t17
.	r4 b8 i-8 t5 o-19
. >	r8 w14 b3 i-3 p-7 c13 o-15
. can	r26 a-4 i-4 t-6 o3
. can address-own	r19 t-4 o4
. could	i21 p13
. does	r7 b-7 i12 p14 c-4 o4
. does that	r9 b-6 i12 c-3 o3
. how	r-7 a5 b18 i-3 o-5
. how do	r-7 a12 b17 o-6
. is	r37 b3 i-6 p-4 o5
. is that	r25 i5 c-4
. what	r-4 a18 b19 i-5 t6
. what must	a14 b-6
/#broken-address	r21 c-5 o-6
/#domain modality	r18 w12 a-5 b-8 p-3
/#domain modality with=with	r12 w17 b-5 p-4 c4
/#domain question=?	r25 o3
/#domain question=? >	r22 i-4 t-3 c3
/#number	r15 w5 a-4 p10 c-9 o25
/#number address-foreign	r19 o-8
/#number and=and	r-5 o21
/#number and=and #number	r-5 o21
/#number word	p17 c-6 o7
/#property	r-11 w12 i54 p35 t33 c-13 o-14
/#property >	b-3 i11 p8 t17 c-6 o-7
/#property change=change	w15 p12 c-5 o-4
/#property comma=,	r-11 a-5 i19 p7 t-5 c3 o4
/#property comma=, modal=can	r-12 i19 p-3 t-4 c3 o4
/#property fill=fill	r-4 a4 i28 p15 t-6 c-5
/#property fill=fill comma=,	r-11 a-3 i30 c7 o7
/#property modal=is	b8 i36 p25 t-8 c3 o-3
/#property question=?	r-4 w3 a-4 i15 p10 t9 o-8
/#property question=? >	w5 i18 p14 t-6 o-10
/#property relation=allow	r-6 a-11 i15
/#property relation=allow name-own	a-8 i16
/#property stop=.	r-4 b-10 i18 p-4 t13
/#property to=to	r5 w-3 a-6 b-3 i11 p10 t4 c-3
/#property to=to fill=fill	r7 w-3 a-7 b-5 i9 p-8 t4
/#property what=what	r5 w4 b3 i-3 p33
/#property what=what question=?	i-7 p21 t-5 c-4 o-3
/<	r4 w-5 a-6 i-9 p4 c12 o11
/< >	r-5 b-14 i7 p-10 t-5 c9 o37
/< address-foreign	r19 a-3 t13 c-5 o-6
/< address-own	r19 a-8 t5 c-3 o-4
/< address-own and=and	r18 w-5 a-3
/< address-own modal=not	r22 w-5 p6
/< at=at	r29 w-7 a6 b-3 p9 t8 o-4
/< at=at the=the	r16 b3 p-4 t11 c-6 o-4
/< block=block	r-6 a-11 b48 i-7 t9 c4 o4
/< block=block name-own	r-5 w-6 a-5 b22 i-3 p3 c5 o3
/< change=change	r-5 a17 b17 i-8 p-7 t18 c29 o-5
/< change=change class	w3 a17 b-7 t14
/< change=change name-own	r-4 a10 b20 c20
/< change=change the=the	r8 a-3 b-4 t-6 c27 o-3
/< class	r17 a-9 b3 p14 t27 c-11 o-11
/< class fill=fill	a3 b-3 p23 t10 c-6 o-6
/< class people=people	r17 b-3 p-7 t18
/< class symptom=symptom	r-6 p-7 t20 c-9 o-8
/< comma=,	r29 a-9 b-10 i-15 t-5
/< comma=, modal=can	r25 w-5 a-9 b-5 i-14
/< comma=, modal=is	r14 w7 a-4 b-12 c3 o4
/< do=fix	r-13 w-11 a29 b18 i-10 p9 c9
/< do=fix for=for	r-6 a12 b-6 i-4 p9
/< do=fix modal=is	r-5 a10 b12 p-3 c-7
/< do=fix relation=allow	a17 b-8
/< do=fix word	a19 p-5
/< do=how	r-19 w-7 a16 b10 i-11 p9 t-8 o10
/< do=how block=block	a-12 b34 p-3 t4 c4
/< do=how change=change	b3 i-4 p11 c-6 o15
/< do=how light=light	w15 a18 p14 t5 c-3
/< do=how modality	w-3 a23 b-4 p25 c-5 o-3
/< do=how relation=allow	w-4 a29 b-8 i3 p-3 t4 c5
/< do=how via=via	r4 w3 i6 p-4 c22 o-4
/< do=how word	r3 w-6 a6 b-9 p-19 c-19 o25
/< do=wish	r-12 w8 a14 b26 p-8 t-3 c24
/< do=wish name-own	w-10 a3 b16 i-6 p3 c-3
/< do=wish our=our	r-3 w-5 a12 b-13
/< do=wish the=the	r-4 w14 a11 b15 p-4 c-3
/< do=wish to=to	b10 p-7 t-3 c21 o-3
/< domain-foreign	r26 w-9 p5 t13 c-5 o-6
/< elsewhere=elsewhere	r4 w7 o30
/< fill=fill	r3 w-5 a10 b-7 t-18 c12 o10
/< fill=fill >	b-15 i8 p-16 t-4 c13 o28
/< fill=fill address-own	r20 w-6 a-4 b-6
/< fill=fill block=block	r17 b15 i-4
/< fill=fill change=change	a11 b13 i-5 p-4 c16 o-8
/< fill=fill comma=,	r28 i-5 o13
/< fill=fill fill=fill	r9 w3 a-4 b-3 t-12 c8 o-4
/< fill=fill for=for	r12 a-7
/< fill=fill modal=can	r29 p-3 t4 c4
/< fill=fill modal=is	a-8 p-7 t13 c-5 o14
/< fill=fill name-own	r16 a-3 b-4 i14 p-3 c19
/< fill=fill people=everyone	w23 b-3 i3 o-3
/< fill=fill relation=allow	a33 b-9 c-5 o-3
/< fill=fill stop=.	r-3 b-6 c17 o-3
/< fill=fill the=the	b-12 i-14 p4 t-12 o5
/< fill=fill whether=whether	r32 w-4 b-4 i4 p9 o8
/< fill=fill why=why	r22 b-4 i3 c3
/< fill=fill word	r-3 a-4 b15 p-3 c20 o13
/< for=for	r11 w18
/< how=how	w-7 a4 b-10 i-8 p13 c14 o13
/< if=if	r-12 i26 p18 t5
/< if=if me=me	r-8 a-5 i11 p24
/< if=if we=we	r-11 i20 c4
/< light=light	w22 a15 b-5 i-4 p-9 t-8 c23 o7
/< me=me	r7 b-27 i-21 t3 c-28 o-3
/< me=me block=block	r16 b-10 i9 t-4 o3
/< me=me change=change	r22 b-3 p18 t13 c4
/< me=me fill=fill	r10 a14 b-5
/< me=me modal=not	r13 a9 b-6 p-4 t5 c-5 o-5
/< modal=can	r38 w-10 a-8 i9 p11 o8
/< modal=can address-foreign	r24 a-4 i-6
/< modal=can address-open	r24 w-4 p-4 c-3 o-5
/< modal=can address-own	r23 w-3 a-4 i-3
/< modal=can block=block	r-10 b-17 i16
/< modal=can class	r29 w-12 a-4 b-4 i-6 p14 c4
/< modal=can me=me	r3 w-13 a-14 b-14 t-7 c6 o9
/< modal=can modality	r26 a-4 i3 t-3
/< modal=can name-own	r24 a-3 i-5 p-3 o8
/< modal=can our=our	r29 w-11 a-9 b-5 c3 o4
/< modal=can people=anyone	w31
/< modal=can people=people	r28 w-6 a-5 b-5 c5 o3
/< modal=can person=person	r26 b3
/< modal=can person=someone	r12 w-8 b-3 p13
/< modal=can relation=allow	a-5 b-3 i15 p19 t-3 c-3
/< modal=can the=the	r30 w-11 a-3 p8 t-3
/< modal=can topic=topic	r-5 w-3 b-4 p23
/< modal=can we=we	r20 w-13 a13 i-6
/< modal=is	r52 w-3 a-14 b-3 i4 p26 t-6
/< modal=is #property	r-4 a14 b-5 i15 p17 t-3
/< modal=is address-foreign	r23 w-7 p-8 t3
/< modal=is address-own	r25 w-9 a-5 p-9
/< modal=is change=change	a-11 i14 p-6 t9
/< modal=is class	r25 w-10 p21 t-9
/< modal=is domain-foreign	r29 p-3 c3 o4
/< modal=is fill=fill	r29 w-4 b-6 i-5 c3
/< modal=is me=me	r20 a-6 i4 t3 c13 o-6
/< modal=is modality	r23 w-6 a-6 p17 c7 o5
/< modal=is name-own	r34 w-13 p-7 c3 o4
/< modal=is our=our	r31 w-5 a-7 b-5 i-3 p7 o5
/< modal=is people=anyone	r-14 w24 b-3 p11
/< modal=is topic=topic	r-5 a4 p23 t-6 c4 o-4
/< modal=is we=we	r34 a-7 p-5 c4 o6
/< modality	r16 w-3 a-8 b-6 i6 t41 c11
/< modality to=to	r4 w-5 a-6 b-9 t16 c11 o-4
/< modality with=with	r24 a-6 b-8 i3 p3 t19 o-3
/< name-own	r12 a4 b-6 i-11 p-7 t5 c-18
/< name-own change=change	r25 t3
/< name-own do=wish	r7 a17 b-7 c-5
/< name-own modal=can	r8 a10 b-11 o-3
/< name-own modal=not	r-3 a3 b11 i3 p-3 t-5 c-5 o15
/< named=named	r18 w39 a-5 b-5 i-4 p13 o22
/< named=named block=block	w25 c3
/< named=named the=the	r8 w-9 b3 o13
/< our=my	r16 a11 p-6 t11 c-6 o20
/< our=my elsewhere=elsewhere	r-3 i3 p-3 t-8 o26
/< our=my person=person	r15 a12 p-3 t10
/< our=our	r6 i-7 p-4 t10 c6 o-8
/< our=our people=people	r15 w-7 a11 b-13 p-5 t18 c-6
/< people=everyone	r18 w-7 b-8 i-7 t7
/< people=people	r-5 a-3 b12 p-5 t30
/< receive=receive	b20 c14 o4
/< relation=allow	r11 w-7 a18 b-13 i-6 t10 c21 o-10
/< relation=allow domain-foreign	r22 w-5 a10 b-9 i-3 p3 t11
/< relation=allow symptom=symptom	r-4 p-5 t17 c3
/< relation=allow the=the	r-3 t12 c20 o-7
/< suppose=intend	r-7 b-8 i13 o3
/< suppose=intend change=change	r-7 b-8 i13 o3
/< suppose=suppose	r-18 a-8 b-8 i54 p-6 o8
/< suppose=suppose #property	r-11 i20 p-9
/< suppose=suppose name-own	r-7 i22
/< suppose=suppose we=we	r-7 b-8 i30 p-5 o4
/< symptom=symptom	w-3 b-4 t33
/< symptom=verbatim	a4 p-9 t25 c-5
/< the=the	r17 w-10 a-14 b-8 i-11 t15 c11 o8
/< the=the fill=fill	r18 a-6 b-5 p4 c17
/< topic=topic	r9 a-3 i-4 p27 o-3
/< via=via	r25 w15 a-4 i-5 c13
/< we=we	r13 w-7 a13 b-14 i-11 p11 t17 c-3
/< we=we change=change	r18 a-8 b-4 i-5 t18 o3
/< we=we symptom=symptom	r-4 b4 i3 p-4 t22 o3
/< what=what	r-8 w-11 i6 p24 t-25 c12 o12
/< what=what #number	w3 i4 p-7 t3 c-4 o23
/< what=what #property	r3 w3 i-6 p17 c-4 o-6
/< what=what at=at	r-4 p17
/< what=what class	r-3 w3 p36 c-4 o-3
/< what=what fill=fill	b-5 i8 c18 o9
/< what=what modal=can	a4 b-5 i13 t-3 c9 o-7
/< what=what modal=is	r-11 a10 i-6 p8 c19 o-14
/< what=what product=product	i-4 p21 c-3 o-3
/< what=what relation=allow	a16 b-4 p17 c-3 o-3
/< what=what the=the	w-7 a6 b10 i-11 p9 t-14 o9
/< what=what topic=topic	w3 a5 b-4 i-3 p23 c-5 o-6
/< what=what word	p25 t-3 c11 o7
/< whether=whether	r8 w-5 a-6 p13
/< whether=whether address-own	r19 w-7 a-6 b-4 c3
/< which=which	r-23 w38 b-10 i-7 p7 t-10 c10
/< which=which change=change	w-6 a12 b10 i-4 p11
/< which=which modal=is	r-9 w27 a-11 b-4 p6
/< which=which our=our	w33 a-8 b-3 p-4 c5 o9
/< which=which people=people	r-11 w29 a-5 b-4 i10 p-7 o4
/< which=which product=product	r3 w-4 b16 i-3 p12 c17 o-3
/< which=which the=the	r16 w-9 a11 b-6 p-7 c-6
/< which=which topic=topic	w-8 a13 p24 c-4
/< which=which word	r-3 w-10 a11 b-4 p7 c11
/< who=who	r-7 w40 a-3 b-3 p7 o24
/< who=who fill=fill	w4 b-4 p-7 c-7 o14
/< who=who modal=can	w27 o-8
/< why=why	r24 w-11 a3 b-14 i-14 p8 o-11
/< why=why modal=can	r14 w-3 a-6 i-6 p3 c16
/< why=why modal=is	r3 p14 t10 c-4
/< why=why name-own	r17 a19
/< with=with	r-6 w17 i22 c5 o5
/< with=with #property	r-5 b-4 i21 c4 o3
/< word	w-3 a-16 b3 i-18 p-19 t4 c29
/< word >	a4 b-11 i6 p-6 t-4 c31 o-9
/< word address-own	r29 p3 t-4 c-8 o-7
/< word fill=fill	r12 i-3 c18 o-6
/< word me=me	r13 a-3 i-6 p-4 c6 o14
/< word name-own	r14 b-8 i-3 c16 o-13
/< word the=the	b-4 i4 p-7 c29 o11
/< word word	r4 w-7 b-8 i-4 p-6 o24
/>	r4 w-5 a-6 i-9 p4 c12 o11
/address-foreign	r37 w5 a6 b-3 i5 c-5 o-4
/address-foreign >	r14 a10 i9 p-5 t6 c-12 o-9
/address-foreign and=and modal=can	r13 w-3 i-4 o-4
/address-foreign and=but	r-3 a14 b-6 p3
/address-foreign at=at	r12 w6 a15 i5 p-4 t-4
/address-foreign at=at the=the	r9 w5 a17 i5
/address-foreign be=be done-to	r18 a-3 t3 o-5
/address-foreign block=block	r11 b-6
/address-foreign by=by	r21 a-6
/address-foreign by=by modality	r21 a-6
/address-foreign colon=:	r16 w-3 a-5 t-4
/address-foreign colon=: modality	r22 w-4 a-7 p-3 t-5
/address-foreign comma=, modal=can	r23 w4 b3 i-11 t-5
/address-foreign fill=fill	r17 a8 i3 t15 c-4
/address-foreign fill=fill >	r15 w3 p3 c-4 o-8
/address-foreign for=for	r19 a-6 b-6 t-4
/address-foreign from=from	r17 a-5 b-4 i-3
/address-foreign if=if	r-8 w4 a-6 b3 i21 p-6 o-5
/address-foreign modal=can	r19 a13 b3 c-4
/address-foreign modal=can modality	r4 w-4 a17 p-4 t3
/address-foreign modal=can pronoun=other	r21 w4 b-5 p6 t4
/address-foreign modality	r25 w8 a-5 b5 t-3 o-3
/address-foreign modality address-foreign	r20 w-3 p-4 c-5 o-7
/address-foreign modality me=me	r17 p-3 c-9 o-5
/address-foreign modality name-own	r11 w3 a-5 i4 c-5
/address-foreign modality to=to	r16
/address-foreign modality with=with	r22
/address-foreign question=? pronoun=other	r22 t-4 o3
/address-foreign stop=.	r20 a7 b-5
/address-foreign stop=. fill=fill	r21 w-5 b5 i3 c-4
/address-foreign to=to	r26 a-5 c-6
/address-foreign to=to address-own	r19 b-3 i3 c-6
/address-foreign via=via	r17 i-10 c-6
/address-foreign via=via modality	r16 c-3
/address-foreign via=via the=the	r17 w3 c-9
/address-foreign word	r26 w6 b5 o-3
/address-open	r40 a6 i6 t3 c-3 o-5
/address-own	r41 w-6 a17 p-11 t-3
/address-own and=and address-foreign	r18 w-6 a-5 p-9
/address-own be=be	r26 a-4 t-3 c3 o5
/address-own colon=:	r22 c-4
/address-own comma=,	r21 t-7
/address-own do=wish	r24 a-6 c-3 o3
/address-own fill=fill	r14 w-8 a5 b-5
/address-own fill=fill question=?	r16 a-4 i-5 p-4
/address-own modal=can	r18 w-11 a5 b-7 i3 c-5
/address-own modal=can modality	r19 w-9 a8 b-6 c-5
/address-own modal=is	r25 w-7 a-5
/address-own modal=is fill=fill	r23 w-4 b6
/address-own modal=not	r20 w-5 p4
/address-own modal=not modality	r18 w-5 p3
/address-own modality address-foreign	r33 w7 a-7 p-3 c-8 o-7
/address-own modality via=via	r22 t-4
/address-own modality word	r17 b3 o-3
/address-own question=?	r22 w-3 a-5 p-5
/address-own question=? >	r22 w-3 a-5 p-5
/address-own to=to	r13 a20 i3 p-5
/address-own to=to address-foreign	r15 a-6 t-5
/address-own to=to modality	a18 b-5 p-6
/address-own with=with	r22 w-3 i3 o-5
/and=and	r11 w5 a4 b-5 i-3 t8 o-6
/and=and address-foreign comma=,	r25 a-4 b4 i3 o-3
/and=and address-foreign modal=can	r19 b5 c-4 o-4
/and=and address-foreign modality	r18
/and=and address-foreign question=?	r21 a-4 p-10
/and=and class	r5 w-5 a-3 i12 p15
/and=and class people=people	r11 w-10 i12 p-3 o4
/and=and do=how	r-5 a20 o-4
/and=and fill=fill	r8 w10 a-7 b-3 p3 c18 o-7
/and=and fill=fill the=the	r-4 w13 a-3 p18 t11
/and=and modal=can name-own	r14 i-3 o-4
/and=and modal=not	r23 w-3 a-3 b-4 p6
/and=and modality	r15 a-7
/and=and modality class	r15
/and=and name-own	r31 a-7 p6 t-7 c4 o4
/and=and name-own modality	r14 a-3 i-4
/and=and symptom=symptom	i-4 p-3 t26 c-3
/and=and why=why	r-7 w13 a-4 p17 t-7 c-9
/and=and with=with	r12 a-5 i-6 t13
/and=and with=with class	r17 w-6 a-11 b-8 i-11
/and=and word	r15 w11 a-3 i-3 p11 t-5
/and=but	w-6 a19 i-3 p-6 t26
/arrow=->	r39 w5 a5 b-5 i10
/arrow=-> address-foreign	r18 a-3 t-5
/arrow=→	r27
/at=at	r17 w9 a-3 i-5 p15 t23 o-3
/at=at #domain	r16 w7 a-3 b3 p-10 t-7 c-3
/at=at #domain modality	r9 w6 a-4 b-10
/at=at #domain question=?	r21 i-3 t-3 c-4
/at=at class	r10 w-7 p14 t12 o-6
/at=at comma=,	r31 w-6 i-7 c5 o4
/at=at comma=, modal=can	r28 i-6 c4 o3
/at=at fill=fill fill=fill	r5 w4 c16 o-7
/at=at modal=can	r20 a-6 i-4 o-3
/at=at our=my	r-5 a-3 b-3 p3 c21
/at=at our=our	r10 w20 a-3 p-4 t-4
/at=at our=our org=org	r7 w19
/at=at people=people	w18 i3 t15 c-5
/at=at symptom=symptom	r-9 a4 b3 p-3 t15 c-4
/at=at the=the	r11 a13 i-5 p20 t21 c-8 o-9
/at=at the=the class	r10 w-6 a9 p6 t10 c-10 o-13
/at=at the=the fill=fill	r22 b6 i3 p-3 t-4
/at=at the=the modality	r7 a13 b-4 i3 p-6 t9
/at=at the=the org=org	r24 w-5 p-9 t-7
/at=at the=the word	r7 w-5 a-5 p17 t16 c-4 o-3
/at=at topic=topic	r-7 a14 p26 c-4
/at=at we=we	w25 b3 t-3 o5
/be=be	r-6 w7 b-7 i14 t7 c-3 o-26
/be=be block=block	r-3 b-5 i15 p25
/be=be done-to	r13 w21 a-6 b3 p-5
/be=be fill=fill	r10 b11 i19 t-6
/be=be fill=fill modality	r6 w-5 a-4 b9 i15 p-9
/be=be modality	r12 a11 b-5 i15 o6
/be=be modality from=from	r22 b-6 i-7 t-3 o3
/be=be modality with=with	w-3 a-5 i12 t-6 o3
/be=be name-own	a26 i4 p-5 c-6 o-6
/be=be our=our	a22
/be=be product=product	r-5 i17 t20 o3
/be=be pronoun=other	r10 a16 i-5 p11 t-7 c-3
/be=be word	r11 w11 i-3 p12 o-3
/between=between	r11 w-5 a16 p22 t-5 c-3
/block=block	r-9 a-22 b63 i34 p11 c-12 o-13
/block=block #property	r3 b-6 i23 p-7
/block=block >	a-7 b18 p17 c-4 o-3
/block=block class	r6 w20 a-6 b29 p-5 c-3
/block=block class for=for	a-3 b18 o-4
/block=block comma=,	r-4 b-10 i17 p-7
/block=block comma=, modal=can	r-4 b-10 i17 p-7
/block=block domain-foreign	w3 a9 b30 i24 t-4 c-3
/block=block domain-foreign >	r-9 w10 b25 i7 p-5 t-5
/block=block fill=fill	a4 b25 c-6
/block=block for=for	r15 b-7 i-3 t4 c5
/block=block modal=can	w-3 a-15 b26 i12
/block=block modal=can modality	w-3 a-14 b20
/block=block modality	r3 w20 a-10 b25 i-6 p-8 c6
/block=block modality with=with	w8 a-4 b29 p-3 c4
/block=block name-own	w-4 a-8 b24 i26 c3 o3
/block=block name-own from=from	a-6 b10 i19
/block=block our=our	w-5 a-8 b24 i12 o4
/block=block our=our people=people	r-4 w-6 a-6 b16 i10 t-3
/block=block question=?	r27 a4 p10 o-3
/block=block question=? >	r27 a4 p10 o-3
/block=block the=the	r-6 w-4 a-9 b15 i15 t8
/block=block the=the modality	b20 c-6
/block=block via=via	w13 a18 o-3
/block=block via=via domain-foreign	w13 a18 o-3
/by=by	r14 w17 a8 b-7 p-10 o-4
/by=by address-foreign	r23 b4 i-6
/by=by class	r11 w14 a5 b-6 p-6
/by=by class people=people	r11 w14 a5 b-6 p-6
/by=by domain-foreign >	r-6 w19 a-3 b-3
/by=by name-own	r23 a-3 b3 i-3 o-3
/change=change	r-36 w-17 a10 i25 p-6 c7
/change=change #property	a-16 b-5 i17 p-6
/change=change #property to=to	r6 w-4 a-7 b-5 i10 p-7 t4
/change=change >	r-3 a20 b-3 p17 c-3
/change=change block=block	r13 w4 b19
/change=change class	r-5 a13 b-12 i10 p11 t19 c-5
/change=change do=wish block=block	a-10 b11
/change=change domain-foreign	r-3 b22 i18 p-4 t-6 c-3
/change=change domain-foreign from=from	r-7 w4 b17 i19 o5
/change=change fill=fill	r-4 a21 b7 t-4
/change=change fill=fill name-own	a13 b-7 i-4
/change=change fill=fill our=our	a23 b-4
/change=change fill=fill the=the	r9 a-7 b-6 p-9 t9 c-6 o11
/change=change for=for	w-4 a16 b-13 i4 p-5 t5 c-7 o9
/change=change for=for name-own	a17 b-12 i5 p-4
/change=change modality	w-5 a17 b-5 o-10
/change=change modality with=with	w-5 a17 b-5 o-10
/change=change mutual=mutual	r27 a-5 b-5 c4
/change=change name-own	r4 w-8 b9 i15 p-8 t-10 c12 o-4
/change=change name-own product=product	r-6 w-3 a8 b17 i12
/change=change product=product	a-7 i17 p-11 t17 c-6 o-4
/change=change pronoun=other	r-13 w4 a10 i20 p8 o-3
/change=change pronoun=other the=the	w6 b5 i18 p-6
/change=change question=?	w4 a16 b-7 i12 p15 c-3
/change=change question=? >	w4 a16 b-7 i12 p15 c-3
/change=change the=the	r-10 a-8 b-17 i4 p-6 t12 c5
/change=change the=the fill=fill	w-4 a-7 b-4 p5 t4 c8
/change=change the=the product=product	r-12 w6 b-8 t5 c-8 o-11
/change=change to=to	w9 a11 b-11 i15 p18 t-11 c-12 o-10
/change=change to=to class	r19 a-7 i13 p22 t-4
/change=change to=to fill=fill	r-3 w11 i9 p-7 t-3
/change=change topic=topic	r4 a-5 i22 p17 t4 o-3
/change=change word	r-10 w-4 a9 b-10 i13 p3 c-9 o5
/class	w6 b8 p17 t12 c-23 o-20
/class >	w10 a-18 i-9 p10 t7 c-12 o7
/class and=and	r-4 a-6 b3 i4 p27 t10 c-3 o-4
/class and=and the=the	a-4 p21 t3
/class at=at	r13 a-5 b4 t5 c-6
/class at=at the=the	r-3 a-3 i4 p16 t14
/class colon=:	r11 a-7 i-5 p13 t-4
/class comma=,	r7 w-6 a-12 b4 p14 t9 c-3 o-5
/class fill=fill	r23 w-7 b14 p31 t9 c-11 o-5
/class fill=fill >	r-5 w-3 a3 b16 i4 p16 o-3
/class fill=fill question=?	r20 p-10
/class for=for	r9 a16 b21
/class modal=can	r13 i12 t-3
/class modal=is	w11 a-3 p19 t15 c-6 o-7
/class modality	w-9 a20 p10 t11 c-9 o-6
/class modality address-own	r22 a-6 i3 p-6 t-5
/class modality change=change	r-4 w16 a16 t16
/class modality name-own	r21 w3 a-4 i-3 p-5 o-5
/class modality our=our	r24 p3
/class modality question=?	r17 w-5 i3 p16
/class people=people	r8 w6 b7 p-5 c-8 o-9
/class people=people >	w9 a11 b4 p-10 t5 c-7 o-9
/class people=people and=and	r14 w3 a-6 b-4 i-9 p-8 c4 o3
/class people=people at=at	r10 w8 a-3 b-4 i-6 p-9 t5 c3
/class people=people change=change	r19 w-3 a-9 t14
/class people=people fill=fill	r4 a-22 b4 i6 t-4 c-12 o-10
/class people=people for=for	r11 a7 b10 i-3 c4
/class people=people if=if	r-9 i26 c3 o5
/class people=people modal=can	r18 w14 a19 b-13 i-3 p-7 t-4
/class people=people modal=is	r16 w-3 t21 o-4
/class people=people modal=not	r-9 w-4 b-5 t19
/class people=people modality	r15 w9 b-10 i-8 t-9 c-7 o4
/class people=people stop=.	r19 w3 b13 i-3 p-6 c-6
/class people=people topic=topic	r3 b-4 i-6 p25
/class people=people via=via	r12 w6 i-8
/class person=person	r4 w10 p5 t8 c-7 o-13
/class person=person >	r4 w-5 a9 p13 t10 o-4
/class person=person fill=fill	r24 i3 c3
/class person=person modality	r11 w15 p-9
/class person=person question=?	r7 w4 a-6 i3 p7 t-10 c-5 o-7
/class product=product question=?	w16 a-3 p14
/class question=?	r25 w15 i12 p18 t-4
/class question=? >	r25 w16 i10 p18 t-5 o-3
/class relation=allow	r27 w11 a-4 i-3 p-4 t-3
/class relation=allow question=?	r18 w14 i-5
/class symptom=symptom	r-4 i6 p5 t31 c-6 o-6
/class symptom=symptom >	r3 a-4 i3 p11 t10 c-6 o-4
/class the=the the=the	r-8 a4 b3 i5 p20 o-3
/class to=to modality	r24 w-4 p-9 o3
/class topic=topic	r-8 a15 i5 p29
/class topic=topic fill=fill	a14 b-4 p7
/class via=via	r11 a-4 t16 c-4 o12
/class what=what	i3 p23 o-3
/class word	r7 w-6 a-14 i5 p14 t-9 o-20
/class word >	r21 w3 i-6 p17
/colon=:	r22 w-9 b-6 i3 p6 t18 o-9
/colon=: address-foreign	r26 w-4 a-3 b3 i4
/colon=: address-own	r39 a-6 b9 i7 c-3 o3
/colon=: modality	r24 w-4 a-9 b-3 i3 t9 c-4
/colon=: modality >	r28 w-5 a-4 b3 i4 t-4 o-5
/colon=: modality with=with	r8 a-3 b-3 t16 c-3
/colon=: name-own	r13 w3 a10 p-5
/comma=,	r7 w-16 a-4 t9 c-9 o-13
/comma=, at=at	r18 w-4 b4 p12 t-9 c-7 o-5
/comma=, do=how	w3 a3 b20 i-4 o11
/comma=, do=how do=fix	a14 b-8 o9
/comma=, do=wish modality	r17 a-4 c-5
/comma=, fill=fill	r15 w-3 a-12 b-8 p7 t4 o10
/comma=, fill=fill fill=fill	r10 a-3 b-6 p12 c20 o-3
/comma=, how=how	r-7 a13 b18 p-3
/comma=, modal=can	r9 w-3 a-8 i26 p-4 t-7 c5 o5
/comma=, modal=can address-own	r17 a-5 i5 p-3 t-5
/comma=, modal=can name-own	r5 a-6 i14
/comma=, modal=is	r17 w9 a-10 b-10 i-4 p17
/comma=, modal=is name-own	r15 w-8 a-3 b-3
/comma=, modal=is our=our	r21 w-5 a-3 b-3 i-3 p4
/comma=, modal=is the=the	r14 a-4 p17 t3
/comma=, modality	r24 b-3 t7
/comma=, name-own	r26 w3
/comma=, named=named	r19 w-4 p8 t-4 o11
/comma=, pronoun=other	r24 a-5 b-3 p6 t11 c-5
/comma=, symptom=symptom	r6 p-3 t32 o-3
/comma=, symptom=symptom >	p-3 t19 c3
/comma=, what=what	a26 p28 t8 c-3 o-7
/comma=, why=why	r21 b-3 t17
/comma=, word	r8 a-6 b-3 i-3 p15 t11 c4 o-11
/comma=, word fill=fill	p8 t-3 c10 o-8
/do=fix	r-26 w-16 a40 b18 i-16 p4 t-4 c5
/do=fix change=change	a24 b8 i-5 p-4 o3
/do=fix change=change fill=fill	r-4 a23 p3 t3
/do=fix change=change question=?	r-3 a22 b-7 o3
/do=fix for=for	r-6 a12 b-6 i-4 p9
/do=fix modal=is	r-7 w-4 a5 b15 i-3
/do=fix name-own	a22 i-3 t5 c-4 o-7
/do=fix question=?	r-8 w-3 a24 b13 t-3 o-6
/do=fix question=? >	r-8 w-3 a24 b13 t-3 o-6
/do=fix relation=allow	a17 b-8
/do=fix word	a19 p-5
/do=how	r-27 w-8 a26 b19 i-12 p6 t-9 o12
/do=how block=block	r-3 a-13 b38 p-4 t3 c3
/do=how block=block class	a-8 b21 t4
/do=how block=block modality	a-8 b19 p-5 o-4
/do=how block=block name-own	w3 b26 t5
/do=how block=block our=our	a-7 b9
/do=how change=change	b3 i-4 p11 c-6 o15
/do=how change=change fill=fill	a4 b12 p-8 c-8 o9
/do=how do=fix	r-4 a24 b-10 o10
/do=how do=wish	r-3 a13 b18 p-3 c-4 o-5
/do=how do=wish block=block	w-5 a-7 b18
/do=how light=light	w15 a18 p14 t5 c-3
/do=how light=light name-own	w-7 a18 t3 c-3
/do=how modality	w-3 a23 b-4 p25 c-5 o-3
/do=how modality the=the	i3 p18 o-3
/do=how relation=allow	a35 b-7 i4 p-3 t4 c6
/do=how relation=allow modality	r-3 a21 c5
/do=how relation=allow name-own	r-4 w-3 a19 b-7 t3
/do=how relation=allow our=our	a10 b-10
/do=how via=via	r4 w3 i6 p-4 c22 o-4
/do=how word	r-4 a14 i3 p-16 c-15 o29
/do=how word pronoun=other	r-5 w3 a13 b12 o-4
/do=wish	r-21 a36 b28 p3 t-12 c13 o-4
/do=wish address-foreign	r7 w3 a15
/do=wish address-own	r-7 w-4 a24 b-5 p3 t4
/do=wish block=block	r3 w-4 a-13 b27 t5
/do=wish block=block modal=can	a-13 b16 p-3
/do=wish fill=fill	r9 w13 a-3 b-5 i-3 c-5
/do=wish modality	r13 a13 i3 t-3 c-7
/do=wish modality to=to	r12 a12 i3 c-5
/do=wish name-own	w-11 a19 b14 i7 c-3
/do=wish name-own fill=fill	a30 b-19 p3 t6 o-6
/do=wish name-own modal=can	w-4 a21 b-5 i9 o3
/do=wish name-own to=to	r8 w-4 b9 i-5 c-6 o-5
/do=wish our=our	r-3 w-6 a14 b-12
/do=wish our=our people=people	r-3 w-6 a14 b-12
/do=wish the=the	r-10 w11 a20 b6 i12 t-9 c-11 o-7
/do=wish the=the fill=fill	r-4 w15 a12 b12 p-6 c-4
/do=wish the=the modality	r19 w3 a-3 p3
/do=wish to=to	a7 b10 t-3 c22
/do=wish to=to change=change	r-6 a23 b-3 i-5 p-4 o4
/do=wish to=to modality	r7 a-5 b-5 i3 c17
/domain-foreign	r9 w4 a3 b8 p-34 t-8 c-31 o-21
/domain-foreign >	r6 w25 a9 b20 i-8 p-13 c-10 o-11
/domain-foreign and=and	r-3 w17 a19 b-4 t-3
/domain-foreign and=and domain-foreign	r18 w-3 a-8 i-4
/domain-foreign block=block	r15 w-9 a-7 b6 i7 p11 t-6 o-7
/domain-foreign change=change	r11 a-6 b-10 i-5
/domain-foreign comma=,	w-7 a18 p4 t-9 c-8 o-5
/domain-foreign comma=, modal=is	r11 a-7 p18
/domain-foreign fill=fill	r19 w10 b22 t-7 c-8 o-6
/domain-foreign fill=fill >	r18 w-5 b14 c4
/domain-foreign for=for	r-4 a23 b8 c-3
/domain-foreign from=from the=the	r-5 w4 b18 i14 o5
/domain-foreign if=if	r-13 w-3 i31 p-4 c5 o4
/domain-foreign modal=can	r6 w-9 b-7 i-4 t19 c3
/domain-foreign modality	r39 w10 b-4 p5 t-4
/domain-foreign question=?	r24 w15 a6 p-4 t-6 o-5
/domain-foreign question=? >	r24 w15 a6 p-4 t-6 o-4
/domain-foreign relation=allow	r32 o4
/domain-foreign relation=allow question=?	r28 c5
/domain-foreign stop=.	r3 b5 i3 p-8 t-10 c-10 o-4
/domain-foreign to=to	r12 a20 b-10 i15 p-5 t-5
/domain-foreign to=to the=the	r9 a10 i16 p-7
/domain-foreign via=via	r24 w8 a-4 b17 i-3
/done-to	r24 w19 a3 p-6
/done-to by=by class	r10 w14 a6 b-5 p-5
/done-to for=for	r13 a-6 o-8
/done-to from=from domain-foreign	r-11 w27 a-4 b-3 p4 t-6
/elsewhere=elsewhere	r-4 a5 i7 p-14 t-9 c-22 o66
/elsewhere=elsewhere >	a-4 i7 p-5 c-5 o28
/elsewhere=elsewhere fill=fill	b-4 i6 c-4 o25
/elsewhere=elsewhere question=?	w-4 a-9 b-5 i6 c-5 o22
/elsewhere=elsewhere question=? >	w-4 a-9 b-5 i6 c-5 o22
/elsewhere=elsewhere to=to	a16 c4 o19
/elsewhere=elsewhere word	w5 a-4 c-5 o30
/except=except	r9 w10 b11 i-6 t-4
/except=except word	r9 w10 b11 i-6 t-4
/fill=fill	r-12 i-6 c14 o15
/fill=fill >	r-9 w6 a-22 i-13 c20 o5
/fill=fill address-foreign	r20 w-6 a-7 b4 p-6 o3
/fill=fill address-own	r40 w-4 a-5 i7
/fill=fill at=at question=?	r19 i-6 c3
/fill=fill be=be	a-15 i12 t-8 c-9 o-12
/fill=fill be=be fill=fill	r-8 w-7 a-6 b5 i21
/fill=fill block=block	r25 w-7 b22 i-9 p13
/fill=fill block=block name-own	r18 b10 i-5
/fill=fill change=change	w-8 a11 b12 i-7 p-3 t10 c20 o-8
/fill=fill colon=:	r6 a8 b-7 i11 p-4 t-8 c9 o-8
/fill=fill colon=: modal=can	r3 w-3 i16 p-8 c4 o3
/fill=fill comma=,	r-6 w-7 b-4 i10 c9 o-8
/fill=fill comma=, modal=can	r6 w-3 a-4 i17 t-3 o-5
/fill=fill do=wish	a22 b-3 i20 p9 c-6
/fill=fill domain-foreign	r10 w15 i15 p-4 o-3
/fill=fill fill=fill	r-3 a12 b-6 p6 c25
/fill=fill fill=fill >	w-4 b-5 p10 t11 c34 o-19
/fill=fill fill=fill block=block	r20 b-4 p-5
/fill=fill fill=fill fill=fill	a-5 b-4 p15 t-4 c22 o-13
/fill=fill fill=fill for=for	r11 w13 a-3 i-3 p-3 t4 c13 o-3
/fill=fill fill=fill modality	r-10 w9 a22 i5 c-5
/fill=fill fill=fill question=?	w-6 a-7 b-6 p14 t-4 c8 o13
/fill=fill fill=fill the=the	r19 w-3 a-7 b-11 p-7 c7 o11
/fill=fill fill=fill what=what	a-3 p15 t3 c11
/fill=fill fill=fill whether=whether	r27 b-3 i4 p-4
/fill=fill fill=fill word	r-3 i4 p-3 c21 o11
/fill=fill for=for	r16 w4 a-28 b16 p-6 t-9 c4 o-16
/fill=fill for=for fill=fill	r-8 b-4 p16
/fill=fill for=for name-own	r24 a-12 b20 i12 p-5
/fill=fill from=from	r7 w-3 b8 i12 p-11 t-3 c19 o-9
/fill=fill from=from word	b-5 p-4 c19 o-7
/fill=fill if=if	r30 p7
/fill=fill if=if name-own	r27 p-5 t3
/fill=fill light=light	r21 p8 t-8 c11
/fill=fill me=me	r8 w-3 a8 i13 p7 c-3
/fill=fill modal=can	r29 w-5 a-10 b-6 i7 p14 t-4 o3
/fill=fill modal=is	r-12 w-10 a8 b-3 i-4 p3 t8 o12
/fill=fill modal=is class	r-9 a11 p7
/fill=fill modal=is fill=fill	r12 p11 c-5 o16
/fill=fill modal=is question=?	p-15 c15 o-12
/fill=fill modality	r3 w18 i11 p-12 t-8 c-3 o-6
/fill=fill modality >	r-6 i-7 p12 t13
/fill=fill modality address-foreign	r20 w16 a17 b-9 i-3
/fill=fill modality class	r5 w12 a-8 b4 t-6 c-4 o-4
/fill=fill modality domain-foreign	r5 w10 a6 b-11
/fill=fill modality name-own	r8 b-4 i20 p-6 c5
/fill=fill modality question=?	r15 w-6 a-3
/fill=fill modality skype-name-foreign	w14 a15 b-8
/fill=fill modality with=with	w11 b4 i8 p-11 t-10 c-7 o-4
/fill=fill name-own	w-13 a9 i5 p-12 t-12 c4 o-12
/fill=fill name-own modal=can	r-3 a17 b7 i8 p-3 c-3
/fill=fill org=org	r8 b-3 p13 t28
/fill=fill our=our	r12 a15 b-3 p-7 t5 c19 o-3
/fill=fill our=our people=people	r18 a12 b-3 p4 o5
/fill=fill people=everyone	w16 b-9
/fill=fill product=product	r21 a16 b-6 p7 t-4 c-11
/fill=fill pronoun=other	r8 w-5 b12 i-6 p-8 t24
/fill=fill pronoun=other modal=can	r14 a13 p-5 t-3
/fill=fill pronoun=other question=?	r22 w3 t-5 c-7 o-3
/fill=fill question=?	r24 w-3 b-4 i-9 p16 t-8 c6 o5
/fill=fill question=? >	r23 w-3 b-4 i-9 p16 t-8 c5 o4
/fill=fill relation=allow	r-4 a30 b-12 i18 p18 o5
/fill=fill relation=allow domain-foreign	r-5 a23 b-4 t3
/fill=fill relation=allow name-own	a10 b-7 i9 p-5 c-3 o-8
/fill=fill stop=.	r18 b22 p-5 t11 c15
/fill=fill stop=. >	r-3 b-5 t12 c15 o-3
/fill=fill symptom=symptom	p-8 t27 c-4
/fill=fill symptom=symptom >	b4 p-4 t26
/fill=fill the=the	w4 a-4 i-15 p4 c-3 o5
/fill=fill the=the fill=fill	r18 w-9 a-7 b-6 t15 c-9
/fill=fill the=the topic=topic	r-4 a12 p26
/fill=fill the=the word	r-5 w-4 a7 p-8 c10 o4
/fill=fill to=to	r12 w4 a-3 b-11 p5 t-10 c-12 o9
/fill=fill to=to modality	r23 w10 a-8 i10 p5 t-3 c-7 o-3
/fill=fill via=via	w-6 a-3 i5 p5 c26 o7
/fill=fill via=via question=?	r9 w3 a-7 c20 o-9
/fill=fill we=we	r9 t18 c21 o-6
/fill=fill what=what	r-3 w-3 a20 i-4 p29 c3
/fill=fill whether=whether	r30 w-4 a-4 i7 p15 o6
/fill=fill which=which	r-5 w26 i4
/fill=fill why=why	r25 a-5 b-7
/fill=fill with=with	r4 w-11 a6 i-9 p19 t-12 o-10
/fill=fill with=with class	r-4 p25
/fill=fill word	r-9 a-19 b15 i-8 p12 c13 o21
/fill=fill word >	r-12 w-4 p-13 t13 c9 o18
/fill=fill word comma=,	r-3 p-6 t-3 c8 o15
/fill=fill word fill=fill	p15 c18 o-7
/fill=fill word modality	b17 c-4 o-8
/fill=fill word name-own	r-5 w-5 a-3 b17 p4 t5 c18 o-5
/fill=fill word question=?	r4 w-9 a-3 b-7 i5 p19 t-6 c18
/fill=fill word stop=.	r-3 w9 b-9 t5
/for=for	a16 b12 i-5 p5 t-3 c-5
/for=for >	p17 c16 o-5
/for=for class	a10 b-9 p22 t17 o-11
/for=for class modality	r-8 a11 b-4 p16 t-9 o-6
/for=for class people=people	r11 b-4 i-5 p18 t21 o-4
/for=for fill=fill	r-8 b-3 p15
/for=for modality	w10 a12 b-11 p-6 t-3
/for=for name-own	r18 a22 b13 i13 p-9 c-7
/for=for name-own >	r9 a27 b18 t-3
/for=for name-own question=?	r14 b9 i-4 p-8 o-8
/for=for name-own to=to	r25 w-6 a5 b-11 i-10 p-3
/for=for our=our	r12 a-3 b-4 i12 p-5 t11 c10
/for=for people=everyone	r-6 w6 a-3 b24 i4
/for=for pronoun=other	r20 i-5 t-9 o-5
/for=for the=the	r4 w-14 b6 i-6 p-8 t7 c15
/for=for we=we	r17 a23
/for=for word	t16 c-7 o22
/from=from	r3 w-8 a-17 b15 i4 p-4 o-23
/from=from address-foreign to=to	r20 i3 c-5
/from=from address-own	r21 p3 t-7 c-3 o3
/from=from class	w6 a-6 b15 i-10 p6 c-10 o-9
/from=from class people=people	r8 w10 b8 i-8 p-7 t-4
/from=from class question=?	r10 w10 a-3 p16
/from=from modality	w-13 a-6 b24 i15 p-11 t5 c-6
/from=from modality address-foreign	r14 a13 b12 i-3
/from=from modality class	r8 b9 i-8
/from=from modality with=with	r8 w-5 a-6 b15 i19 p-3 t-3 o3
/from=from name-own	r16 a12 b-3 o-4
/from=from name-own to=to	r10 a11 b-3 o-3
/from=from skype-name-foreign	r17 i19 o3
/from=from the=the	b13 i12 p-6 t9 c16
/from=from topic=topic	b-4 i-3 p15 o-7
/from=from topic=topic >	b-3 p12 o-6
/from=from word	r10 a-5 b-3 i-4 p12 t8 c16 o-8
/from=from word >	b-5 p-4 c19 o-7
/how=how	r-21 w-22 a5 i-19 p5 t-18 c3
/how=how question=?	r-8 a12 b14
/how=how question=? >	r-8 a12 b14
/if=if	r-6 w-4 a-8 i50 p13 t28 o9
/if=if address-foreign	r27 b3 i-12 t-12 o-3
/if=if address-foreign modality	r24 w3 b3 i-7 p-3 t-10 o-4
/if=if me=me	r-9 i33 p13 o16
/if=if me=me change=change	r-12 w3 i24 p-7
/if=if modality	r-5 b-3 t35 c6
/if=if name-own modality	r32 w8 b6 p-5 o-3
/if=if pronoun=other	w8 a-3 i13 p-3 t20
/if=if pronoun=other modality	a-3 i6 t17 o-6
/if=if we=we	r-20 a-8 i31 p-3 c3
/if=if we=we change=change	r-12 a-4 i29 t-7 c5 o6
/if=if we=we relation=allow	r-8 i19 p-4 t-3 c3 o5
/light=light	r-13 w14 a6 b-28 t22 c10 o-7
/light=light >	r-6 a-5 i3 t18 c-3
/light=light address-foreign modality	r19 o-6
/light=light domain-foreign	a20 b-7 i14 p-5
/light=light domain-foreign to=to	a20 b-7 i14 p-5
/light=light name-own	r11 w-6 a19 i14 p-3
/light=light our=our	a15 b-5 i-3 p-3 t17 c13
/light=light our=our modality	r7 w-4 b-4 p-4 t18
/light=light the=the	w-4 a-10 b-3 i-6 p11 t9 o7
/light=light the=the modality	r21 w-3 p-3 t-8
/light=light the=the word	r-9 b3 p12 t17 c-6
/me=me	r-3 w-14 b-24 i4 t-8 c12 o3
/me=me >	r4 a-3 p12 c16 o-11
/me=me block=block	r12 w-3 b-7 i15 p18 o-4
/me=me change=change	w-8 a3 b-10 i15 p7 c-14
/me=me change=change #property	r13 b-4 i7 p-7 t-7
/me=me change=change domain-foreign	r-7 w3 b-7 i17 o3
/me=me change=change pronoun=other	r-10 i18 p-5
/me=me fill=fill	r17 w-4 a4 b-8 i-3 t8 c13 o-11
/me=me fill=fill fill=fill	p-5 t-4 c17 o-7
/me=me fill=fill to=to	r18 i3 p-3 c-4
/me=me light=light	r11 a-4 b4 i17 p24 c-4
/me=me light=light domain-foreign	r11 a-8 i4
/me=me modal=can	a23 b-4 i4 p15 t14 c-4 o-6
/me=me modal=is	r-4 w4 a6 b-8 t6 c4 o-14
/me=me modal=is the=the	r16 w-5 a-4 i3 p-3 c17 o-3
/me=me modal=is to=to	r-5 a29 t7
/me=me modal=not	r13 a9 b-6 p-4 t5 c-5 o-5
/me=me modality	r24 a-3 p17 c22 o-7
/me=me modality address-foreign	r24 b3 t-4 c-14
/me=me modality class	r10 b-4 i-4 p16 c-16 o-7
/me=me modality with=with	r25 c13 o-3
/me=me named=named	w13 b-6 i3 p13 c-4 o-3
/me=me the=the	w9 a-4 p7 t-9 c5 o8
/me=me the=the word	w-4 p-8 t-4 c17
/me=me word	r-5 a14 b-8 i9 p11 t-3 c-13 o20
/me=me word word	p-8 c-5 o14
/modal=can	r22 w12 a-7 b-5 i12 c-6
/modal=can address-foreign light=light	r17 b4 c-3 o-3
/modal=can address-open	r24 w-4 p-4 c-3 o-5
/modal=can address-own	r27 w-3 a-5
/modal=can address-own and=and	r14
/modal=can address-own fill=fill	r30 a3 i3
/modal=can address-own modality	r20 a-3
/modal=can and=and	r6 a-6 t15 o-5
/modal=can at=at	r13 w-5 a-5 b-3 p10 t-6
/modal=can be=be	r-11 w20 a5 b8 i9 p-5 t-7 c-4
/modal=can change=change	r-9 a12 b-6 i21
/modal=can class	r12 w12 a-10 b-9 i10 p8 t-7
/modal=can class modality	r21 i8 p-7
/modal=can class people=people	r3 w14 a-9 b-9 i12 p8 t-4
/modal=can colon=:	r24 a-3 b6 p-6 c3
/modal=can do=wish	a17 b-6
/modal=can fill=fill	w4 b7 i10 p3 t-6 c-8 o-3
/modal=can for=for	r21 w15 a-8 b-5 i-3 p-7 c5
/modal=can light=light	a-3 i17 p5 t14 o4
/modal=can me=me	r5 w-15 a-17 b-12 p6 t-8 c16 o14
/modal=can me=me change=change	r3 a-3 b-7 i11 p10 c-7 o10
/modal=can me=me fill=fill	p-5 t-4 c17 o-7
/modal=can me=me modality	r22 b-3 p12 c22 o-8
/modal=can me=me word	w4 p-6 c-9 o16
/modal=can modal=is	r14 w8 a16 p-5 t-4 o10
/modal=can modal=is modality	w-6 a12 c-4 o-7
/modal=can modality	r-4 w28 a19 b3 i-4 p-13 t13 c-4
/modal=can modality >	r-3 w21 a-4 b-3 c-4
/modal=can modality class	r-3 w24 a14 b10 p-10
/modal=can modality domain-foreign	r10 w7 b-11 c-3
/modal=can modality to=to	r-5 w17 a8 t11 c-4
/modal=can modality with=with	w19 a12 p-14
/modal=can name-own	r23 w-6 a-5 i11 o7
/modal=can name-own address-foreign	r15 c-3 o-8
/modal=can name-own and=and	r17
/modal=can name-own be=be	r20 w-6 a-5 b-9 i11 p-7
/modal=can name-own do=wish	r27 w4 a-7 i4 p6
/modal=can name-own fill=fill	a-3 i27 c4
/modal=can name-own modal=is	r11 i-5 c-11 o11
/modal=can name-own modality	r26 w-6 a-4 i7
/modal=can name-own question=?	r13 a-3 i-3 o-4
/modal=can name-own receive=receive	r24 a3 i-4 p4
/modal=can name-own word	r5 a-3 b-10 i3 c-7 o14
/modal=can our=our	r29 w-16 a-17 b-10 i11 t-5 c3 o4
/modal=can our=our class	r15 a-8 p-4
/modal=can our=our people=people	r24 w-14 a-16 b-9 i11 t-5 o3
/modal=can our=our people=staff	r16
/modal=can our=our person=person	r17 w-3 a-9 b-6 i-4
/modal=can people=anyone	w30 i13
/modal=can people=people	r25 w-8 a-5 b-5 p11
/modal=can people=people with=with	r19 w-3 a-10 b-6 i-4
/modal=can person=person	r26 b3
/modal=can person=someone	r19 w-8 b-3 p15 o3
/modal=can person=someone via=via	r27 p-4 c-7
/modal=can pronoun=other	r20 w-4 a-10 b-3 i24 t-7 c4 o6
/modal=can pronoun=other modality	r21 w-5 b-4 i23 t-7 c6 o7
/modal=can question=?	r26 w-9 a-5 p5 t-6 c3
/modal=can question=? >	r27 w-9 a-5 p5 t-6 c3
/modal=can relation=allow	a11 i14 p21 c-7 o-5
/modal=can the=the	r28 w5 a-5 c-3
/modal=can the=the address-own	r15 p-4 o-6
/modal=can the=the class	r16 w6 p-9 t-3
/modal=can the=the modality	r23 i-4 p3 t-7 c-10
/modal=can the=the our=our	r12 a-7 b-6
/modal=can to=to	r27 a-3 i-4
/modal=can to=to modality	r27 a-3 i-4
/modal=can topic=topic	r-5 w-3 b-4 p23
/modal=can we=we	r23 a12 i-7 o3
/modal=can we=we fill=fill	w-5 a15
/modal=can we=we modality	r25 b3 p4 o4
/modal=can word	r24 a-10 b-3 p11 o10
/modal=is	r14 w4 a-13 b-17 p16 t-8 o-3
/modal=is #property	r-7 a12 b-4 i20 p15 t-5
/modal=is >	r3 a-4 b15 p20
/modal=is address-foreign	r23 w-7 p-8 t3
/modal=is address-foreign fill=fill	r19 w-8 p-7
/modal=is address-own	r31 w-7 a-5 b5 p-9 c4 o4
/modal=is address-own modal=is	r24 a-6 b5 p-3 t4
/modal=is block=block	w11 a13 b-10 i-11 p4 t3 c-5 o-6
/modal=is block=block modality	r16 w12 t-4
/modal=is change=change	r-14 w9 a-11 i31 p3 t5 c-4 o-3
/modal=is change=change the=the	r-9 w9 a-5 i7 p-7 t11
/modal=is change=change to=to	r-5 a-3 i20 p-10 o3
/modal=is class	r22 a7 p19 t-12 o-3
/modal=is class fill=fill	r9 p19
/modal=is class people=people	r32 w7 t-6 c3
/modal=is class relation=allow	r28 b4 p-3 c3
/modal=is class the=the	r-8 a4 b3 i5 p20 o-3
/modal=is domain-foreign	r23 w8 a-3 b-4 i-8 p15
/modal=is fill=fill	w13 a-18 b-17 i3 p-7 o-5
/modal=is fill=fill block=block	r14 b-10 i-5
/modal=is fill=fill fill=fill	w15 a-5 b-8 p7 c8 o-5
/modal=is fill=fill modality	w28 a-8 b-4 p-8
/modal=is for=for	r-3 a10 b-6 c13 o-3
/modal=is me=me	r17 w-6 a15 b5 t-4 c11 o-9
/modal=is me=me fill=fill	r18 w-3 a-5 p10 c-8 o-4
/modal=is me=me modal=is	r-8 w-3 a19 p4 t-3 c16 o-3
/modal=is modality	r11 b-8 i-8 p5
/modal=is modality from=from	r17 w-6 i3
/modal=is modality to=to	r16 w14 a-5 i-3 c-4
/modal=is modality with=with	r16 w5 a6 b-9 i-5 p-9 t7
/modal=is name-own	r36 w-16 a5 b-3 i-5 p-10 c3 o4
/modal=is name-own fill=fill	r26 w-7 a-6 i-6 p-5 o3
/modal=is name-own modal=is	r19 w-5 p-7
/modal=is our=our	r39 w-10 a-9 b-8 p9 c5 o8
/modal=is our=our people=people	r32 w-7 a-4 b-7 p6 c7 o8
/modal=is our=our product=product	r20 a-4 b-7 p-4 o6
/modal=is people=anyone	r-17 w29 b-8 i-3 p10
/modal=is people=anyone fill=fill	r-12 w24 b-3 p11
/modal=is people=anyone modal=is	r-3 w18 b-3 p-3
/modal=is product=product	r-3 w3 a-4 i11 p24 c-3
/modal=is pronoun=other	r18 w-11 a-9 b7 i-6 p17 t-5
/modal=is pronoun=other fill=fill	r25 w-5 a-3 b-7 p4 c5 o3
/modal=is question=?	w-3 b8 i-3 p7 t8 c16 o-10
/modal=is question=? >	w-6 a-4 b4 i-6 p3 c13 o-13
/modal=is symptom=symptom	r-8 i4 p-3 t16 o20
/modal=is the=the	r6 a-17 b-13 i-13 t-15 o11
/modal=is the=the block=block	r3 w-3 b-6 i11 p-6 t-7
/modal=is the=the class	w-11 p21
/modal=is the=the fill=fill	w11 a-5 c11 o14
/modal=is the=the relation=allow	w4 a-4 p5 c17 o-3
/modal=is the=the word	r17 w7 a-3 i-4 p10 t-4 o17
/modal=is to=to word	w-4 a21 p-3 t4 o3
/modal=is topic=topic	r-6 a4 b3 i6 p29 o-4
/modal=is we=we	r30 w11 a-9 i14 c16
/modal=is we=we relation=allow	r32 w-8 a-8 b-3 p-5 o5
/modal=is word	w15 i-7 p18 c-9 o15
/modal=not	r6 w8 a-6 i-6 p-21 t17 c-12 o3
/modal=not fill=fill	r14 w-5 a-8 b-12 c10 o18
/modal=not fill=fill modality	r31 b-4 i3 p5 t-6 c3 o-3
/modal=not light=light	r-8 b3 i3 t23 o-4
/modal=not modality	r4 w12 a-12 p-16 t9 c-10 o-16
/modal=not modality address-foreign	r17 a9 b-6 i3 t-7 o-7
/modal=not modality class	r4 w-3 a-6 b5 p-4 t18
/modal=not modality domain-foreign	r7 w17 a11 b-14 i-3 t-7 o-7
/modal=not modality we=we	r-8 b-3 t18
/modal=not modality with=with	r7 w29 a-5 b8 i9 t-5
/modal=not name-own	r22 w-3 a8 p5 t-3
/modal=not name-own modality	r22 w-3 a8 p5 t-3
/modal=not to=to	r12 w6 a-7 b-8 t3
/modal=not to=to modality	r12 w6 a-7 b-8 t3
/modality	r12 w4 a6 i-4 p-12 t7 c-9 o-16
/modality >	r18 w-5 a6 b-15 i-9 p7 t17 c-5
/modality address-foreign >	r9 w-3 i8 t13 c-9 o-5
/modality address-foreign fill=fill	r23 b5 o-4
/modality address-foreign if=if	r-4 w5 b3 i20 t3 o-5
/modality address-foreign stop=.	r11 a10 b-6 i4 o-6
/modality address-own	r34 a-9 i3 p-3 t-7 o3
/modality address-own question=?	r17 w-5 a-5
/modality and=and	r18 a-4 p-4 c10 o-7
/modality and=and modality	r17 a-8
/modality at=at	r22 b-5 i3 p-17 t9 c12 o-10
/modality at=at class	r10 w-3 p-10 t10
/modality between=between	r13 w-3 a19 p9 t-6 c-3
/modality change=change	w17 a15 t16
/modality class	r5 w14 b3 c-7 o-8
/modality class >	r19 w12 p-11 t18 c3
/modality class people=people	w12 b4 t-8 c-7 o-6
/modality class question=?	r18 w18 a-4 b-4 p-6
/modality comma=,	r11 a10 b-4 i-6 p10 t6 c-6 o-4
/modality comma=, fill=fill	r23 w3 a-4 o-3
/modality domain-foreign	r13 w17 a7 b-4 i-3 t-5 c-4
/modality domain-foreign >	w20 b-11 i-3 t8
/modality domain-foreign and=and	r-5 w14 a16 i3
/modality domain-foreign fill=fill	r20 w10 a-3 b-12 i5 p3 t-5
/modality domain-foreign question=?	r6 a3 b3 i-9
/modality fill=fill	r9 w4 a-6 i-10 t10 c-15 o-13
/modality fill=fill with=with	r3 w3 b17 p14
/modality for=for	w-3 a15 b7 p-8 t5
/modality for=for name-own	r8 a11 b-15 i-3
/modality for=for pronoun=other	r20 i-5 t-9 o-5
/modality from=from	r10 i-13 p-14 c-13 o-5
/modality from=from class	r3 w11 b12 i-10 p-12 t3 c-7
/modality from=from name-own	r10 a11 b-3 o-3
/modality me=me	r30 w-3 a-5 p-8 c19 o-8
/modality me=me question=?	r32 w-5 i3 c-9 o-5
/modality modal=can	r27 a-3 b5 i3 t-3
/modality modal=can question=?	r20 a-5 p-11
/modality modal=is	p5 t16 c-7 o-6
/modality modality	r35 w-7 i3 p-5 c7 o5
/modality mutual=mutual	r13
/modality mutual=mutual question=?	r13
/modality name-own	r19 a12 i8 p-7 t6 c-4
/modality name-own modality	r25 w-6 a-5 i-5 p-5 t4 o3
/modality name-own question=?	r12 a14 b-5 i12 p-5 o-4
/modality our=our	r25 w-15 a-7 b16 p-7 t-6
/modality our=our people=people	r17 w-6 a-5 b14 p-5 t-4
/modality people=people	r23 w10 a-7 b-7 i-4 c-3 o7
/modality people=people with=with	r17 a-6 b-8 o4
/modality person=someone	r22 a-4 p3 o-4
/modality person=someone at=at	r22 b3 p-10 o-4
/modality pronoun=other	r18 w-6 a-5 i9 t-7 c4 o4
/modality pronoun=other >	r11 i18 o-4
/modality question=?	r23 w15 a-8 p15 t-13
/modality question=? >	r23 w14 a-8 b-3 p13 t-13
/modality skype-name-foreign >	r9 w13 a13 b-7 o-4
/modality stop=.	r10 w9 a-5 i-6
/modality symptom=symptom	r-4 i3 p-3 t23 c-3
/modality symptom=symptom >	r-5 i6 t29
/modality the=the	r15 w5 a-10 i4 p6 c-8 o-7
/modality the=the address-foreign	r25 b3 p-6
/modality the=the class	r11 w11 a-3 i5 p10 t-6 c-3 o-3
/modality to=to	r5 a-3 i4 p-18 t14 c16 o-17
/modality to=to class	a-21 i5 p-14 t7 c-15 o-13
/modality to=to domain-foreign	r12 w-5 a11 b-6 i-7 t10 c-8
/modality to=to person=someone	r-8 c21
/modality to=to skype-name-foreign	r15 t-4 o-3
/modality to=to the=the	a-3 p-10 t3 c21 o-8
/modality to=to word	r15 c-5 o-6
/modality via=via	r10 w-8 a9 b-5 p-7 t12 c7
/modality via=via class	r11 w-5 a7 p-8 t16 c-4
/modality via=via person=person	r6 a12 b-5 c10
/modality we=we	r7 w-12 b14 p-5 t13 c-4 o-3
/modality with=with domain-foreign	w7 b5 i6 p-12 t-9 c-8 o-8
/modality with=with name-open	r7 w3 t15 c-7 o-3
/modality with=with name-own	r30 i-6 c-5
/modality with=with people=people	r19 w-3 b3 c3
/modality with=with person=someone	r10 b4 p12 c14
/modality with=with pronoun=other	r25 b-3 i-12 t-4
/modality with=with question=?	r19 w5 c-6 o-5
/modality with=with word	r19 o-9
/modality word	r13 b4 i4 p-5 t11 c-6 o-6
/mutual=mutual	r22 w-7 a-15 p6 t9 c-9 o-5
/mutual=mutual between=between	r20 w3 a-4 p-4 t-4 o-3
/name-open	r20 p-3 t9 c24
/name-open >	r-6 b-3 p-4 c22 o-3
/name-open modality	r36 w-4 t16 c-9 o-7
/name-own	r20 w-19 a14 i11 p-18 t-9
/name-own >	a15 b10 i-10 p-5 t3 c25 o-19
/name-own address-foreign	r20 w3 o-6
/name-own and=and address-foreign	r9 w3 a14 i4 p-5 t-6 c-6 o-4
/name-own and=and name-own	r17 a-3 i-4
/name-own be=be	r16 w-11 a3 b-12 i16 p-5 t5
/name-own be=be fill=fill	r16 w-3 a-5 b-8 i12 p-6
/name-own be=be modality	r22 b-7 i-8 o3
/name-own be=be to=to	r10 a16 c-5
/name-own change=change	r18 a-5 b-4 t-3 c5 o23
/name-own comma=,	r32 a-4 t-4
/name-own do=wish	r12 a14 b-7 c-5
/name-own do=wish address-foreign	r18 a-10 t-6 c-5
/name-own fill=fill	r11 w-16 a12 b17 i17 p-3 t-4
/name-own fill=fill be=be	w-4 a8 b-12 i8 o-5
/name-own fill=fill fill=fill	r-5 a18 b-20 i-4 t3
/name-own fill=fill modality	r9 w-15 a-10 i15 c-3
/name-own fill=fill whether=whether	r17 a-5 i-6 o-4
/name-own from=from	r14 b9 i15 c-5
/name-own from=from modality	r11 b9 i15 c-3
/name-own light=light the=the	r3 w-5 p-4 t11 o-8
/name-own modal=can	r10 w-9 a21 i5 p-7 t-4 c-6
/name-own modal=can be=be	r-3 a15 b-13 p3
/name-own modal=can fill=fill	r13 a-5 b13 c-5 o-7
/name-own modal=can modal=is	r20 a-3 b3 i4 p3 o-3
/name-own modal=can modality	r10 w-6 a26 b-17 i10 p-5
/name-own modal=is	r13 i16 p-6 c-6 o12
/name-own modal=is block=block	r15 w-7 t-4
/name-own modal=is change=change	r-9 b-3 i21 p-3
/name-own modal=is fill=fill	r14 w-11 i-3 t3
/name-own modal=is modality	r20 p-3 o-10
/name-own modal=is the=the	r4 w-5 c-5 o18
/name-own modal=not	r19 w-12 b13 t-10 c-7 o13
/name-own modal=not fill=fill	r8 b-5 t-4 o19
/name-own modal=not modality	r16 w-8 a11 b6 t-5 c-3 o-8
/name-own modality	r27 w-5 a6 b-6 i13 p-4
/name-own modality >	r30 w7 a-3 b3 p3 t-3 o-3
/name-own modality address-foreign	r24 w5 b4 t-3 c-7 o-4
/name-own modality and=and	r19 a-4 i-5 o-4
/name-own modality class	r17 w-4 a4 b-7 i12 p-6 c3
/name-own modality fill=fill	r18 w-6 a-6 p-8
/name-own modality person=someone	r24 p-15 t-3 o-3
/name-own modality pronoun=other	r17 i-6 t-5
/name-own modality question=?	r30 a-4 i-11
/name-own modality the=the	r36 b4 i-7 p-15 o-6
/name-own modality via=via	r7 a5 i-5 p-3 t-8
/name-own modality with=with	r15 w-10 a9 b-6 i12
/name-own product=product	r-7 w-11 a11 b10 i4 t-6 c-5
/name-own product=product to=to	r-4 w-6 a16 b15 i-3 p6 o5
/name-own question=?	r8 w-12 a8 t-8 c-8 o4
/name-own question=? >	r8 w-12 a8 t-8 c-8 o4
/name-own receive=receive	r24 a3 i-4 p4
/name-own receive=receive modality	r13 w-6 b-3
/name-own stop=.	r27 a-4 c-3 o4
/name-own symptom=symptom	r10 i-3 t16 o-3
/name-own the=the	r16 w-8 a11 b9 i7 o-4
/name-own to=to	w-16 a13 p-19 t-16 c-16 o4
/name-own to=to address-foreign	r16 w4 a6 b-3 i4 o-3
/name-own to=to light=light	r20 b3 i-3 p-4 t-3
/name-own to=to modality	r5 w-12 a17 b4 i6 p-6 o-3
/name-own what=what	r6 a4 b-3 i20 p-3
/name-own with=with	r26 a-9
/name-own with=with address-foreign	r26 a-9
/name-own word	r10 b-8 i13 c-8 o13
/named=named	w28 a-15 b-17 i-7 p11 t-4 c6 o15
/named=named block=block	r-4 w20 b-6 c4
/named=named block=block modality	r-3 w19 b-4 t3 c4
/named=named fill=fill	w26 a3 b-3 i-8 p23 c10 o-8
/named=named modality	r7 w-5 i-3 p10 c11 o-6
/named=named symptom=symptom	r-5 b4 i7 t25
/named=named the=the	w-8 c-3 o19
/open=(	r21 a-5 p4 t10 c-8 o-7
/open=( address-foreign	r20 a-4 c-3 o-6
/open=( address-foreign question=?	r17 a-4 p3 o-8
/org=here	r6 w31 a-3 b-6 p11 c22 o-3
/org=here modal=can	r9 w17 t-5
/org=here modal=can modality	r14 w4 b-4 t-6
/org=here modality	r9 w14 t3
/org=org	r-7 w5 a-17 b-17 p5 t13 c-19
/org=org fill=fill	b-8 p14 t10 c-3 o-3
/org=org modality	r8 w21 b3 p-5
/org=org modality with=with	r10 w15 t-3
/org=org question=?	a-10 b-9 i6 p6 t-8 c-12 o7
/org=org question=? >	a-10 b-10 i5 t-6 c-12 o6
/org=org relation=allow	r13 w-4 a-3 p13
/our=my	r3 b5 i-5 p-15 c20 o17
/our=my class	r12 a-4 b-11 p5 c15 o-6
/our=my elsewhere=elsewhere	r-3 w3 b3 i7 t-10 c-7 o31
/our=my people=people	r4 w11 a-4 b17 i5
/our=my person=person	r20 a12 t11
/our=our	r9 a10 b5 i-4 p-30 o-13
/our=our class	r8 w7 a-10 b4 p-7 t6 c-4
/our=our class people=people	r15 w-3 a-7 b-3 p-9
/our=our modality	r9 w-3 b-4 p-5 t22
/our=our modality >	r7 t17 c-3
/our=our modality question=?	r16 p-5 t-7
/our=our org=org	r10 w29 i4 t-6 c10
/our=our org=org question=?	r15 w9 a4 o-4
/our=our people=everyone	r10 a16
/our=our people=everyone modality	r6 a16
/our=our people=people	r13 w-9 a15 b5 i7 p-18 t-3 c-5
/our=our people=people be=be	r20 w-5 a-10 b-8 t15 c-4 o3
/our=our people=people fill=fill	r5 a15 b-15 i9 t-8
/our=our people=people modal=can	w12 a7 b-12 i-6 t-3 o3
/our=our people=people modal=is	r3 w17 a11 b-10 p-11 t-5 c-7
/our=our people=people modal=not	r14 w-5 a-10 b-8 i-3 p3 t14
/our=our people=people modality	r11 w-12 a14 b5 i10 p-4 t-5
/our=our people=people question=?	r28 w-8 a8 p-7 t-4
/our=our people=staff	r12 w4 a7 b11 i-6 p-6 t-4
/our=our people=staff modality	r9 w-4 a8 b9 i-8 p-7
/our=our person=person	r14 a-5 b15 i6 p13
/our=our product=product	r14 w11 a-3 p-9 c27
/our=our topic=topic	r9 p16 t-3 c-4
/our=our word	r10 w12 a-7 i-5 t-4 c14
/people=anyone	r-22 w42 a-4 b-10 p12
/people=anyone at=at	r-10 w18 b-5
/people=anyone fill=fill	r-12 w24 b-3 p11
/people=anyone fill=fill modality	r-13 w23 b-4 p-8 c3
/people=anyone modal=is	r-3 w18 b-3 p-3
/people=anyone modal=is fill=fill	r-3 w18 b-3 p-3
/people=anyone org=here	w24
/people=everyone	r9 w17 a3 b21 i-9 p-5 c-5 o-4
/people=everyone except=except	r13 w-6 b12 i-5 t-3
/people=everyone except=except word	r13 w-6 b12 i-5 t-3
/people=everyone fill=fill	r18 w-12 b-6
/people=everyone fill=fill modality	r18 w-12 b-6
/people=everyone modality	r6 a16
/people=everyone the=the	w13 a-5 b-11 c-6
/people=people	w10 a-3 b3 p-4 t3 c-16 o-11
/people=people >	r-3 w9 a11 b9 i-3 t4 c-10
/people=people and=and class	r25 w-6 p-4 t4 c6 o5
/people=people at=at	r14 w11 p-8 t11 c5
/people=people at=at #domain	r20 w-8 p-7 t-6 c4 o3
/people=people change=change	r9 w15 a-11 b-7 i-10 t11
/people=people fill=fill	r4 w7 a6 i14 t-4 c-6
/people=people fill=fill >	r-5 w20 a-7 b11 i-3 p11
/people=people fill=fill fill=fill	r-5 a14 b-15
/people=people fill=fill modality	r12 w7 a-11 b-16 i9 p-9 t7
/people=people fill=fill question=?	r16 b-5 i13 o-3
/people=people for=for	r11 a7 b10 i-3 c4
/people=people for=for name-own	r13 b11 i-3 c3
/people=people from=from	w-7 a-7 b22 i6 p-4 o5
/people=people from=from modality	r-6 w-5 a-3 b23 i8 o6
/people=people if=if	r-9 i26 o5
/people=people if=if we=we	r-9 i19 o3
/people=people light=light	w-5 a-5 b-7 t20
/people=people modal=can	r3 w9 a18 b-10 i-3 p-16 t7 c-4
/people=people modal=can fill=fill	w5 a17 b-4 i18 c-4
/people=people modal=can modality	w11 a22 b-15 p-4 t12 o4
/people=people modal=can question=?	r16 w-4 p-10
/people=people modal=is	r7 w23 a12 b-8 p-6 t6 c-6 o-3
/people=people modal=not	r10 w-6 a-9 p-7 t20
/people=people modal=not modality	r5 a-6 b3 p-7 t20
/people=people modality	r5 w-6 a6 i3 t-17 c-8
/people=people modality class	r14 w-4 a15 b-3 i-4 p19 o-3
/people=people modality question=?	r3 w20 b-3 i-3 p15 o-7
/people=people modality to=to	r8 a-9 b11
/people=people modality with=with	r16 w-9 a11 b-13 i12 p-6 t-3
/people=people stop=.	r17 b20 p-3 t-4 o3
/people=people stop=. >	r24 w5 a-5 i4 c-5 o4
/people=people stop=. do=fix	r-4 a6 b19
/people=people the=the modal=not	r-8 w20 a-4
/people=people topic=topic	r3 b-4 i-6 p25
/people=people topic=topic question=?	r4 a-3 i-3 p28
/people=people via=via	r20 w15 a-5 i-6 p3 o7
/people=people via=via question=?	r25 w-3 i-11 p3 o3
/people=people what=what	r16 p15 c-3
/people=people with=with	r18 a3 b-10 i-3 p-10 c-3
/people=people with=with class	r19 a6 b-9 i-3
/people=staff	r19 w12 a9 b12 i-4 p-9 c-6
/people=staff modality	r30 w-3 a14 b13 i-3 p-4 t-4 o3
/people=staff modality with=with	r5 w-4 a10 b11 i-6 p-5
/people=team	r-5 p16 c-7 o8
/person=person	r3 a-4 b-4 i-4 p6 c-8 o8
/person=person >	w-9 a8 b-5 i-3 p7 t12 o12
/person=person address-own	r22 w-6 b4 t-3
/person=person at=at	w-6 p-7 t9 o11
/person=person at=at #domain	r18 w-5 p-7 t-6
/person=person do=wish	r8 a12 b13 p-4 c-4 o-3
/person=person fill=fill colon=:	a21
/person=person fill=fill modality	r24 i3 c3
/person=person modality	r16 w12 p-9 t-4
/person=person modality with=with	r18 w-4 a-5 b-4
/person=person name-open	r18 t-3 c-4 o-3
/person=person question=?	r8 w6 a-6 i5 p12 t-7 c-3 o-6
/person=person question=? >	r8 w6 a-6 i5 p12 t-7 c-3 o-6
/person=someone	r9 w16 a-4 p24 c24
/person=someone at=at	r17 w-4 i4 p13
/person=someone class	r20 w3 i-4 p-6
/person=someone class question=?	r20 w3 i-4 p-6
/person=someone via=via	r19 w4 p-13 t-3 c-7
/person=someone via=via class	r17 w5 p-11 c-7
/product=product	r-17 w-13 b-14 i11 p23 o-36
/product=product #property	r3 a-8 i17 p-7 o3
/product=product >	a-4 i5 p17 t9 c30 o-11
/product=product block=block	r14 b14 p-3 o4
/product=product class	w-3 a14 b-5 i-8 t8 c-10
/product=product comma=,	a-6 i18 p3 t17
/product=product comma=, modal=can	r-12 w-3 a-4 i26 t-4 c5 o5
/product=product fill=fill	r8 a11 p19 c-7 o-4
/product=product modal=can	w-5 p21 t4 c-5
/product=product modal=is	r-9 w8 i3 p12 c13
/product=product question=?	r-16 b-12 i14 p32 t-10 c3 o-9
/product=product question=? >	r-16 w3 b-12 i14 p30 t-10 c4 o-8
/product=product relation=allow	r16 a8 b-6 i-6 p4 t-6 c-5
/product=product stop=.	r-4 w10 a-6 i12 p8 t-5
/product=product to=to	r-15 w6 a8 b8 p-9 c-11 o-5
/product=product to=to class	w17 a24 t11
/product=product word	r-3 a-3 i21 p23 c-15 o-12
/product=product word comma=,	i14 p11 t4 c-7 o-8
/product=product word question=?	r-5 i14 p11 t-3 c3
/pronoun=other	w-9 a-6 i17 p4 t15 o-13
/pronoun=other >	r3 w-11 a-18 i4 p-3 t8 c-11
/pronoun=other be=be	r12 i12 p11 t-8
/pronoun=other fill=fill	r10 a11 b3 i8 p-10 t-3
/pronoun=other modal=not	r6 w-4 a15 b11 i14 p-6
/pronoun=other modality	r8 w-8 a-8 b-7 i19 p-4 t13
/pronoun=other modality address-foreign	i9 p-7 t6 c-4 o-10
/pronoun=other modality class	r8 w-4 b-6 i13
/pronoun=other modality name-own	r7 a-4 i-8 t10 o-3
/pronoun=other modality with=with	r15 a-4 b-3 i17 t-4 c7 o7
/pronoun=other question=?	r28 w-6 a-8 p3 o4
/pronoun=other question=? >	r28 w-6 a-8 p3 o4
/question=? pronoun=other	r20 t-3 o3
/question=? question=?	r19 p18
/question=? question=? >	r19 p18
/receive=receive	r9 w9 a-15 b7 i-5 c9 o-9
/receive=receive modality	r14 w15 b-6 o3
/receive=receive modality from=from	r14 w15 b-6 o3
/receive=receive the=the	r24 b-4 p16
/receive=receive to=to	r4 b14 i-3 p-3 c-5
/relation=allow	r-5 a44 i21 p28 o-11
/relation=allow #property	a-5 i15 c4 o5
/relation=allow >	r-7 w-4 a12 b18 p23 c-8 o-3
/relation=allow address-own	r7 w-4 a24 b-4 p-4 t4 o4
/relation=allow address-own modality	w-6 a24 b-7 p-3
/relation=allow and=and	b4 p24
/relation=allow class question=?	r14 w-4 i-3 p10 c-3
/relation=allow comma=,	r3 a-12 i8
/relation=allow comma=, modal=can	r3 a-12 i7 p-3
/relation=allow do=wish	r-3 a11 p14 c5 o3
/relation=allow domain-foreign	r22 w-3 a28 i16 t15
/relation=allow domain-foreign >	r12 a28 b-3 t3
/relation=allow domain-foreign for=for	r-3 a21 b-6
/relation=allow domain-foreign question=?	r24 a4 b4 i-5 t-3 c-3
/relation=allow fill=fill	r-4 w5 b21 p23
/relation=allow for=for	r27 w3 a-4 p-8 t-4 o5
/relation=allow modal=can	r-9 i16 p7
/relation=allow modality	r4 w4 a24 b-11 i-6 t-10 c-7 o11
/relation=allow modality with=with	r15 w7 a16 b-7 p6 t-6 o-3
/relation=allow name-own	a33 b-9 i25 p-7 c3
/relation=allow name-own modality	a25 b-8 i23 p-4
/relation=allow name-own to=to	a20 b-5 i12 c4
/relation=allow our=our	r-3 w-5 a18 b-13 i8
/relation=allow our=our people=people	w-4 a16 b-10 i8
/relation=allow question=?	r11 b-4 i12 p22 t-7 c-11 o-8
/relation=allow question=? >	r11 b-4 i12 p21 t-6 c-11 o-8
/relation=allow relation=allow	r-6 a5 b-7 i20 p7
/relation=allow symptom=symptom	p-4 t19 o-4
/relation=allow the=the	r-13 w-4 a-4 i11 p5 t8 c15 o-10
/relation=allow to=to	r10 w27 a-5 p13 c-3
/relation=allow with=with	r14 a7 b-6 p12 o-3
/relation=allow word	w4 p3 c21
/skype-name-foreign	r32 w16 a11 i15 c-6 o-5
/skype-name-foreign modality	r25 o-5
/skype-name-foreign modality modal=can	r23 w-3
/skype-name-foreign question=?	r13 w14 b-3 i17
/skype-name-foreign question=? >	r13 w14 b-3 i17
/starts=inbound	r17 b16 p8
/stop=.	r4 b8 i-8 t5 o-19
/stop=. >	r8 w14 b3 i-3 p-7 c13 o-15
/stop=. do=fix	a25 b19 o3
/stop=. do=fix change=change	a21 b-7 o3
/stop=. do=fix question=?	r-4 w-4 a16 b14 t-4
/stop=. do=how	r-7 a12 b17 o-6
/stop=. fill=fill	r23 i4 p9 t-5 c-8
/stop=. fill=fill fill=fill	r38 a-3 b9 i9 c-5 o8
/stop=. modal=can	r17 w-5 a-8 i10 t-7 o3
/stop=. modal=can address-own	r19 t-4 o4
/stop=. modal=is	r38 a-3 b-4 i-3 p7 t-3 c4 o10
/stop=. modal=is the=the	r18 a-3 b-7 i11 p11 t-3 c-3 o8
/stop=. who=who	r-5 w10 b-10 i14 p-5 t-6
/suppose=intend	r-7 b-8 i13 o3
/suppose=intend change=change	r-7 b-8 i13 o3
/suppose=suppose	r-18 a-8 b-8 i54 p-6 o8
/suppose=suppose #property	r-11 i20 p-9
/suppose=suppose #property modal=is	r-11 i20 p-9
/suppose=suppose me=me change=change	r-4 b-4 i24
/suppose=suppose name-own	r-7 i22
/suppose=suppose name-own be=be	r-8 w-3 i15
/suppose=suppose we=we	r-7 b-8 i30 p-5 o4
/suppose=suppose we=we block=block	r-7 w-3 b-7 i19
/symptom=symptom	r-17 b5 p-17 t95 c-10 o9
/symptom=symptom >	r-7 i4 t51 o14
/symptom=symptom at=at	r8 a4 b6 p-7 t24
/symptom=symptom fill=fill	r-5 a5 b4 i4 p-7 t35
/symptom=symptom fill=fill word	r-3 t19
/symptom=symptom for=for	p-6 t25
/symptom=symptom if=if	r-4 i-4 p5 t30
/symptom=symptom if=if modality	r-4 i-3 t25 c4
/symptom=symptom symptom=symptom	a3 t25
/symptom=symptom the=the	p-8 t25 c-8 o-3
/symptom=verbatim	r-5 a5 p-11 t41 c-7
/symptom=verbatim #property	r3 i-5 p-13 t22 c-3 o-3
/the=the	r-16 a-7 i-5 p10 t9 c9 o11
/the=the #property	r22 i-7 p14 t10 c-9 o-6
/the=the address-foreign question=?	r17 a-4 i-6 o-4
/the=the address-own	r20 b4 o-3
/the=the at=at the=the	r18 w-7 p10 t-4
/the=the block=block	r-19 a4 p8 t-9 c-13 o-17
/the=the block=block >	b14 p17 c-3
/the=the block=block comma=,	r-4 b-10 i17 p-7
/the=the block=block via=via	w13 a18 o-3
/the=the class	w4 a-12 b-6 p5 t11 c-23 o-24
/the=the class fill=fill	r15 p4 c-5 o-3
/the=the class modality	r17 a-4 t10 c-5 o-6
/the=the class people=people	r7 w15 a-4 b14 t6 c-5
/the=the class person=person	r7 w8 a-11 b-3 i4 p10 c-5 o-12
/the=the class question=?	r13 w4 i9 p-9 t-5
/the=the class symptom=symptom	r3 a-5 b-3 i3 p13 t12 c-3
/the=the class word	r7 b-3 i16 p16
/the=the do=fix	r-5 a20 p3 t4 o-3
/the=the elsewhere=elsewhere	i7 p-13 c-14 o41
/the=the fill=fill	r15 a-5 b-6 i-9 p-7 t13 c27 o12
/the=the fill=fill >	a-3 b-5 i5 p-5 t5 c28 o-10
/the=the fill=fill for=for	r19 a-8 i3 p-7 c11 o-5
/the=the fill=fill question=?	r3 a6 b-4 c18 o-8
/the=the fill=fill to=to	w7 p-4 t-3 c-11 o13
/the=the modal=can	r11 w19 a-7 b-10 p-5
/the=the modal=can modality	w19 b-7 i3 p-5
/the=the modal=is	r18 w17 o6
/the=the modal=not	r-11 w16 a-6 p8 c13
/the=the modality	r15 b8 i-3 p-13 t18 c9 o-16
/the=the modality question=?	r23 b4 i3
/the=the modality with=with	r18 a-6 b14 o-3
/the=the modality word	r5 t13 o-3
/the=the name-own	r9 w4 a19 b-7 t-4 c19
/the=the org=org	r-4 w-3 a-4 p11 t14 c-15 o3
/the=the org=org question=?	r-3 w4 a-5 i9 p7 c-9 o10
/the=the people=people	a-15 b-19 i-13 p4 t3 c-9 o4
/the=the people=people >	p19 c6 o20
/the=the people=staff	r-4 w22 a-3 b-3 t13 c-3
/the=the person=person	r12 w-5 b-6 p6 t-6 o11
/the=the person=person >	w3 p-3 t-5 c9 o20
/the=the person=person address-own	r23 w-5 b6 i4 c-6
/the=the product=product	r-3 w11 a-7 i18 p27 t14 c-16 o-12
/the=the product=product do=wish	r-3 w-4 a15 p11 c-4
/the=the product=product fill=fill	r16 b-4 i5 p20 t-6
/the=the product=product word	r-6 i16 p4 t6 c-3 o-6
/the=the question=?	r10 w6 a-6 p-5 t7 c15 o-8
/the=the question=? >	r6 w7 a-3 p-3 t8 c17 o-7
/the=the relation=allow	r-8 w-9 a3 b12 i13 t6 o-13
/the=the relation=allow >	a-3 b26 p11 o3
/the=the relation=allow comma=,	r4 a-12 i8
/the=the symptom=symptom	w15 p-4 t19 c-5 o-5
/the=the the=the	r-9 w-4 a-5 i7 p12 t11 c-6 o9
/the=the the=the person=person	p-5 c9 o19
/the=the topic=general	r-5 w19 b-4 p21 c3
/the=the topic=topic	w-7 b16 i-5 p18 t9 c-12
/the=the topic=topic word	r5 p19 t13 c-4
/the=the what=what	w3 a-5 i10 p23 c-6 o-9
/the=the what=what for=for	a-3 b-4 i15 p4 o-10
/the=the which=which	w4 b4 i3 p28 t-4 c-5 o-3
/the=the word	r7 w-6 b-22 i3 c22
/the=the word >	i4 p-15 t9 c29 o6
/the=the word at=at	i10 p4 t10 c6 o-9
/the=the word fill=fill	r-5 w-3 i3 p-10 t11 c9 o14
/the=the word for=for	w-3 a-6 b-11 p13 t-7 c7 o8
/the=the word question=?	w15 a17 b-5 i-4 p-6 t-5 c17 o7
/the=the word via=via	r17 w3 i19 c-3
/the=the word word	w-10 t4 c6 o8
/to=to	r-8 w-3 a9 b3 i-7 o-5
/to=to #property	w4 a-6 i20 t-6 c3 o5
/to=to address-foreign	r22 w6 b-7 p-5 t9 c-8 o-9
/to=to address-foreign >	r24 w11 a-8 i-4 p-5 t-6
/to=to address-foreign fill=fill	a20 p-7 c-3
/to=to be=be	a23 o-3
/to=to block=block	a-4 b23 p-6
/to=to block=block the=the	b20 c-6
/to=to change=change	a25 b-8 i11 p22 c-3
/to=to change=change for=for	r-5 a21 b-6 i-5 t3 c3
/to=to class	r10 w3 i6 t12 c-15 o-15
/to=to class >	r23 w15 p-4 o3
/to=to class comma=,	r16 w-4 a-3 p12 t16
/to=to class people=people	a5 i9 p-10 t11 c-4 o-6
/to=to domain-foreign	r3 w14 b5 i-10 p-8 c-13 o-7
/to=to domain-foreign >	r-3 w15 a-4 b18 o3
/to=to fill=fill	w4 i8 p-19 t-9 c-4 o-4
/to=to light=light	w7 a6 b-15 i-10 p7 t19 c-8 o-3
/to=to modal=is	r4 a14 b-4 t11 o-4
/to=to modality	r12 w11 a15 c9
/to=to modality address-foreign	r19 a11 b-5 c-3
/to=to modality domain-foreign	r3 w7 a16 b-7
/to=to modality name-own	r24 a4 b-6 p-3 t3
/to=to modality via=via	r7 w-6 p-6 t9 c13
/to=to modality with=with	w4 a8 b-3 p-19 t3 c-9 o-5
/to=to name-own	r12 w4 a-4 b-3 i11 p-7 t15 c-7
/to=to person=someone	r-8 c21
/to=to product=product	r-6 a13 i11 p12
/to=to relation=allow	r-5 a31 b-5 p26 c-3
/to=to relation=allow name-own	r-7 w3 a24 p-5 o-4
/to=to skype-name-foreign	r26 o-4
/to=to the=the	r-5 b-9 i14 p12 c29 o-3
/to=to the=the class	r24 w-4 a-6 p12 t11 c-5
/to=to the=the modality	r26 b5
/to=to the=the relation=allow	a4 i18 p-3 t8 o-3
/to=to which=which	a-4 b-4 p8 c-3
/to=to word	r5 w-6 a8 b-7 p8 o22
/to=to word >	p-6 c-17 o20
/topic=general	r-10 w-7 a-3 b-4 p30 t11 c14 o9
/topic=general question=?	r-8 w-3 p12 c-3 o13
/topic=topic	r-30 w-19 b5 i15 p68 c-20 o-6
/topic=topic >	r-5 w-6 a-8 b-9 p30 t10 c6 o8
/topic=topic at=at	r-4 p26 c-3
/topic=topic block=block	r-4 b-9 i10 p5
/topic=topic fill=fill	r-8 a16 p24 c-11 o-10
/topic=topic light=light	r-6 w-3 i-4 p19 t-8
/topic=topic modal=can	r-4 w3 p26
/topic=topic modal=is	a10 i16 p23 c-6 o-4
/topic=topic modality	w-6 b-8 i-4 p23
/topic=topic modality with=with	w-5 a-3 b-9 i-5 p20
/topic=topic question=?	r-4 i10 p38 o-3
/topic=topic question=? >	r-4 i10 p38 o-3
/topic=topic relation=allow	r6 w-3 a13 i18 p16
/topic=topic relation=allow name-own	r10 a-3 b3 i15 p-7 t-3
/topic=topic to=to	r-3 a7 b6 i-3 p16
/topic=topic topic=topic	p28 t14 c4
/topic=topic word	a-3 b3 i3 p33 t10 c-6 o-6
/via=via	r13 a-4 b-12 i5 p-13 t4 c22 o-16
/via=via >	r5 w11 c18 o-10
/via=via class	r18 a7 b-3 i-7 p4 t12 c-9
/via=via class question=?	r25 w-10 a-8 i-7
/via=via domain-foreign	w13 a18 o-3
/via=via domain-foreign question=?	w13 a18 o-3
/via=via person=person	r6 a12 b-5 c10
/via=via question=?	r15 a-5 i8 p-9 c15 o-12
/via=via question=? >	r15 a-5 i8 p-9 c15 o-12
/via=via the=the	r6 w-16 a-22 i-13 t3 o-15
/via=via the=the block=block	b18 p14 c-3
/via=via the=the class	r12 p10 t-4 c-3
/via=via word	r8 a-6 p-8 c13 o15
/we=we	r15 a5 b-11 i18 p-19 t13 o-12
/we=we >	r-10 w-3 a17 b13 i-10 p-6 c13
/we=we and=and	r38 w-3 a-4 i3 c8 o5
/we=we block=block	r7 w-5 b-10 i24 p-3
/we=we block=block domain-foreign	r3 b-7 i17
/we=we change=change	a-15 b-7 i15 p-8 t11 o3
/we=we change=change fill=fill	r19 w-4 a-8 b-6 i4 o3
/we=we fill=fill	r10 w-8 a20 b13 i-4 t-4 c-5
/we=we fill=fill modality	r22 w-5 c4
/we=we from=from	r18 w-5 a-6 b-5 i-4 t14 o3
/we=we modal=can	w11 a12 b-3 i-9 p-9 t7 c-4
/we=we modal=is	w8 a-11 b-4 p15 t3 c-4 o-3
/we=we modality	r28 w-3 p5 o5
/we=we modality with=with	r15 w-6 a-7 b-3
/we=we question=?	r20 w-8 i4 p-11 t-8 c7 o-12
/we=we question=? >	r20 w-8 i4 p-11 t-8 c7 o-12
/we=we receive=receive	r7 w-4 t9
/we=we relation=allow	r13 w4 b-9 i17 p-8 t-4 o4
/we=we relation=allow #property	r-7 i19 p-5 t-4 c3 o5
/we=we relation=allow modality	r15 a-7 b-7
/what=what	r-28 w-21 b-12 p28 t-24
/what=what #number	w3 i4 p-7 t3 c-4 o23
/what=what #number and=and	r-5 o21
/what=what #property	w5 b3 i-9 p32 t-6 c-6 o-10
/what=what at=at	b6 p30
/what=what class	r15 w3 a-3 p39 c-9 o-9
/what=what class people=people	r16 p16 t3
/what=what fill=fill	r-3 b-5 i12 p-4 c21 o10
/what=what fill=fill fill=fill	w3 a-4 i3 p-10 t3 c30 o-10
/what=what fill=fill modal=is	p5 c6 o-15
/what=what fill=fill to=to	r-3 i17 p13
/what=what fill=fill word	w4 i-3 p-8 o22
/what=what for=for	a-3 i15 p4 o-10
/what=what me=me	w3 a16 b-3 i-4 p24 o-4
/what=what modal=can	r-4 a3 b-5 i12 c8 o-8
/what=what modal=is	r-10 a9 i-5 p14 c22 o-13
/what=what product=product	i-4 p21 c-3 o-3
/what=what question=?	i-4 p23
/what=what question=? >	i-4 p23
/what=what relation=allow	a17 b-3 p22 c-3 o-4
/what=what the=the	r-3 w-5 a12 b11 i-10 p13 o11
/what=what the=the class	p16 t10 o-10
/what=what the=the do=fix	r-5 a20 p3 t4 o-3
/what=what the=the product=product	w4 i4 p19 t-3 c-8
/what=what the=the topic=topic	r4 w3 b17 p8 o-8
/what=what the=the what=what	w3 i-4 p21 o-9
/what=what the=the word	r12 w-8 a7 b-20 t-11 o4
/what=what topic=topic	w3 a5 b-4 i-3 p23 c-5 o-6
/what=what word	a-4 b-3 i-5 p27 t5 c8 o3
/what=what word modal=is	i-4 p11 c10 o-12
/whether=whether	r44 w-10 a-15 p18 t-5 c-3
/whether=whether address-foreign	r25 b6 t-3
/whether=whether address-own	r30 w-8 a-9 b3
/whether=whether address-own modal=can	r21 w-5 a-11 c-5
/whether=whether name-own	r29 w-9 a-6 b-5 p4
/whether=whether name-own modal=can	r25 w-3 a-5 p4
/whether=whether name-own modality	r12 p-5
/whether=whether we=we	r16 a-4 p11 t3 c-4
/which=which	r-21 w50 a9 b-5 p26 t-8 c15
/which=which change=change	w-6 a12 b10 i-4 p11
/which=which modal=can	w28 a-4 b-5 i7 c-3
/which=which modal=can modality	w24 a-4 b-4 i6 c-4 o-3
/which=which modal=is	r-11 w32 a-11 p7
/which=which modal=is class	w22 i3 p-6
/which=which modal=is fill=fill	r-5 w31 a-5 p-3 o4
/which=which modal=not modality	r-5 w22 a-5 b-7 o3
/which=which our=our	w34 a-7 p-4 c5 o10
/which=which our=our people=people	r-5 w41 a-7 p-3 c6 o11
/which=which people=everyone	w11 b-10
/which=which people=people	r-10 w33 a-3 b-3 i12 p-6 c4 o6
/which=which people=people fill=fill	w11 b-8 c-5
/which=which people=people who=who	r-8 w17
/which=which product=product	w-8 b16 p19 c16 o4
/which=which product=product modal=can	w-5 p21 t4 c-5
/which=which the=the	r16 a12 i4 p20 c-3
/which=which topic=topic	w-10 a15 p29 c-4 o-4
/which=which we=we modal=can	r-4 w21 a-3 p-5 c-6
/which=which word	r-7 w-9 a18 b-6 p7 c15
/which=which word fill=fill	a19 i3 p-3 c13 o-4
/who=who	r-13 w53 a-9 b-6 i6 p4 o26
/who=who fill=fill	b-11 i11 p-6 c-6 o15
/who=who modal=can	w44 a-5 p3 t4 c7
/who=who modal=can be=be	r-3 w20 a5 b-6 i3 t3 c-5
/who=who modal=can modality	w32 a-8 b-5 i4 c6
/who=who modal=is	w24 a3 o-7
/who=who modal=not	w24 b-4 p3 c5
/who=who modal=not modality	r-5 w24 b-5 p4 c5
/why=why	r34 w-10 a3 b-16 i-12 p11 t6 o-10
/why=why fill=fill	r19 i4 t-4 c-3
/why=why fill=fill question=?	r19 i4 t-4 c-3
/why=why modal=can	r14 w-3 a-6 i-6 p3 c16
/why=why modal=is	r3 p16 t8 c-7 o-3
/why=why name-own	r26 w-4 a18 p3
/why=why name-own from=from	r26 w6 a11 p3
/why=why question=?	r13 w9 a-4 b-3 p-3 t9
/why=why question=? >	r13 w9 a-4 b-3 p-3 t9
/with=with	r4 i4 t-5 c-14 o-10
/with=with #property	r-7 b-4 i21 c4 o4
/with=with #property fill=fill	r-10 b-5 i21 c3 o3
/with=with address-foreign >	r12 w6 a9 b-10 i13
/with=with address-foreign comma=,	r9 a6 b-14 i-4 o-9
/with=with address-foreign modality	r12 o-3
/with=with address-foreign stop=.	r24 w-8 a-9 i-4
/with=with address-foreign via=via	r14 i-9 c-4
/with=with class >	r8 w15 a-3 i12 p14 c-3 o-5
/with=with class question=?	w8 b5 p-16 t-10 c-5 o-5
/with=with class symptom=symptom	t20 c-3 o-5
/with=with class via=via	r17 i-6 p-3 o3
/with=with colon=:	r23 w-5 a-5 i3 o-4
/with=with domain-foreign	w6 b5 i6 p-12 t-9 c-9 o-9
/with=with domain-foreign >	r-11 w12 a11 b15 i-10 t5 c-9 o-6
/with=with domain-foreign and=and	w13 a16 b-3 p4
/with=with domain-foreign change=change	r11 a-6 b-10 i-5
/with=with domain-foreign comma=,	r12 w-6 a12 b-9 i-9 t-4
/with=with domain-foreign if=if	r-13 w-3 i31 p-3 c5 o5
/with=with domain-foreign modal=can	r23 w-3 c3
/with=with domain-foreign stop=.	r13 w12 a-7 b13 t-5 o3
/with=with name-open	r7 w3 t15 c-7 o-3
/with=with name-own	r30 c-4
/with=with name-own >	r17 a-3 c-8
/with=with people=people	r19 w-3 b3 c3
/with=with person=someone	r10 b4 p12 c14
/with=with pronoun=other	r25 b-3 i-12 t-4
/with=with pronoun=other question=?	r21 b-3 i-10 t-4
/with=with question=?	r13 c12 o-5
/with=with question=? >	r13 c12 o-5
/with=with skype-name-foreign question=?	r16 i8
/with=with the=the	r17 w-5 a14 i-3 p-8 c-3
/with=with the=the class	r23 w-4 a-3 b11 p-4 t-4
/with=with word	r-8 p13 t8 c-3 o9
/word	r-16 w-7 a-8 p11 t12 c27 o28
/word >	w-3 b-4 t22 c25 o36
/word address-foreign	r23 w3 o-6
/word address-foreign question=?	r17 c-3 o-9
/word address-own	r32 p5 c-7 o-6
/word and=and	r3 a-4 p25 t5 c-9
/word at=at	w-9 a-5 b-11 i5 p3 t5 c9 o-17
/word be=be	r8 w3 t3 c16
/word class	w-7 a8 b-8 i-4 p9 t4 c-15
/word comma=,	a-19 b-14 i10 p9 t-7 c-11
/word comma=, fill=fill	r-6 p7 t4 c4 o10
/word do=wish	r15 a15 i-3 c-3
/word domain-foreign	r13 p17 t16 c-4 o-3
/word elsewhere=elsewhere	w5 p-8 c-6 o18
/word elsewhere=elsewhere question=?	r4 w4 i4 p-5 c-6 o17
/word fill=fill	r-5 w-5 a12 b-13 i-5 p3 c16
/word fill=fill >	r-3 i4 p-3 t-3 c21
/word fill=fill fill=fill	a-3 t10 c13 o-9
/word fill=fill modal=is	a-5 i3 p-4 o16
/word fill=fill question=?	a-10 b-6 p3 c-9 o13
/word fill=fill word	r14 i-3 t-9 c14
/word for=for	w-7 b-12 p14 t-7 c7 o8
/word for=for class	w5 p27 t4
/word from=from	w-4 b21 p16 t14 c-3 o-3
/word if=if	r6 a-3 i-5 t12 c-4 o13
/word me=me	r10 w-4 i-7 p6 o12
/word me=me >	i3 p11 c13 o-6
/word modal=can	r21 a-6 b-6 i13 t14 c-9 o16
/word modal=is	r-10 w-7 a6 b-9 i-12 p6 c5
/word modality	r25 b17
/word modality with=with	r28 w-3 a-4 b-7 o-3
/word name-own	r15 w-8 a-7 b14 i-7 c20 o12
/word name-own >	r-4 w3 b-11 c18 o-15
/word name-own modal=not	r24 i3 p4 t4
/word name-own modality	r28 p7 c-8 o-7
/word org=org	r18 o16
/word our=our	a-8 b8 p-5 t10 c10 o-4
/word product=product	r14 a-3 i14 p23 t-7 c-10 o-5
/word product=product question=?	w4 i17 p15 t-3 c-6 o-4
/word pronoun=other	w-8 a4 b4 i-5 p-16 c7 o-16
/word pronoun=other fill=fill	r-5 w3 a13 b12 o-4
/word question=?	r-17 w-4 i7 p4 t-17 c7 o26
/word question=? >	r-17 w-4 i7 p4 t-17 c7 o26
/word relation=allow	w14 a-12 b16 p8 c-5 o-3
/word stop=.	r-12 b-20 p6 c6 o-15
/word stop=. >	w12 b-9 i3 p-4 t-4 c17 o-6
/word stop=. modal=can	r13 i14 c-8 o-4
/word stop=. the=the	r19 w20 b3 t-5
/word symptom=symptom	r-6 i3 t32 c-5 o-5
/word the=the	w-5 a3 b-5 i-4 p5 c19 o12
/word the=the elsewhere=elsewhere	i4 p-4 c-8 o22
/word the=the modality	r14 b-3 i5 t-3 c13 o-5
/word to=to	r7 a11 b-15 i-11 p13 t7 c-14 o-7
/word topic=topic	r3 a-5 p30 c-5 o-6
/word via=via	r22 w5 a-6 i11 p-4 t-5 c15 o-3
/word whether=whether	r25 b3 c-3 o-3
/word who=who	w15 i4 c-7
/word who=who modal=can	w15 i4 c-7
/word with=with	r4 w12 b-4 i-5 p17 c4
/word word	w-6 b-4 i-5 p12 t13 o36
/word word >	b-5 t9 c-15 o29
/word word address-foreign	r19 a-3 o-9
/word word question=?	r-3 w-3 c-16 o25
/word word word	r9 b-10 p-4 o18
:	r22 w-9 b-6 i3 p6 t18 o-9
: address-foreign	r26 w-4 a-3 b3 i4
: address-own	r39 a-6 b9 i7 c-3 o3
: chat	r18 a-3 b5 p-3 t17
: chat with	r25 i3 p6 t-4 c3
: could	r13 a-5 b-4 i18 p-3 c3 o3
: could name-own	r14 a-3 i17 c3
: name-own	r13 w3 a10 p-5
<	r4 w-5 a-6 i-9 p4 c12 o11
< ,	r29 a-9 b-10 i-15 t-5
< , can	r16 a-6 b-10 i-6
< , could	r16 a-4 i-9
< , was	r6 w11 b-10 o3
< >	r-5 b-14 i7 p-10 t-5 c9 o37
< a	r24 w3 a-5 b-5 t-3 o4
< address-foreign	r19 a-3 t13 c-5 o-6
< address-own	r19 a-8 t5 c-3 o-4
< after	r-8 i15 p-4 t8
< am	r19 w-3 a-6 t3 c-5
< am i	r19 w-3 a-6 t3 c-5
< any	r24 w3 a-3 p4 t-3 c-7
< any chance	r22 w3 a-3 p3 t-3 c-8
< are	r35 b-3 p17 t-8 c-8 o20
< are name-own	r12 o-4
< are skype	r8 w-3 p6 t-9
< are there	r-3 w17 i6 p16
< are we	r27 w-9 a-3 c4 o4
< are you	b5 i5 p-5 c-4 o23
< as	r18 w-9 i-10
< asdf	r-3 i4 c-7 o32
< assuming	r-13 a-7 i20
< before	r25 b-3 p-3 o3
< book	r-5 i5 p-4 t-4 c-7 o22
< can	r33 w-5 i-3 p16 o12
< can a	r19 w-9 b4 p10 t-3
< can address-foreign	r28 o-3
< can address-open	r24 w-4 p-4 c-3 o-5
< can address-own	r23 a-3
< can all	r12 a-7 b-6
< can anybody	r-4 w23
< can anyone	r7 w20 c-4
< can i	r10 w-3 a-6 b-7 p7 c13 o16
< can name-own	r18 i-3 o9
< can our	r27 w-9 a-8 b-4 c3 o3
< can people	r24 w-6 a-8 b-6 c4
< can skype	r30 w-8 a-3 p-10 c3
< can someone	r11 w-8 b-3 p13
< can teams	r6 w-5 i-5 p17 t3
< can the	r25
< can we	r16 w-10 a13 c-3
< cannot	r6 a6 t25
< chat	r22 a-5 b-4 t22 o-4
< chat with	r7 b-3 t18 c-4 o-6
< chats	r-3 t20 c-5
< could	r21 a5 p11 t-4 c-5 o-3
< could we	r22 c4
< could you	r4 w8 a8 i-6 p12 c-8 o-7
< delete	w5 a-3 b-6 i3 p4 c24 o-7
< do	r27 a-14 b-9 i-3 p15 t19 c12 o-5
< do i	w4 a-6 b-4 p10 c21
< do our	r13 a-4 b-9 i-3 o3
< do skype	r26
< do we	r24 w-5 a-8 b-6
< does	r20 a-6 b-4 i23 p39 c-4
< does #property	b-3 i16 p11
< does anything	r14 b-9 i-5
< does name-own	r20 w-5 p-7
< does our	r19 b3 t4 o3
< does teams	r6 i-4 p13 o-3
< domain-foreign	r26 w-9 p5 t13 c-5 o-6
< download	b-4 i3 p-4 c20 o-7
< everyone	r21 w-5 b-6 i-6 p3
< export	w18 b-3 i4 p-6 c32 o-5
< fed	r18 c-3
< federation	r14 i-3 p12 t22 c-3 o-5
< for	r16 w19 p3
< forget	a3 t-3 c17 o-12
< fyi	r3 a19 b3 c-3 o-5
< give	w9 a7 b-9 p6 t-6 c12 o-11
< give me	w9 a7 b-9 p6 t-6 c12 o-11
< good	p-5 c21 o-4
< hello	b-6 p-5 c18 o-16
< hello >	b-6 p-5 c18 o-16
< help	p-8 c32 o-13
< help >	b-3 p-5 c29 o-14
< hey	p-9 c26 o-10
< how	r-26 a13 i-15 p11 t-15 o9
< how can	r-14 a21 b10 i-7 p10 c8 o-9
< how come	r3 a13 p11 c-8 o-6
< how do	r-8 a13 i-4 p13 t-5 c-4 o12
< how does	a-4 b-4 p7 c15 o-9
< how many	r-7 w21 a-13 b-8 i6 p17 t3 c-4
< how to	a15 b11 p11 c-5 o-6
< how would	a10 b14 t3 o-5
< i	r3 a-7 b7 i-21 p4 o3
< i can't	r13 a9 b-6 p-4 t5 c-5 o-5
< i need	w3 b13 i-5 p13 t-4 c-3 o-5
< i want	r8 w-4 a-5 b16 i3 p-6 c17
< i'd	r4 p-7 t-9 c11 o-4
< i'd like	r8 w-7 b4 p-3 t-5 c12
< if	r-10 b-4 i19 p20
< if i	r-8 a-6 b-3 i8 p23 o-3
< if we	r-11 i17 c3
< in	r24 w-7 a6 b-4 i3 p11 o-3
< is	r35 w5 i-6 p21 t-8 c-12
< is #property	w3 a15 b-3 i-4 p18 c3
< is address-foreign	r22 w-7 p-7 t3
< is address-own	r19 w-7 a-4 p-9
< is anybody	r-8 w13 p-6
< is communication	r14 a-8 b-3 i-5
< is it	r23 a-5 i8 p5 t-4 c-9 o14
< is name-own	r29 w-14 a-5 b-7 c4 o3
< is our	r13 w-8 p9
< is skype	r14 a3 p11 o-3
< is the	r20 p8 c5 o-6
< is there	r7 w15 a20 b-3 p20 c-3 o-6
< let's	r-3 i11 p-5 t3 c17 o-4
< list	w18 b-11 p-3 t-3 c16
< make	r-3 w-5 a17 b13 i-3 p4 t-3 o3
< make it	a23 o3
< may	r31 w-6 a-3
< may i	r19 p-3 c-8 o-5
< may name-own	r19 w-6 a-5 i-4
< my	r16 a11 p-6 t11 c-6 o20
< name-own	r15 b-6 i-11 p-6 t5 c-18 o3
< name-own should	r-3 a15 b-13 p3
< name-own skype	r21 w-3 o-4
< need	r-7 w7 a28 b11 p-4 c-3
< new	a3 p-3 t9 c15 o-6
< no	b-3 t17 o24
< nobody	r17 b11 p3 t-4
< ok	r11 w-5 a-5 b-4 o22
< on	r29 a-5 i-3 c12
< open	a11 b-3 t-4 c20 o-6
< our	r6 i-7 p-4 t10 c6 o-8
< our users	r10 w-3 a16 b-8 t23 c-3
< please	a14 b14 i-10 t-9 c15 o-17
< please enable	a11 b-8
< please erase	b-10 c10 o-5
< please remove	r3 a-5 b13 i-4 p-4 c10 o-6
< pls	r7 a20 b-3 p15 c13 o-3
< put	b18 c18 o4
< say	r-4 b-6 i26 p-8 c4
< show	w23 i7 p-6 t-3 c30 o-8
< show me	w14 i4 c16 o-9
< skype	r20 w-7 b10 p11 t7
< skype users	r16 w-7 a3 t15
< start	b-5 i3 c22 o-14
< steps	a17 b-8
< steps to	a17 b-8
< suppose	b-3 i28 o4
< suppose name-own	r-3 i21
< take	b20 c14 o4
< tell	r13 a11 b-7 p-11 c-3 o20
< tell me	r13 a11 b-7 p-11 c-3 o20
< thanks	r-5 b-6 c16 o8
< thanks .	r-3 b-6 c17 o-3
< the	r11 w-4 a-3 i-5 p10 t20 o19
< turn	w-3 a16 b20 p-3
< users	r-3 b13 p-7 t26
< was	r26 w-4 i-6 p11
< was name-own	r19 w-5 a-5 b-3 i-3 o3
< we	r-3 b4 i-17 p6 t11 c-8 o-3
< we want	r3 w-4 a12 b-8 i-5 p3 o3
< we'd	r9 a15 b-5 c-3
< we'd like	r12 b-9
< what	r-18 w-11 a6 b-6 i10 p8 t-18 c10
< what are	r-4 p12 c24 o-5
< what can	a-4 b-3 p6 c19 o-13
< what does	w5 i-11 p26 c-9 o-10
< what happens	i19 p10
< what has	r-5 w-3 a17 b-5 p3
< what if	w3 i19 p-8 c-4
< what is	r5 a11 b-3 i-9 p12 t-3 c-3 o18
< what must	a11 b10 i-4 p4 t3
< what would	r-3 a16 b-9 i15 p-5
< what's	r8 w-5 a10 i-7 p4 t-10 c-3 o12
< what's the	r4 w-6 t-8 c6 o7
< where	a9 b-4 i-8 p12 t-5 o9
< where is	w6 a-3 p10 c-5 o20
< which	r-21 w19 a16 i-11 p4 t-11 c5
< which accounts	w21 t3 o6
< which cmdlet	w-4 a20 t3
< which employees	w14 b-7 o3
< which of	r-3 w23 a3 b-3 p-3 o4
< which policy	r-7 w-4 a18 b14 i-5 p11
< which powershell	r6 a-11 p19 c-3
< which setting	b14 i-4 p17
< which users	r-7 w18 a-6 b-3 p9
< who	r-5 w44 b3 i-3 p9 c-3 o30
< who can	r4 w20 i-5 c-4 o-11
< who is	r-10 w27 b-3 c3 o13
< who may	r-11 w20 b-4 p3 c3
< who's	r-4 w28
< whom	r-6 w23
< whose	w26 b-4 i3 p-4 c5
< why	r21 w-4 b-6 i-3 p11 t5 c6 o-7
< why was	w3 a4 p18 t-3 c-3
< will	r9 w-3 a-6 b-7 i12 t-3
< will name-own	r12 w-5 a-8 b-7 i6 p5 t3
< wipe	r-5 w3 b-4 c19
< with	w15 b-3 i18 o3
< with #property	r-5 b-4 i21 c4 o3
< would	r10 a-17 b-13 i32 o3
< would a	r27 w-4 i-5 t-5 c-9
< would it	r13 w3 a-12 i11 c-3
< would name-own	r20 a4 b-5 i14 t-6 c6
>	r4 w-5 a-6 i-9 p4 c12 o11
? ?	r13 w-4 a-7 p14 t13 c-3
? ? >	r19 p18
? he	r15 w-7 p-7 t-3
a	r4 w10 a-12 b-12 i-8 t-5 c3 o15
a address-foreign ?	r19 c-7 o-5
a call	r27 w-3 a-3 b6 i4 c-5 o-5
a call ?	r15 c-3 o-4
a call with	r26 a-3 b3 i3 t-3 c-6
a chat	r12 w-9 a6 b-3 p7
a chat with	r11 w-10 a5 b-4 p5 t-3 o-4
a conference	r14 c-5 o-5
a contact	r19 b3 t-3 c-3 o-6
a conversation	r24 p-5 o-13
a conversation with	r24 p-5 o-13
a domain	p17 o-7
a file	r8 b3 i3 p-4 t-4 c8 o-7
a group	r6 a16 b-3 p10 t9 c-5
a list	w18 b-3 i4 p-9
a meeting	r27 a-3 b4 p5 t-4 c-10
a meeting ?	r15 p-4 t-3 o-3
a message ?	r14 c-3 o-3
a person	r6 w-5 a-7 b-5 i4 p9 c13 o-4
a skype	r7 w14 a4 i-3 t13 c-4 o-4
a skype account	r15 w8 a-4 p-5 t-4
a skype user	r8 w10 a6 i-5
a teams user	r16 p-3 t-5
a ticket	r3 p-4 t-3 c18 o-9
a v	r29 a-4 b-3 p3 t-3 o-6
ability	r7 w15 t10
ability to	r7 w15 t10
able	r7 w14 a4 b6 p-6 t-5 o-6
able to	r7 w14 a4 b6 p-6 t-5 o-6
able to meet	r6 w-3 a11 b-13 c-4
able to message	r9 w-5 a11 b-12 i9 t-3
about	r5 w-5 a-6 b7 i-7 p15 c-7 o26
about the	r4 b-4 p13 c-6 o14
access	r6 w10 a10 i-5 p25 t-4 c-13 o-12
access >	i4 p25 c-4
access to	r9 w8 a10 b10 i-9 p-8 t-9 c-7
access to chat	r12 w-6 a12 b-13 p3
access to domain-foreign	w13 a-4 b18 p5
access to skype	w17 a23 o5
account	w21 a-13 b-8 i6 p7 t7 c-8 o-3
account ?	r3 w9 a-5 i7 p7 t-4 o-3
account ? >	r3 w9 a-5 i7 p7 t-4 o-3
account start	r20 p-4 o-3
accounts	w13 b15 i14 p7 t-8 c-7 o-5
accounts >	w7 a-13 b16 i17 p14 t-5 c-4 o-6
accounts ?	r5 a3 b3 i4 t-10 c-6 o-5
accounts ? >	r5 a3 b3 i4 t-10 c-6 o-5
accounts can	r3 w20 a-5 c-5
add	r15 a19 i8 t6
add domain-foreign	r5 a19 b-3 i3 p-6
add domain-foreign to	r5 a19 b-3 i3 p-6
added	a-8 b3 i16 p-5 t17 o-3
adding	r-8 w-4 a-9 b-9 i12 t8
adding domain-foreign	a-7 b-5 i19 c3 o5
adding domain-foreign to	a-7 b-5 i19 c3 o5
address	r8 w-4 a-4 i7 p12 t20 c-3
address ?	r8 a-3 i6 p17
address ? >	r8 a-3 i6 p17
address-foreign	r37 w5 a6 b-3 i5 c-5 o-4
address-foreign , can	r21 w3 i-13
address-foreign .	r20 a7 b-5
address-foreign :	r16 w-3 a-5 t-4
address-foreign >	r14 a10 i9 p-5 t6 c-12 o-9
address-foreign ? he	r15 w-7 p-7 t-3
address-foreign a call	r22 b3 c-8 o-10
address-foreign allowed	r21 a-3 b3 c-5 o-4
address-foreign and address-foreign	r21
address-foreign and call	r12 a-3
address-foreign and can	r13 w-3 i-4 o-4
address-foreign as	r17 i-3
address-foreign by	r24 a-5 b3 p-7
address-foreign call ?	r18 w-3 c-3 o-5
address-foreign call address-foreign	r20 w-3 p-4 c-5 o-7
address-foreign call name-own	r19 a-6 t3 c-5 o-3
address-foreign can	r4 a11 b-10 i-6 c-6 o-8
address-foreign chat with	r23
address-foreign for	r19 a-6 b-6 t-4
address-foreign from	r20 w3 a-5 b-3
address-foreign get	r14 i-6 c-3
address-foreign get through	r14 i-6 c-3
address-foreign if	r-8 w4 a-6 b3 i21 p-6 o-5
address-foreign on	r22 i-9 c-6 o-5
address-foreign see	r16 b4 p-4
address-foreign start	r17 a-5 c-6 o-5
address-foreign to	r26 a-5 c-6
address-foreign to address-own	r19 b-3 i3 c-6
address-open	r40 a6 i6 t3 c-3 o-5
address-own	r41 w-6 a17 p-11 t-3
address-own ,	r21 t-7
address-own :	r22 c-4
address-own ?	r22 w-3 a-5 p-5
address-own ? >	r22 w-3 a-5 p-5
address-own and	r15 b3 p-9 c-3
address-own and address-foreign	r16 a-4 p-9
address-own calling	r27 w4 c-5 o-3
address-own calling address-foreign	r27 w4 c-5 o-3
address-own can	r16 w-8 a7 b-7
address-own can't	r18 w-5 p3
address-own can't chat	r18 w-5 p3
address-own chat with	r11 w-8 a12 b-3 p-6
address-own have	r24 w-5 a-5 b4 t3
address-own is	r28 w-4 a-4 t3
address-own is able	r21 b5 o-6
address-own ring	r20 a-4 b4 c-3
address-own to	r11 w-3 a23 b-5 p-5
address-own to address-foreign	r15 a-6 t-5
address-own video call	r16 a-9 c-3
admin	r6 a23 p9 t11
admin center ?	a-7 p15
affect	r-4 w-7 i-5 p18
after	r-10 i18 p-3 t14 o-3
alice	r9 w10 b11 i-6 t-4
all	r-8 w18 a-19 b14 p-20 t7 c10 o-5
all name-own	r5 a-3 b-5 i4 c19 o-5
all of	w4 a-10 b-14 i-4 t7
all our	r7 w13 a-6 b6 t-3
all our users	r7 w13 a-6 b6 t-3
all users	r3 w27 a-10 b11 p-3 t-3 c-7
all users that	r-3 w22 a-5 b-8 c-5 o3
allow	r3 a10 b-5 i7 p5 t-7 c-18 o-14
allow all	r-8 i18 p-4 t-3
allow list	r13 w-10 b4 c-16 o-10
allow list >	b21 p12 o3
allow name-own	r4 a11 b-6 i9 p-4 t-4
allow name-own to	r4 a11 b-6 i9 p-4 t-4
allow our	w-3 a10 b-11
allowed	r14 w19 b-4 i8 p10 c-8 o-6
allowed ?	r25 w-4 i3 p-4 c5 o3
allowed ? >	r25 w-4 i3 p-4 c5 o3
allowed domains	r-7 a13 i16 p22
allowed domains ,	r-5 a-9 i12 p-3
allowed list	r-7 a-9 i16 p-6
allowed to	r20 w33 a-5 p-8
allowed to chat	r7 w17 a-6 b-10 p-4
allowed to talk	r9 w19 c-3
allows	w14 a21 o-3
am	r23 w-3 a3 p-3 t3 c-6
am i	r19 w-3 a3 p-3 t3 c-6
am i able	r15 c-6 o-3
an	a-7 i-3 p24 t15 c12 o13
an email	i4 p10 c-8 o14
an unmanaged teams	r20 w-3 b-3 i3 p-4
and	b-6 i-3 t15 o-15
and address-foreign ?	r18 a-4 b3 p-8
and address-foreign chat	r13 w-5
and call	r13
and call skype	r13 a-3
and can name-own	r14 i-3 o-4
and how	r-7 a21 o-4
and how do	r-5 a20 o-4
and name-own	r28 a-8 b-3 p5 t-8 c3 o3
and video with	r27 a-5 b-3 t5 c3
and why	r-7 w13 a-4 p17 t-7 c-9
answer	r11 w-3 a-6 p-14 c26 o-22
any	r12 b22 i-9 c6 o-13
any chance	r22 w3 a-3 p3 t-3 c-8
any more	r14 a-3 b20 t5 c-5
anybody	r-15 w28 p16
anybody in	r-5 w25 c7 o3
anymore	b24 p12 t4 c-3
anyone	r-15 w33 a-7 b-12 p-7 c3 o4
anyone here	w24
anything	r33 b-14 i-7 p20
anything stopping	r29 w3 a5 b-7 i-3 p-4
are	r7 w10 a-5 b-28 i-13 p9 c-27 o13
are blocked	w11 a12 b-8 p5 o-4
are blocked from	w10 a12 b-9
are name-own	r5 w-4 o18
are our	r29 w-3 b-4 c7 o7
are skype	r8 w-3 p6 t-9
are there	r-3 w17 i6 p16
are there users	r-9 w16 a-5
are we	r27 w-9 a-3 c4 o4
are you	r-3 i3 p-6 c4 o22
aren't	r16 w-3 a-8 b-7 p9 t11 c3
as	r9 w-12 i-13 p17 t14 c16 o-14
asdf	r-3 i4 c-7 o32
asks	r4 w14 a-4 p15 c-5
assign	r-6 a9 i10 p-10 c-5 o-6
assuming	r-13 a-7 i20
at	r6 i-8 p9 t12 o-10
at #domain	r24 b6 p-8 t-5 o3
at #domain ?	r21 i-3 t-3 c-4
at #domain chat	r26 w-7 b-4 c5 o4
at a	r23 b3 p-8
attend	r16
audio call	r20 a-5 p3 o-3
available	r3 b3 i-7 p13 t-3 o-4
back	r30 w-3 p16
back in	r23 i-3 c4
back in ?	r19 i-6 c3
be	a7 i3 p5 t-17 c-13 o-16
be able	w-11 a12 b16 i12 p-5
be able to	w-11 a12 b16 i12 p-5
be delivered	r16 t-8
be delivered to	r16 t-8
be set	r-7 a23 b-9 i-3 p4 c4 o3
begin	a3 i5 p-4 c28 o-5
begin again	p-6 c19 o-7
being	a12 b-9 i21 p-4 c15 o-5
berlin	r17 c-4 o-7
between	r11 w-5 a16 p22 t-5 c-3
block	r-8 w-3 a10 b24 i15 p30 c-3 o-10
block domain-foreign	a-4 b16 i18 p8 o-3
block domain-foreign >	a-4 b23 i13 c3
block list	r-7 a12 b-11 i7 p18 t4
block list ,	r-4 b-10 i17 p-7
block on	w13 a18 o-3
block on domain-foreign	w13 a18 o-3
block skype	a-3 b18 o-4
block skype for	a-3 b18 o-4
blocked	r5 w15 b-22 p15 t-6 c-22 o-15
blocked ?	r27 a3 o-3
blocked ? >	r27 a3 o-3
blocked domains	w-6 i8 p18 c-9
blocked from	r6 w34 a17 b-6 i-4 p-7
blocked from chatting	r12 w17 b-3 i-3 c4
bob	c-9 o18
book	r-4 b3 i6 p-6 t-6 c-8 o24
boss	r14 a12 b-5
bot	i3 p-5 c23 o-5
bot >	i3 p-5 c23 o-5
both	r8 w-3 a-7 p15 t17 c-4
both call	r19 a-5
both directions between	r20 w3 a-4 p-4 t-4 o-3
both ways	r15 b-4 i-6 p-3
break	a-11 b-8 i7 p-10 c-9 o11
bring	b-3 p14 c-6 o18
business	p32 t-4 c6 o4
but	w-5 a15 i-4 t33
by	r10 w18 a3 p17 t-5 c-3 o-6
by address-foreign	r23 b4 i-6
by domain-foreign >	r-6 w19 a-3 b-3
by email	r22 p-8 c3
by name-own	r27 a-5 b4 o-5
by skype	r20 w4 a8 b-3 p12 c-3 o-3
call	r20 w12 a11 p-16 t-12 c-5 o-3
call a	r14 w15 i-6 p-17
call a skype	r12 w15 i-6 p-14
call address-foreign >	a9 b-6 i13
call domain-foreign	r7 w14 a9 b-14 i-8 t-7
call domain-foreign >	r4 w16 a4 b-7 i-5
call each	r14
call each other	r14
call her	r17 w-3 i-5
call me	r28 w-3 b5 i4 p-3 c-6
call name-own ?	a15 b-4 i-8 c-4 o-7
call one	r18 w-10 b-3 t-6
call skype	r5 a4 b4 i5 p-8 t-19 c-6 o-6
call skype accounts	r13 w10 a-7 b6 i-5 p-5 c4
call skype people	a7 b-5 i18 p-4 t-4
call skype users	r4 a8 i4 p-18 t-17 c-7 o-5
call the	r23 a-4 i-7 p-4
call us	r18 i8 t-3 o5
call us ?	r15 i11 t-3 o5
call with address-foreign	r24 o-10
calling	w3 a-9 b12 p-23 t4 c-20 o-18
calling address-foreign	r15 a7 i3 p-7 t11 c-12 o-9
calling address-foreign ?	r35 w4 b6 c-4
calling skype	w5 a-5 b7 i5 p-9 t-5
calls	r11 w16 a10 i-13 p-8 t14 c-7 o-6
calls ,	r15 w-8 p-3 t-3
calls address-foreign	r24 p-4 c-3 o-4
calls to address-foreign	r21 a-10
calls with	r4 w18 a10 p-3 t-5 o-7
calls with domain-foreign	r3 w14 b-5 o-3
calls with skype	r6 w18 a-6 b15 c3
can	r10 w6 b-7 i-9 p3 t-5
can a	r15 w8 b4 p8 t-5 o-4
can a skype	r11 w6 p-11 t-6
can address-foreign chat	r22
can address-open	r24 w-4 p-4 c-3 o-5
can address-own	r21 a-3
can address-own and	r14
can address-own talk	r17 c-3
can all	r12 a-7 b-6
can all our	r12 a-7 b-6
can anybody	r-4 w23
can anyone	r7 w20 c-4
can chat	r4 w9 p-17 c-3 o-4
can chat with	r4 w7 p-17 c-3 o-4
can he	r25 a-3 b4 i-9 c3
can he call	r21 a-3 b4 i-4 c3
can i	w-9 b8 i-16 p9 t-8 c19 o6
can i call	r28 p-9 t6 c-9
can i chat	r26 c-13 o-4
can i see	w-3 i-4 p16 c-5
can im	r6 w9 a6 b-4 p-5
can name-own	r24 w-5 o9
can name-own ?	r13 a-3 i-3 o-4
can name-own address-foreign	r15 c-3 o-8
can name-own and	r16
can name-own call	r21 b3 i-5 p-5 o-3
can name-own chat	r22 w-11 a-5 i-4 o-3
can name-own find	r18 p-9
can name-own have	c-5 o16
can name-own invite	r18 w-3 p-5 t-4
can name-own make	r27 w4 a-7 i4 p6
can name-own receive	r13 w-6 b-3
can name-own search	r19 w3 p-8 o-5
can name-own share	r17 a-3 o-3
can name-own talk	r22 c-7 o-3
can our	r17 w-15 a5 b-13 i8 p-4 t-3
can our employees	r15 b-4
can our users	r8 w-11 a10 b-9 i10
can people	r17 w-6 a-4 b-5 p12
can people with	r16 w-3 a-8 b-6 i-4
can she	r20 a-8 i9 t-6
can skype	w20 i-4 p-14 c3
can skype users	w20 i-4 p-14 c3
can someone	r11 w-8 b-3 p13
can teams	r6 w-5 i-5 p17 t3
can teams users	w-3 a-3 i-5 p17 t3
can the	r25
can they	r20 p-3 t-7 o3
can we	r20 w7 a19 b-4 i-3 o3
can we chat	r8 w-5 a11 b-6
can you	r-7 w-3 i-9 p4 t-12 c3 o6
can you tell	r3 w13 a-5 b11 p-4 t5 o-5
can't	w7 i-3 p-11 t23 c-8 o-11
can't chat	r-8 w17 a-7 b4 i7 t7 o-5
can't chat with	r-4 w21 b9 i12 t-4 c4
can't find	r-9 b-3 t18
can't name-own	r9 a16 p4 t-3
can't name-own chat	r9 a16 p4
cannot	r15 w14 i-3 p-4 t38 c-3 o5
cannot chat	r8 w15 b-5 t8 o3
cannot chat with	r8 w14 b-5 o3
cant	r9 b-10 p-7 t24 o-7
cant im	w18 a16 i4 o-4
center ?	a-7 p15
center ? >	a-7 p15
chance	r22 w3 a-3 p3 t-3 c-8
change	r-4 a30 b10 p11 o16
change to	a24 b-3 i3 p18 c-7 o-7
changed	w13 a17 p14 t14 o-4
changes	r6 w5 a-5 i19 p13
chat	a15 p-12 t-6 c-11 o-11
chat ,	r10 a12 b-4 p13 t-4
chat >	r19 a21 i3 p-5 t10 o-6
chat ?	r25 w9 a-6 b-4 i3 p4 t-5
chat ? >	r25 w9 a-6 b-4 i3 p4 t-5
chat between	r3 a19 p11 t-4 c-7 o-3
chat between name-own	a20 b-5 i4 p-6 t3
chat to	r16 w21 a-8 b-5 t-5 c-5
chat w	r12 w17 a5 b-7 p-5 t-3
chat with	r7 a6 i5 p-14 t-7 c-5 o-6
chat with ?	r19 w5 c-6 o-5
chat with him	r13 i-7 t-3
chat with name-open	r22 w4 i-3 p3 c-5 o-3
chat with name-own	r25 c-3
chat with personal	r-7 w8 a9 b5 i16 p-8 t-3
chat with skype	r11 w12 b5 i5 p-26
chat with someone	r22 b3 i-7 p-4
chat with the	r12 w-4 a15
chat with unmanaged	r4 a9 b-13 i-4 p9
chats	r-8 w-16 i8 p13 t11 c-12 o-7
chats from	r13 w3 b8 i-8 p-8 t-6
chats with	r-3 w-17 i7 t7 c-12 o-8
chats with skype	r-4 w-4 a8 b10 i6 p13 t-3
chatting	r-4 w-9 a-3 b3 i16 t6 c-9 o5
chatting with	w-5 b6 i19 p3 t10 c-4 o-4
chatting with address-foreign	r7 w11 b-25 i20
chatting with domain-foreign	b-7 i7 p-5 t7 c-5 o-8
checklist	b-5 i4 p-4 t-4 c29 o-11
checklist >	b-5 i5 p-5 t-3 c28 o-11
cmdlet	w-6 a19 b15 p-4
colleague	r5 w-3 p-4 t10 c11
come	r3 w-3 a11 b-3 t6 c20 o-5
comes	r11 t8 c-11 o-6
communicate	r16 w10 a-5 b-4 p-3 t13 c-4
communicate with	r16 w10 a-5 b-4 p-3 t13 c-4
communicate with address-foreign	r10 w9 a-7 b5 i4 p-5
communicate with skype	r20 p4
communication	r14 a-6 b11 i-4 t9
communication with	r14 a-4 b12 i-4 c-4
companies	r11 p-9 t19 o-4
company	r-4 w12 a10 b-3 p11 t19 c-3
conference	r20 a-3
conference with	r17 a-6 b-3 i-3
configure	w-5 a26 b-7 p6 t-3 c-4
confirm	r32 i6 p-4
consumer	r9 w12 a-8 b6 p15 t-7 c-5 o-3
consumers	a6 b7 p-12 t-12 c-10 o-8
consumers >	r11 w3 b16 i18
consumers ?	w6 a12 b8 i-5 p-4
consumers ? >	w6 a12 b8 i-5 p-4
contact	r22 w17 a6 i-4 p-5 t14
contact ?	r11 w10 a-3 b4 i3 p-3 c-3 o-3
contact ? >	r11 w10 a-3 b4 i3 p-3 c-3 o-3
contacts	r7 w9 p-7 t28 c-4
control	r6 w5 i-5 p23 c-6 o-5
could	r10 w7 b-6 i19 p7 t-11 c-8
could name-own	r5 a-10 i19 p-3
could name-own chat	r15 a-11 i5 p-4
could name-own message	r7 w3 i5 p-4 c-3 o-8
could our	r24 w-5 a-10 i-4 c5 o5
could our users	r24 w-5 a-10 i-4 c5 o5
could we	r22 c4
could you	r3 w8 a10 i-5 p17 c-8 o-6
could you tell	w18 a-3 p15
create	p-8 c10 o6
create a	p-8 c10 o6
create a ticket	c10 o-8
current	r20 a-6 p10 c-5
cut	r-7 w7 a-8 b19 i10
data	b-10 p-3 c17 o-8
day	r-6 t11 c-12 o11
delete	w5 a-3 b-6 i3 p4 c24 o-7
did	r12 p5 t4 c28 o-18
did skype	r-7 p22 c-3
did you	b8 i6 p-9 t5 c36 o-9
die	r-4 p19 t12 c-5 o-4
differ	a-3 p27 o-5
directions between	r20 w3 a-4 p-4 t-4 o-3
disable	r-4 a-7 b22 i28 c3
discovery	r-11 a-3 b-7 i19 p4 o-3
dm	r27 w6 b6
do	r-21 w-20 a6 i-21 p5
do >	r8 a-5 b13 p9
do ?	a-3 b5 i-5 t6 c14 o-11
do ? >	a-3 b5 i-5 c14 o-12
do a	r22 b4 i5
do i	r-17 w-4 a22 b17 i-10 p12 t-7 o14
do i block	r6 w-5 b27 i8 p-7 t7 o-3
do i fix	r-4 a24 b-10 o10
do i have	w-3 a11 b5 p-5 t-5 c8 o-10
do i let	a17 b-3 i4 t6 o-5
do i make	a6 b18 c-4 o-8
do i stop	a-9 b10
do i take	b11 p13 c-6
do i turn	r3 w3 a-5 b9 p10 o-3
do our	r13 a-4 b-9 i-3 o3
do we	r7 b-5 i3 p6 t-9 c-7 o-5
do we get	r-3 a8 b-3 i17 t-3 c-3
do we permit	r16 a13 b3 i-4
do you	a-6 p-12 c21 o12
does	r9 w7 a-19 b-14 i15 p39 t-9
does #property	r-6 i10 p20 t-3
does address-own have	r24 w-5 a-5 b4 t3
does anything	r14 b-9 i-5
does chat	w17 i-4
does chat with	w17 i-4
does it	r6 a-5 i20 p16 c-6 o-5
does name-own	r19 w-5 p-7
does name-own have	r19 w-5 p-7
does our	r19 b3 t4 o3
does teams	r7 i-4 p15 o-8
does that	a-3 b-9 p11 c15
does the	r18 w7 p28 c-5
domain	r11 a-7 b-8 i19 p28 t20 c-6 o-9
domain ?	r3 a-9 b-5 i9 p14 c-7 o-8
domain ? >	r3 a-9 b-5 i9 p14 c-7 o-8
domain list	w4 a3 b4 p20 c-7
domain-foreign	r9 w4 a3 b8 p-34 t-8 c-31 o-21
domain-foreign ,	w-7 a18 p4 t-9 c-8 o-5
domain-foreign , is	r28 w-4 a-4
domain-foreign .	r3 b5 i3 p-8 t-10 c-10 o-4
domain-foreign >	r6 w25 a9 b20 i-8 p-13 c-10 o-11
domain-foreign ?	r24 w15 a6 p-4 t-6 o-5
domain-foreign ? >	r24 w15 a6 p-4 t-6 o-4
domain-foreign and domain-foreign	r18 w-3 a-8 i-4
domain-foreign for	r-4 a23 b8 c-3
domain-foreign from the	r-5 w4 b18 i14 o5
domain-foreign on	r24 w8 a-4 b17 i-3
domain-foreign or	r5 w15 a-5 b-7 p4 o3
domain-foreign to	r12 a20 b-10 i15 p-5 t-5
domain-foreign to the	r9 a10 i16 p-7
domains	r-6 w-7 a12 i19 p29 t17 c-16 o-3
domains ,	w6 a-4 i21 c6 o6
domains ?	r-4 b4 i16 p22 c-4
don't	a-8 b13 t13
don't want	w4 a-3 b20 c-7
download	b-4 i3 p-4 c20 o-7
edge	a-5 p14 t18 c-6 o-3
email	r17 i-3 p8 c-6 o16
employees	r13 w24 a-11 b15 p-6 c-8
enable	r-14 a31 b-10 p3 t-4
enable chat	a17 b-8
enabled	r23 w8 a-9 b-3 i7 p-14 t6
enabled ?	r22 w9 a-3 p-3 t-3 c4
enabled ? >	r22 w9 a-3 p-3 t-3 c4
enabled for	r22 a-3 p-8 t-4
enabling	w-3 a-7 b-5 i19 o3
encrypted	r-9 p23 t-3
encrypted ?	r-7 p15
encrypted ? >	r-7 p15
end	r-14 w-8 p18 t6 c-3 o-6
environment	i3 p-5 c22 o-6
environment >	i4 c21 o-6
erase	b-10 c16 o-5
erase name-own	b-10 c16 o-5
erase name-own >	b-10 c16 o-5
error	r-6 p5 t29
everyone	r28 w6 a-4 b17 i-4 o3
everything	a-3 i4 t24 c21 o-3
evidence	w-3 c12 o-8
exactly	r-7 w15 a11 p19 o-5
exchange	r13 w9 b3 i-5 p-7 o13
explain	r13 p33 c-7
export	r-5 w24 i3 p18 c30 o-6
export the	a-4 p11 t-4 c12 o-9
external	r-8 w5 b-8 p33 t26 c-13 o-13
external access	w3 a8 b-4 i-3 p26 c-10 o-13
external access >	i4 p25 c-4
external chat	r8 w3 b-4 p18 o-3
external contacts	r-8 t24 c3
external domains	b-6 i17 p-6 t9
external organisations	w14 b-7 p8 t-7 c-6 o-4
external organisations >	r6 w15 b-3 p-4
external users	r12 b-3 i-3 p17 t13
external users ?	r13 p18
fabrikam	r16 a-7 i-5 t-3 o3
fail	r-5 a-3 i3 p-5 t32
fails	r-3 p-3 t21
false	r-8 w11 i33 p-13 t-5 o5
false ,	r-7 w-3 i18 c3 o3
false for	r-4 b-5 i16 p-5 o4
false for name-own	r-4 b-5 i16 p-5 o4
fed	r18 c-3
federate	r14 a5 b-5 p19 o-4
federate with	r14 a7 b-6 p12 o-3
federated	r13 a-6 b-5 p4 t28 c-7 o-8
federated users	r16 b8 p12
federation	w-7 a-20 i20 p35 t9 c-28 o-27
federation >	r3 w4 a-7 b-3 i9 p21 o-3
federation ?	r3 w4 a-9 i14 p28 c-5 o-5
federation ? >	r4 w4 a-9 i14 p27 c-6 o-5
federation with	r8 w8 a9 b-4 p-3 t16 o-4
federation with domain-foreign	r5 w5 a5 b-8 i-3 p-7 t8
federationandpicdefault	r-4 i16 c-5 o-8
federationonly	r-6 i21 o3
file	r9 w-3 a-8 t-5 c8 o-7
files	r23 w12 a3 i-8 p7 t-9 c-7 o-8
find	r7 w11 a-6 b-7 i-5 p11 t18
find skype users	r21 p-6
find us	r-8 b-3 t18
fine	r6 i-5 p-5 t18
first ?	r29 t6 c6 o3
first ? >	r29 t6 c6 o3
fix	r-3 w4 a28 b-11 i3 o9
flip	a18 b-8 i11
for	a18 b14 p18
for >	p17 c16 o-5
for a	a-5 p20 c-4 o-5
for address-own ?	r22 a-3 p-3 t-4 c3
for business	p27 t-3 c4
for federation	r10 w6 a-6 p26
for good	r-8 b-4 p16
for her	r21 i-5 t-9 c-3 o-6
for name-own	r18 a22 b12 i14 p-9 c-7
for name-own >	r9 a27 b18 t-3
for name-own ?	r14 b9 i-4 p-8 o-8
for name-own to	r17 w-4 a10 b-14 p-3 t3
for our	r12 a-3 b-4 i12 p-6 t11 c10
for us	r17 a23 t3
forbid	r5 a-6 b14
forget	b-5 c18 o-13
fresh	r-3 p8 c12 o-6
friday	r-7 t7 c-5 o21
from	w8 a-13 b5 p-13 t7 c-3 o-25
from address-foreign to	r20 i3 c-5
from address-own	r17 t-4 c-5
from calling	r5 w9 a4 b16 i-6 p-7 t-6 c-3
from calling skype	w6 b8 i-9 p-6 t-4
from chatting	r7 w7 a-7 b6 i18 p-4 t-3
from chatting with	r7 w7 a-7 b6 i18 p-4 t-3
from domain-foreign	r9 w14 a13 b-5 i-3 p-3 t13
from domain-foreign >	w22 b-8
from messaging	r10 w11 a-5 b7 i-5 p-4
from messaging skype	r12 w9 b-6 i-5 p-4
from name-own	r15 a12 b-3 i-3 o-4
from name-own to	r10 a11 b-4
from personal	r13 w-4 b14 i-6 p-4
from personal teams	r23 b-7 i-4 c4 o4
from skype	w19 b12 i-4 p-4 c-6
from skype >	w18 b7 p-7 t-3
from skype-name-foreign	r17 i19 o3
from teams	r26 a-3 p-7 t-6
from teams ?	r24 i3 p-5 t-4
from the	b12 i11 p-8 t13 c16
fyi	r3 a19 b3 c-3 o-5
get	w-3 a22 b-11 i-5 p5 t28 c12 o-11
get name-own	a26 i4 p-5 c-6 o-6
get our	a20 b-3 t11
gets	r-8 w14 a-3 i23 t21
gets federationonly	r-5 i18 c3 o4
give	r-5 a10 b-16 t-15 c8 o-26
give me	w9 a6 b-9 p4 t-7 c18 o-16
give me a	w12 a-10 b-4 p7 t-7 c9 o-9
give me everyone	r-7 w20 a-7 i3 p-4 t3
give name-own	w-6 a22 i13 c-3
given	r9 i16
global	r6 w-4 a-3 b3 i9 p13 c-5 o-3
global policy	r13 b5 i16 t-3 c-5
go	r-8 w-7 a-5 b12 p8 c-10 o6
go about	a5 b16 p-4 t3 o-7
going	r15 a14 p-4 c-6 o20
going to	r16 a3 p-3 c-5 o18
gone	r-5 a-4 b12 p23
gone for	r-4 b15 i3 p18
gone for good	r-8 b-4 p16
good	w10 p17 c26 o-12
good to	r9 w12 p-5 c-5
grant	a17 b-4 i20 o4
grant name-own	a19 i12 o3
group	r13 a12 b-4 p17 t5
group chats	r23 a-3 i5
guest	b3 i4 p29 t-4
guest access	r-8 p21 t-5
guests	r9 w5 a-7 b-7 p18 t7 c-6 o-6
guests ?	r15 p14 t3
guests ? >	r15 p14 t3
happen	r-8 a16 b-5 i11 c-3
happens	i19 p10
happens to	r-3 i17 p13
has	r5 a4 b4 i-11 p-10 t6 c-9 o-11
has to	r-7 w-5 a12 b10
has to happen	r-5 a15
have	w19 a23 b-4 i-10 t-5 c12
have a	r4 w-7 p-4 c-10 o11
have a video	r14 o-16
have access	r17 w3 a-8 b-9 p-3
have access to	r17 w3 a-8 b-9 p-3
have no	w17 a-3 b-7 c-3
have permission	r9 w9 a-3 b-6 p-4
have permission to	r9 w9 a-3 b-6 p-4
have skype	w26 a14 i-6 p-8 c-7
have the	r13 w13 b3 i3 o-4
have the ability	r7 w15 p-3
have to	r3 w-5 a15 b6 p15 t-4 c-6
have video	r5 w-7 a15
have video calls	r5 w-7 a15
he	r18 a-5 b-9 p-5 t5
he has	r16 p-7 t-6
hello	b-6 p-5 c18 o-16
hello >	b-6 p-5 c18 o-16
help	r-10 w-14 b-17 i7 p10 c10 o-28
help >	b-3 p-5 c29 o-14
her	r13 a-14 b3 i11 p-8 t-7
her ?	r25 w4 i-3 t-4 c-5
her ? >	r25 w4 i-3 t-4 c-5
her screen	r21 a-7 i-7 p4 c-5
her screen with	r18 i-5
here	r9 w26 a-3 b-8 i-3 p10 c22 o-3
here can	r14 w4 b-4 t-6
hey	p-9 c26 o-10
hold	r28 w-3 b5 i4 c16 o-3
home	r7 o25
how	r-34 a23 b17 i-15 p14 t-20 o12
how ?	r-8 a12 b14
how ? >	r-8 a12 b14
how can	r-14 a25 b8 i-7 p11 c8 o-8
how can i	r-3 a6 b16 i-6 p12 c8 o-9
how can we	w13 a19 p3 t4
how come	r3 a13 p11 c-8 o-6
how do	r-16 a18 b6 i-6 p13 t-5 c-4 o14
how do i	r-17 a15 b7 i-7 p3 t-5 o15
how do we	w-6 a15 b10 p-3 c3
how does	a-4 b-4 p7 c15 o-9
how many	r-7 w21 a-13 b-8 i6 p17 t3 c-4
how many of	w17 a-7 b-5
how many users	r-3 w10 i17
how to	a18 b21 i8 p11 c-4 o-4
how to block	w4 a-3 b17 t4 o-3
how would	a10 b14 t3 o-5
how would i	a5 b14 o-6
hybrid	w-3 a-4 i12 p22 t17
i	r-27 w-25 a9 b10 t-19 o6
i able	r15 c-6 o-3
i able to	r15 c-6 o-3
i block	b18 i-9 p23 o-6
i call	r32 p-10 t3 c-12
i call address-foreign	r18 t-5 c-12
i can	r-3 a22 p16 t13 c-6 o-6
i can't	r13 a9 b-6 p-4 t5 c-5 o-5
i change	a20 i-3 c5 o17
i chat	r26 c-13 o-4
i chat with	r26 c-13 o-4
i disable	w3 a-3 b19 i22 o-3
i do	r-5 b9 i14 p-6 t-6 c16
i fix	r-4 a24 b-10 o10
i flip	a15 b-7 i12
i get	a25 t17 c-9 o-5
i go	a5 b12 p-3 o-7
i go about	a5 b12 p-3 o-7
i granted	w4 i14 p-4 o-7
i have	w-13 a9 i-5 t-8 c3 o-14
i have a	r21 w-6 b5 i4 c-9
i have to	w-3 a13 b4 p-8 c-5
i install	a-8 b-5 p-9 c-6 o11
i let	a20 b-4 t7 o-3
i make	r-3 a10 b11 p-3 c-3 o-8
i need	r4 a13 b15 i-7 p22 c-6 o-3
i need name-own	r-7 a7 b13 c-4
i need so	w-3 a12 b-7 p-12
i need to	r7 a6 b8 i-9 p11
i prevent	w3 a-3 b25 t4
i remove	a-4 b-5 i11 p11 c-6 o-4
i see	w15 a-3 p20 c-3
i set	r16 a-6 b19 i12 p-7 t-4 c-3 o14
i stop	a-9 b10
i stop our	a-7 b9
i take	b11 p13 c-6
i tell	r15 p14 c-5
i turn	a-4 b10 i12 p10
i use	a-7 b-5 i4 p5 c17 o-9
i want	r8 w-4 a-5 b16 i3 p-6 c17
i'd	r3 i-3 p-9 t-9 c10 o-5
i'd like	r8 w-7 b4 p-3 t-5 c12
i'd like to	r9 w-3 b-7 c17
if	r8 w-4 a-9 b3 i41 p13 t-4
if #property	a-4 i22 p-10 o5
if address-own	r22 w-4 a-5 o3
if address-own can	r20 w-3 a-5 b-3
if i	r-10 i27 p19 t4
if i block	a3 i-8 p24 o-4
if i granted	w4 i14 p-4 o-7
if we	r-7 a-7 i32
im	r25 w25 b-5 i4 t-7 c-4 o-5
im ?	r23 w-4 i3 p-3
im ? >	r23 w-4 i3 p-3
im address-foreign	r11 a14 b-3 i4 p-4 o-5
in	w7 b-8 i-15 p10 t19 c-20 o9
in >	r11 w6 a-8 b-3 p17 c-11 o-11
in a	r24 w-3 a16 i3 t-7
in could	r18 a-8 i-4
in our	r5 w24 a-4 p-3 t-6
in teams	w-8 a13 b-4 i5 p10 t18
in teams ?	r16 w3 b3 p-3
in the	b-7 i-8 p11 t4 o-11
in the company	r-8 w19 a-3 c4 o-3
in the global	r13 w-3 i6 p-6 t-6 c3
in the search	r8 i3 p-3 t12 o-4
inbound	r17 b16 p8
initiate a	r16 p-3
initiate a chat	r16 p-3
install	a-8 b-5 p-9 c-6 o11
is	r17 w10 a-4 b-6 p18 c-24 o17
is #property	r-3 a13 i-5 p21 c5
is a	r7 w-5 b3 i4 p22 o-5
is address-foreign	r22 w-7 p-7 t3
is address-own	r22 w-6 a-4 p-8
is allowed	r8 w19 a-4 t14 o-3
is anybody	r-8 w13 p-6
is anyone	r-4 w27 b-3 c6
is blocked	r10 w16 t-3 c3 o-5
is blocked from	r10 w16 t-3 c3 o-5
is chatting	r19 a-8 p-5
is communication	r14 a-8 b-3 i-5
is communication with	r14 a-8 b-3 i-5
is it	r17 a-14 b-9 t-13 c-16 o7
is it possible	r29 w-5 p-9 t-4
is missing	i-3 p11 t8 c-4 o-6
is name-own	r38 w-10 t5 c9 o9
is name-own blocked	r17 w-6 b-5 t3 c4 o3
is needed	r-5 a14 b-5 p16 c4
is not	r5 w18 p-5 t18 o-5
is on	a18 b-5 i19 t12
is our	r13 w-8 p9
is possible	r21 a-8 p-6
is skype	r14 a3 p11 o-3
is still	w10 b-6 t9
is that	r33 b-3 o3
is that allowed	r14 b-8
is the	r15 w-6 a17 i-6 t-5 c-13 o24
is the difference	w6 a-7 b4 i-6 p29 t-3 o-9
is there	r10 w17 a22 p22 c-3 o-5
is there anything	r26 b-9 p-6
is this	r24 w-4 a-7 i3
is this allowed	r22 w-7 a-8
isn't	a17 b-5 t-3 c12
it	w-12 a13 i9 p5 t-7 o-8
it possible	r15 a20 b-7 p-6
it work	r33 w5 a-5 i-3 p-5 c-6
it's	r27 b4 p-3 t-3 o5
join our	p15 c-4 o-6
keep	r3 a-6 b10 i-7 p3 t12 c-3
know	r35 w11 p16 c23
know if	r34 a-6 b-4 i3 o3
know whether	r22 w-4 b-7 p3 c-5 o4
last	r15 w3 a-3 b-5 p19 c7
let	r-6 a26 b-11 i23 p-6 c8 o4
let address-own	a18 b-6
let address-own chat	a19 b-6
let name-own	a16 b-5 i21 p-5 o4
let name-own chat	r-5 a12 b-3 i19 p-5 t-4
let our	w-3 a12 b-12 i7
let's	r-3 i11 p-5 t3 c17 o-4
lets	w-4 a18 b-5 i3 c17 o4
letting	a23 b-4 c-4 o-3
letting name-own	a23 b-4 c-4 o-3
like	r3 w-14 a-10 i-10 t-12 o3
like to	r18 a-8 b4 p-3 t-4 c12
limits	r16 w5 b-7 p14
line	r22 w4 b3 t12 c-4 o-3
list	w19 b-4 i9 p21 c6 o-12
list ,	r12 a-4 b-9
list >	r-3 w12 a-5 b18 p18 t3
list ?	r10 a12 i14 p14 c-5 o-3
list ? >	r10 a12 i14 p14 c-5 o-3
list of	w10 a-4 i3 p12 c-6 o-7
lol	w13 p-4 c-5 o20
lol >	w13 p-4 c-5 o20
longer	w5 b30 o-5
look	r14 a-5 b-4 i4 p9 t-6 c14 o-7
look up	r14 i3 p10 t-6 o-5
lose	w-5 i25 p-4 t3 c7 o3
lose chat	w-5 i23 t5 c7 o5
lose chat with	w-5 i23 t5 c7 o5
love	a16 o19
lync	r8 w-7 a3 b4 p14 t-3 c-3
mail	a-4 b-4 i4 p14 t-3 c-4 o14
mailboxes	w17 p-7 o14
make	r-8 a26 b23 i13 p-6 t3 c-4
make calls	r6 a11 i4 p-6
make it	r-11 a20 b6 i-4
make it possible	r-9 a18 b-11 i-3
make sure	r-4 w-7 a-7 b24
many	r-7 w21 a-13 b-8 i6 p17 t3 c-4
many of	w17 a-7 b-5
many of our	w16 a-7 b-5
many users	r-3 w10 i17
may	r16 w21 a-8 t-8 c-10 o-5
may address-own chat	r13 a-3
may call	r13 w10 a10 b-8 i4 p-4
may chat	w18 a-5 b-6 c-3
may chat with	w18 a-5 b-6 c-3
may i	r21 p17 c-6 o-6
may message	w9 b-11
may name-own	r21 w-3 a-5 o-6
me	r-3 w13 b-3 i-11 t-14 c25 o3
me >	r4 p8 c16 o-9
me a	w13 a-9 t-10 c7 o19
me the	r-4 w14 a11 b-8 p-4 c13 o-10
me through	r-5 a12 b-5 i-3 p4 c25 o-4
me through the	a-3 p-6 c16 o-8
me what	w-7 a17 b-4 p8 c8 o-7
me which	w14 p-3
me who	r-3 w12 b-8
me with	r-6 i3 p18 c15 o-7
mean	a-6 i13 p18 t-7 o-3
meaning	r3 i-5 p26 o-3
meet	r11 w10 a12 b-13 i-7 o-5
meet with	r11 w11 a12 b-14 i-7 o-5
meet with address-foreign	r19 w3 a10 b-3 i-5 t3 o-5
meet with domain-foreign	r7 w13 a16 b-16 p3 c-3 o-4
meeting	r12 a-5 i-3 p3 t16 c-13
meeting ?	r22 i-6
meeting ? >	r22 i-6
meeting with	r24 a-3
meeting with domain-foreign	r12 b-8
meetings	r14 w4 a-3 p21
meetings ?	w-6 i-6 p22 c-4 o-5
meetings ? >	w-6 i-6 p22 c-4 o-5
meetings with	r23 w8 a-8
meetings with domain-foreign	r16 w9 a-9 b-3
members	r14 w21 a-5 p-3 t-3
members of	r17 w15 a-4
message	r20 a6 i6 p-11 t14 c-6 o-4
message ?	r14 c-3 o-3
message ? >	r14 c-3 o-3
message a	r3 w-4 i7 p-11
message domain-foreign	r8 w14 b8 i-6 p3
message domain-foreign ?	r-7 w7 a3 b10 i-4 c-5
message name-own	r16 a-5 i6 p-4
message name-own ?	r16 a-5 i6 p-4
message our	r28 w-4
message our users	r21
message personal	r10 w16 a15 b-9 p-7 o-3
message personal teams	r10 w16 a15 b-9 p-7 o-3
message skype	r22 w-3 a13 b-3 p-3
message skype users	r22 w-5 a13 b-3 p-3
messages	r5 w12 i-11 t32 c-4 o3
messages address-foreign	r9 i-5 t10 o-6
messages address-foreign >	r4 t9 o-7
messages from	r11 w6 a-3 b-9 p-5 t11 c-8
messages to	r-5 i3 p3 t30
messaging	r13 w9 a-10 b12 i-7 p-9 t12 o-3
messaging skype	r12 w9 b-6 i-5 p-4
missing	w3 a21 i-3 p13 t10 o-4
mit	r6 t14 c-7 o-3
mit address-foreign	r12 o-3
more	r14 a-3 b20 t5 c-5
morning	r12 b-5 p-8 t9 c12 o-9
ms	w-7 b-4 p16 t20 o-4
must	r-8 w4 a18 b12 i-8 c-3
must be	w-5 a16 b-11
must be set	r-7 a19 b-9 i-3 c3
must i	a14 b11 i-5 c-3
my	r6 b4 i-5 p-15 c20 o18
my boss	r14 a12 b-5
my users	r4 w11 a-4 b17 i5
n	r26 i4 c-5 o-5
name	r-4 w10 a-5 b-6 p8 c-8 o12
name ?	r-6 c-4 o16
name ? >	r-6 c-4 o16
name-open	r20 p-3 t9 c24
name-open >	r-6 b-3 p-4 c22 o-3
name-own	r20 w-19 a14 i11 p-18 t-9
name-own ,	r32 a-4 t-4
name-own .	r27 a-4 c-3 o4
name-own >	a15 b10 i-10 p-5 t3 c25 o-19
name-own ?	r8 w-12 a8 t-8 c-8 o4
name-own ? >	r8 w-12 a8 t-8 c-8 o4
name-own able	r18 w-6 a4 b-14 i-3 o-4
name-own able to	r18 w-6 a4 b-14 i-3 o-4
name-own access	r-4 w-6 a16 b15 i-3 p6 o5
name-own access to	r-4 w-6 a16 b15 i-3 p6 o5
name-own address-foreign	r28 a-9 i3 t-9 c-3 o-13
name-own allowed	r19 w-7 a-4
name-own allowed to	r19 w-7 a-4
name-own be	r18 w-6 a-5 b-7 i11 p-7
name-own be able	r11 w-3 a-6 b-8 i11 p-6
name-own blocked	r17 w-6 b-5 t3 c4 o3
name-own blocked from	r17 w-6 b-5 t3 c4 o3
name-own call a	r21 i-3 p-10 o-7
name-own call skype	r14 w-3 a9 b-5 i5
name-own can	r6 w-6 a24 b-13 i11 o3
name-own can chat	r9 w-4 a5 b-17 i10
name-own can't	r16 w-9 a12 b13 p4 t-3
name-own can't chat	a9 b17 p5 o-7
name-own chat	r12 w-12 i9
name-own chat with	r10 w-12 a3 i9
name-own communicate	r23 p3
name-own communicate with	r23 p3
name-own could	r14 a12 b-4
name-own exchange	r20 p3 c-3 o-12
name-own find	r18 p-9
name-own from	r14 b9 i15 c-5
name-own from calling	r7 a10 b15 i-6
name-own from chatting	r6 a-6 b-6 i13
name-own from messaging	r11 b8 i-7
name-own get	r15 w-3 a13 b-6 i-7 o3
name-own have	r14 w-6 i-4 p-7 c-6 o13
name-own have a	c-6 o15
name-own invite	r18 w-3 p-5 t-4
name-own is blocked	r15 w-7 t-4
name-own is online	r13 w-3 i-3 p-6
name-own look	r17 w4 b4 t-3 o-4
name-own look up	r17 w4 b4 t-3 o-4
name-own message a	r21 a4 i-4 p-7 o-3
name-own message him	r15 i-3 t-8 c-5
name-own messages	r22 w4 b4 i-3 t-5
name-own needs to	r-3 a22 b-9 i3
name-own not	r12 a10 b-8 i-5 o-3
name-own phone	r19 i-4 o-4
name-own receive	r13 w-6 b-3
name-own receive calls	r13 w-6 b-3
name-own ring	r23 c-3
name-own search	r19 w3 p-8 o-5
name-own search for	r19 w3 p-8 o-5
name-own should	r-3 a15 b-13 p3
name-own should be	r-3 a15 b-13 p3
name-own skype	r26 w-3 p-5 o-5
name-own skype users	r21 w-3 o-4
name-own still	w-4 a-4 b-7 i19 p-8 t6 c3 o3
name-own still chat	r12 w-3 b-8 i6 p4
name-own talk	r23 c-7 o-3
name-own talk to	r19 c-9 o-4
name-own talk with	r16 t-4
name-own to	w-11 a21 p-11 t-7 c-12 o9
name-own to address-foreign	r16 w4 a6 b-3 i4 o-3
name-own to be	r-5 a18 b-20 i-4 t3
name-own to call	r4 w-6 a8 b9 i-6 o-3
name-own to chat	r-8 w-9 a22 b-18 i9 p-5
name-own to send	r20 p-3
name-own wants	r22 a-11 p3
name-own wants to	r21 a-9
name-own with	r25 w-3 a-6 o3
name-own with address-foreign	r25 w-3 a-6 o3
need	w14 a23 b24 i-3 p34 c-12
need a	r-5 w16 a-5 b13 i-3 p11
need name-own	r-7 w-5 a9 b9 i-3
need name-own to	r-7 w-5 a9 b9 i-3
need so	w-3 a12 b-7 p-12
need the	w11 b-10 p12 c-6 o-3
need to	a11 b12 i-8 p13 c-5
need to run	a12 p-8 t-4
needed	r-12 w-3 a11 b-8 i3 p20
needed ?	r-5 a16 b-3 p20
needed ? >	r-5 a16 b-3 p20
needed for	r-14 p17
needs	a29 b-6 i-3 p3 c-4
needs to	a23 b-8 p4 c-3
never	r-11 w-4 t17 c-3
new	r4 w-10 a-11 b-10 i-12 p7 o3
new #property	i-6 p14 t11 c-8 o-3
nicht	r-3 t23 c-5
no	r-10 w5 a-13 b22 i-8 t24 c-6 o18
no longer	b25 o-8
nobody	r14 w-3 a-4 b28 t14 o3
nobody can	a-12 b14 p-3 c-3
not	r13 w10 a-13 b16 p-3 t33 c-4 o-4
not ?	r24 i3 t-3 c-3
not ? >	r24 i3 t-3 c-3
not be	r-3 w-6 a-5 b19
not be able	r-6 w-3 a-4 b20
not erin	r21 w-3 t-10 o-10
nothing	r15 b4 i-3 p-3 t23
now	r21 w-7 b9 i-11 p9 t9 c-4 o-5
now ?	r15 i-4 t-6
now ? >	r15 i-4 t-6
number	r7 w9 p20 c-6 o-4
number ?	r12 p14 c-3
number ? >	r12 p14 c-3
number of	w11 b-3 p17 t-4 c-7 o-5
of	w31 a-18 p5 t8 o-17
of , could	r20
of all	r-5 w16 b-13 p3 o3
of external	r12 p4 c-7 o-7
of other	r21 a3 b4 p-3 t-4
of our	r-4 w31 a-15 b7 p-10 t6 o6
of our people	w15 a-6 t-4 o3
of our users	w24 a-15 b6 p-10 t9 c-3 o4
of these	r18 w-4 a-9 p-3 o3
of us	r-10 w23 b-4 t-3 o3
off	r-4 w15 a-3 b32 i21 c-9 o12
off for	r7 w11 a-8 b21 p-3 c-3 o-3
off for name-own	r8 w4 a-7 b17 c-3 o-3
off the	b18 i12 p5 c-3
office	r7 t5 o26
ok	r33 w5 a-7 b-3 c-4 o18
ok >	r-6 p10 o20
ok ?	r26 a-5 b-3 o-5
ok ? >	r26 a-5 b-3 o-5
old	a-6 p11 o20
on	w-4 a4 b-6 i20 p-7 o-4
on #property	w-3 a-9 i16 p-5 t-4
on ?	r14 a-6 i6 p-11 c12 o-12
on ? >	r14 a-6 i6 p-11 c12 o-12
on a call	r16 w3 c-7
on domain-foreign	w9 a20 b9
on domain-foreign ?	w13 a18 o-3
on for	r4 a17 b-5 i-4 t-3
on for name-own	r4 a17 b-5 i-4 t-3
on prem	w-4 a-6 i-11 p12 c-4
on prem users	r15 a-3 i-6 t13 o3
on skype	r19 a21 b-9 i-9 p-5 t6 c-7 o3
on skype ?	r28 a-9 b-3 i-7 c3 o6
on teams ?	r14 i-6
on the	r17 w-9 a-8 b11 i-3 p14 c-10 o7
once	r-9 i19 p13
one	w-13 a4 b6 i-6 p5 t21 c-5
one of	r20 w-5 p-4 t12
online	w-4 b-3 i19 p16 c-8 o3
only	r-3 a12 b-9 i10 p14 t14
open	r8 w-15 b-20 i11 p-9 t-15 c12
open federation	r4 w5 a-4 b-3 i18 p17 c-13 o-9
open for	r25 w-3 o8
open up	r3 w-3 a22 b-6 o-9
open up chat	w-5 a17 b-5 o-10
or	r20 w6 a-10 p13 t10 c-4
or not	r30
order	r-3 w-3 a15 b-6 p10 t3 c-3 o12
org	r19
organisation	r16 w17 p-6 c10
organisations	r10 w15 b-6 p5 t-9 c-6 o-5
organisations >	r16 w15 b-4 p-5 t-3 c-3
other organisations	r22 p-8
other tenants	r16 w-4 p-4 t-7 c-3
our	r5 a10 b7 i-4 p-23 o-13
our company	r6 w20 c3
our employees	r19 w-3 a-8 b17 p-4 t3 o3
our guests	r17 w3 a-6
our organisation	r9 w18 p-3 c10
our presence	r7 w-4 b-4 p-4 t18
our presence >	r7 t17 c-3
our presence ?	r16 b3 t-8
our settings	p-5 c23
our tenant	r12 w14 a-6 b4 p-6 c14 o-4
our tenant >	a-5 b3 i5 p-4 c22 o-3
our users	r7 w-8 a14 b8 i8 p-17 c-5
our users ?	r25 w-7 a8 b3 t-3
our users able	r4 w18 a-4 b-4 i-4 p5 t-6
our users call	r6 w-3 a25 i-6 p-4 t4 c-4
our users can	r-10 w11 a6 b-8 i-3 t5 c-3
our users chat	r6 w-4 a11 b-10 i12
our users talking	a-7 b9
our users to	r-8 w-7 a15 b5 i10
our whole	r10 a16
our whole company	r6 a16
out	w20 a22 b-6 p-3 t20
outside	r11 p-5 t28
over	r10 c21 o-8
over teams	r12 w-5 a-3 p-6 c-3
parameter	i-7 p14 t18 o-4
parameter #property	i-7 p14 t18 o-4
partner	r-4 i27 p3 t28 c-6 o-7
partner discovery	r-11 a-3 b-7 i19 p4 o-3
partners	r5 w4 b-8 i3 p-7 t28 c-4
partners >	r16 w10 b-4 p-5 t10
people	w10 a-4 b-10 p5 t5 c-8 o-7
people ?	r9 a3 b-6 i20 p-7 t-8
people ? >	r9 a3 b-6 i20 p-7 t-8
people can	r13 w26 b-6 i-3 p-3 c3
people have	r-5 w15 a-6 i4
people have access	r-5 w15 a-6 i4
people with	r9 w12 a8 b-8 i-3 p-3 c-5
permission	r6 w24 a-4 b12 i-3 c-5
permission to	r4 w23 a-5 b11 i-4 c-6
permission to call	r18 w-8 b-3
permission to chat	r-3 w23 b21 p3 t5 c-5
permit	r6 w-4 a19 i-3 c5
permitted	r25 w13 a-7 i-8
permitted to chat	r21 w17 b-3
person	r5 a-4 i6 p7 c23 o-4
person >	p-3 c25 o-3
personal	w7 b13 i13 p-7 t-12 c3 o-14
personal teams	w9 b14 i6 p-5 t-10 c-9 o-6
personal teams accounts	r3 w9 b14 t-5 c-6 o-5
personal teams users	w4 a9 b9 i12 p-8 t-5 c-3 o-4
persons	w17 a-3 i3 o-7
phone number ?	r3 p20 o-3
pic	r21 a-6 p4
pic.lync.com	p27 t-4
please	r-8 a23 b15 i-10 p10 t-10 c15 o-17
please enable	r-5 a19 b-7
please erase	b-10 c10 o-5
please erase name-own	b-10 c10 o-5
please remove	r3 a-5 b13 i-4 p-4 c10 o-6
pls	w-3 a12 b-6 i-7 p11 t6 c7 o-8
policies	r15 w-6 a4 b-7 p19
policy	r-5 w4 i15 p11 t-9 c-17 o-16
policy allow	r13 w8 a-7 b-5 i-3 p-8
policy skypeok	i24 p-3 t-3
possible	r22 w-8 a15 b-9 i-4
possible ?	r29 a-4 p-5 c4 o4
possible ? >	r29 a-4 p-5 c4 o4
possible in	r16 a-7 b-4
powershell	r-4 w-10 a9 p8 t-3 c-6 o9
powershell to	a17 b11 p4
prem	w-4 a-6 i-11 p12 c-4
prem users	r15 a-3 i-6 t13 o3
presence	r16 w-7 b-5 i4 p-7 t21
presence >	r7 t17 c-3
presence ?	r27 a-3 i3 t-8
presence ? >	r27 a-3 i3 t-8
prevent	a-6 b12 i12
prevent name-own	a-4 b7 i11
prevent name-own from	a-4 b7 i11
preventing	r21 w3 b-6 i-3 p-3
put	r-7 a-5 b13 i3 p9 t-5 c14
question	r12 c17 o-8
questions	r3 w3 a-4 p-6 c21 o-8
reach	r15 w11 b-3 i12 p-6
reach address-foreign	r21 w-3 a-6 i7 t-8
reach address-foreign >	r22 w-3 t-5
reachable from	r20 a-3 p3 o-5
reason	r17 w-4 a-3 b-6 p4 t15
receive	r8 w13 b-7 t4
remove	a-7 b22 i17 p12 c11 o-6
remove domain-foreign	r-5 w3 b17 i17 o5
remove domain-foreign from	r-5 w3 b17 i17 o5
report	r-11 w13 b-3 p3 t24 c-7
reset	a-3 i5 p-6 c17 o6
right	r14 a10 b-7 i3 p-4 o-6
right ?	r11 a-6 b-7
right ? >	r11 a-6 b-7
ring	r24 w15 b-3 i-8 c-3
risk	i-3 p20 c-6
run	r-4 a19 i3 p9 t-4 o-8
s4b	r20 w-7 a-3 p-5 t-3
same	r-10 p17 o-3
say	r-8 a-3 b-7 i24 p9 t4
says	r15 b-6 i-10 t19 c-11 o8
screen share	r30 c-4 o-3
screen with skype	r17 a-5 i-5
script	p-5 t4 o18
search	i7 p24 t29 o-3
search for	p25 t4
see	r22 w10 a-12 b-14 t21 c-6 o-5
see name-own	r19 w-6 b3 i-3 p-3
see our	r7 w-4 b-4 p-4 t18
see our presence	r7 w-4 b-4 p-4 t18
see the	r19 w-4 a-4 p3 t9 c-5 o-7
see who	w21 i-3 p11 o-4
send	r20 w-5 a-4 p-9 t12 c15 o13
send a	r25 b7 p-4 t12
server	a3 p28 t20 c-7 o-7
set	r-5 i9 t18 c-13
set #property	r6 a-10 b-3 i14 p-4 t5
set #property to	r7 a-7 b-4 i6 p-6 t5
set for	a20 b-7 i-5 t3 c5 o4
set for name-own	a20 b-7 i-5 t3 c5 o4
set to	r-3 w11 i9 p-7 t-3
set to false	r-3 w12 i7 p-3 t-3
set up	r9 a-3 t29 o13
setting	r-3 w-8 a-4 b9 i5 p19 o-3
settings	r13 b-4 p7 c34
settings ?	w-5 a-4 p12 c15 o-3
settings ? >	w-5 a-4 p12 c15 o-3
sfb	r22 w3 a6 p28 t-4 c-3 o-6
share	r16 w16 a7
share files	w12 a7 b-8 i-3 p-4
share files with	w12 a6 b-7 i-3
share her	r21 a-3 i-6
share her screen	r22 a-4 b3 i-6 p3
sharing	r4 w-7 a4 p14
sharing with	r5 w-4 a6 b-4 p11
she	r9 a-5 i19 p-14 c-3
she ?	r19 a-9 b-5 p3
she ? >	r19 a-9 b-5 p3
she also	r19 a-4 i-9 p3
she can	r27 a6 p-4 t-4
she can chat	r8 a11 p-7 t-3
she can't chat	w-3 b-10 i15 p-3 c3 o3
she may	r20 a-3 i-3 p4
should	w-12 a17 p-17 t-10 c3 o4
should i	a14 b-4 i12 p-6 t-3 c11 o10
should name-own	r13 a20 p-5 t3
show	r-6 w20 i3 p-3 t14 c31 o-11
show me	w15 i6 p-6 t3 c20 o-8
show me the	w13 i4 c14 o-9
side	r-7 w25 i4 p14 c-3
since	r15 w-3 b-3 i-3 p8 t29 c-3
site	r3 a-4 p16 o11
skype	w14 a9 b5 i-4 p3 t-9 c-18 o-16
skype ,	r26 b15 t-7 c6
skype >	r13 w25 a-3 b9 p15 c-3 o-6
skype ?	r24 w18 a-16 b-4 i-10 p6 t-6
skype ? >	r24 w18 a-16 b-4 i-10 p6 t-6
skype account	r15 w6 a-3 p-6 t-5
skype accounts	r12 w9 a-8 b9 i-9 p-6 c3
skype accounts ?	r13 w6 a-7 b10 i-7 p-6 c3
skype calls	a14 b-8 p6 o-3
skype chat	r-11 w-3 a21 b8 p-9 t-4
skype consumer	r17 w19 a-4 p16
skype consumers	w4 a9 b9 i6 p-8 t-8 c-6 o-5
skype consumers >	r11 w3 b16 i18
skype consumers ?	w6 a12 b8 i-5 p-4
skype contacts ?	r11 w13 a7 b7 p-6
skype for	a10 b13 p30 t-3
skype for business	p27 t-3 c4
skype gone	r-4 w-3 a-6 b12 p19
skype name	i6 p26 c-3
skype people	r-7 w12 a-3 b10 i16 p11 t-7
skype people ?	a7 b-5 i22 t-3 c3 o4
skype user	r7 w10 a5 i-6 t5 c-4 o-4
skype users	r16 a7 p-11 c-5 o-3
skype users .	r17 w7 a3 b14 p-5 c-5
skype users >	r20 w-8 a24 i-12 p-13 t5
skype users ?	r15 w9 a7 i5 t-9
skype users by	r15 a-3 b-3 i-3 p16
skype users chat	r12 w11 p-4
skype users for	r12 a6 b12 c3
skype users on	r26 i-16
skype users work	r-3 w15 t16
skype-name-foreign	r32 w16 a11 i15 c-6 o-5
skype-name-foreign ?	r13 w14 b-3 i17
skype-name-foreign ? >	r13 w14 b-3 i17
skypeok	i24 p-3 t-3
so	r-6 w-5 a39 b22 i11 p-8 c13 o-5
so can	r26 a-4 b-3 p7
so name-own	r-7 w-3 a14 b7 i6
so name-own can	r-6 a21 b-12 i8 t3
so our	a23 b-4
so she	b12 p-7
so that	r-5 w-4 a30 b12 i8 p-3 o4
so that name-own	a15 b-6 i11
so that nobody	a-10 b11
some	r-7 w15 p8 t27
somebody	r10 w17 a-6 i-8 p3 t-8 o-4
someone	r6 p18 c22
someone at	r19 w-5 b-6 p-3
something	a13 p16 t-5 o-3
speak	r-4 w10 a14 i5 p-8 c29 o-7
speak to	r-8 a3 p-5 c25 o-6
speak with	w7 a11 b-5 p-6 c14
staff	r16 w16 a10 b12 p-11 c-3
start	r-5 a14 b-14 p-5 t-5 c25 o7
start >	r-3 b-4 c8 o19
steps	w-8 a15 b10 i-4 c-5
steps to	a17 b-8
steps to let	a14 b-7
still	w14 a-3 i33 p33 t25 c-10 o-10
still able	w12 b-7
still able to	w12 b-7
still be	r-4 w-5 b-9 i20 c4 o5
still be able	r-4 w-5 b-9 i20 c4 o5
still chat	r9 w6 a-7 b-6 i4 t-4
still chat with	r9 w6 a-7 b-6 i4 t-4
still message	i19 p-6 c3
stop	r-12 w-3 a-13 b25 i15 t-7 o3
stop name-own	r-9 b8 i12
stop name-own from	r-9 b8 i12
stop our	r-5 a-7 b8 i8
stop our users	r-5 a-7 b8 i8
stopped	r-7 b-3 t19 o-4
stopped working	r-7 b-3 t19 o-4
stopped working >	r-7 b-3 t19 o-4
stopping	r26 a11 i-5 p3 t-3 o3
stops	r18 a-3 b14 i-4 p-3 t-3
stored	r-3 i3 p10 c14 o-9
support	b-3 p15 c18
support >	b-3 p-5 c20
supported	a-3 b4 p24 o-6
supported in	r-6 w-3 p14
suppose	b-3 i28 o4
suppose name-own	r-3 i21
suppose name-own gets	r-3 i21
sure	r-4 w-7 a-7 b24
switched	w13 a-4 i16 p7 t12 c-3
switched off	w13 a-4 i13 p11 t-4
switching	r-3 a-7 b4 i15 p-6
switching on	r-3 a-7 b4 i15 p-6
take	w-8 b13 i4 p10 t-3 c17
talk	r7 w5 a-4 b-16 i5 p-11 c7 o-14
talk to	r5 w3 a-3 b-14 i5 p-13 c7 o-15
talk to bob	r15 c-5 o-6
talk to domain-foreign	r7 w21 a-3
talk with	r9 w11 a-6 b-8 c-5
talking	a9 b8 o-7
talking to	a9 b8 o-7
talking to skype	a-9 b10
teams	r13 w-4 a5 b12 p14 c-10
teams ?	r21 w-4 i5 p-7 t-3
teams ? >	r20 w-4 i4 p-7 t-3
teams account start	r20 p-4 o-3
teams accounts	w5 a4 b14 t-7 c-9 o-7
teams accounts >	r5 w8 a-10 b16 i-5 p17 c-4 o-4
teams accounts ?	r11 w3 a13 b10 p-3
teams meetings	r19 w-3 p-9
teams meetings ?	r13 b-3 p-10
teams user	r24 w-6 p-6 t-6
teams users	r3 b5 t-10 c-3 o-6
teams users ?	r10 w11 a7 b-15 i3 p-7 t-3 o-5
tell	r4 w4 b-3 i-11 t-7 c-11 o15
tell if	r10 a-3 p13 c-5
tell me	r5 w5 a5 i-8 p-4 t-5 c-9 o17
tell me what	w-5 a18 b-4 p15
tell me which	w14 p-3
tenant	w6 a-12 b-4 i-7 p8 c5 o-13
tenant >	w-3 a-9 i3 p13 c17 o-12
tenant ?	r22 a-3 i-8
tenant ? >	r22 a-3 i-8
tenants	r9 w-3 a3 i4 p31 t-4 c-7 o-8
text address-foreign	r14 o-5
thanks	r-5 b-6 c16 o8
thanks .	r-3 b-6 c17 o-3
thanks . >	r-3 b-6 c17 o-3
that	w13 a16 b3 i-22 p-5 t-18 c5 o-15
that ,	r16 i3 c14 o-4
that address-own	r7 w-5 a14 b-4
that allowed	r14 b-8
that allowed ?	r14 b-8
that name-own	r12 w-5 a21 b-6 i11 o5
that name-own can	r7 w-6 a12 b-5 i8 t-3 c-3
that nobody	a-10 b13 p-3 c-4
that nobody can	a-10 b13 p-3 c-4
that work	r19 a-5 c-8
that work ?	r19 a-5 c-8
the	r-13 w-8 a-3 p9 t6 c-6
the ability	r7 w15 p-3
the ability to	r7 w15 p-3
the address-foreign ?	r16 a-4 i-6 o-4
the allow	r4 w-8 a3 b5 c-13 o-10
the allow list	r4 w-8 a3 b5 c-13 o-10
the allowed	r-8 a-9 i25 p15 c-4
the allowed list	r-7 a-9 i16 p-6
the block	r-11 w10 a11 b-11 i7 p14 c-4 o-12
the block list	r-4 b-8 i12 p18 t4
the block on	w13 a18 o-3
the checklist	w4 b-4 i5 c24 o-6
the checklist >	w5 b-3 i6 p-3 c26 o-6
the company	r-3 w21 c4
the current	r20 a-6 p10 c-5
the domain	r17 i12 p3 t18 c-3 o-5
the global	r8 w-6 a-5 i10 p-13 t-7
the global policy	r8 w-6 a-5 i10 p-13 t-7
the last	r6 a-3 b-5 p19 c8
the name-own	r28 b4
the new	p11 t-3 c-5 o20
the other	r-3 w-4 t20 c-7
the people	r17 w-10 t5
the policy	w15 i20 p10 t-4
the same	r-10 p17 o-3
the search	r8 i3 p-3 t12 o-4
the setup	a-6 p-3 c16 o-5
the skype	w-4 a-4 b10 i17 p28 t8
the skype-name-foreign	r25 a-3 t4 c3 o-8
them	r18 w-8 a-7 b-8 i11 t5 c-6 o5
them >	r8 w-3 a-8 b-5 i13 t6 c-5 o5
there	w12 a15 b-10 i-6 p17 t-10 c8 o-15
there any	w12 i6 p23
there anything	r26 b-9 p-6
there users	r-9 w16 a-5
these	r17 w16 a-8 c-4
they	r20 w3 a-3 b-10 i-3 p16 t13 c-6
thing	r20 w3 p5 c10 o-5
this	w4 a-6 b-5 p-15 t30 c29 o-5
this allowed	r22 w-7 a-8
through	r13 w3 a8 b-8 p-3 c17 o-10
through the	a-3 p-6 c18 o-8
through the setup	a-6 p-3 c16 o-5
through to	r12 a-3 b-3 p-6 t-3 c13
ticket	r7 b-5 i4 p-7 t-3 c28 o-11
ticket >	b-7 i4 p-5 c27 o-8
time	r14 w-3 p-8 t18 c-5
to	w9 a12 b9 i-9 t3 c-6 o-6
to #property	w4 a-6 i20 t-6 c3 o5
to ?	r21 w15 a-3 b-3 i-4
to ? >	r20 w15 a-3 b-4 i-4
to a skype	r20 w-4 p-5 t12
to address-foreign	r21 w5 b-5 p-4 t14 c-6 o-8
to address-foreign >	r24 w11 a-8 i-4 p-5 t-6
to allow	r-8 a20 b-8 p20 c-4
to be	a27 i-8 o-3
to be able	r-8 w-9 a26 b3 i-6 c-3
to block	w6 a-3 b26 i16
to call	r6 w5 b4 p-9 t-5 c-7 o-4
to call address-foreign	w10 a12 b-19 p-6 c-5 o-6
to call skype	r19 w-7 b13 i12 o4
to chat	w12 a7 b8 p-15 t-7 c-4
to chat w	w20 a-3 b-5 p-4
to chat with	w8 a7 b8 p-13 t-6 c-4
to communicate	r6 w12 t17
to communicate with	r6 w12 t17
to domain-foreign	r4 w14 b4 i-9 p-7 t6 c-12 o-6
to domain-foreign >	r-5 w6 a-7 b15 t11 c-4
to enable	a21 p6
to false	r-3 w13 i16 p-5
to get	r15 a18 o-3
to give	w5 a27 p-3
to give name-own	a21 b-9 p-6 o3
to happen	r-5 a15
to her	r25 b4 p4
to know	r30 w10 b-3 p16 o6
to know if	r31 a-4 b-4 i3 o3
to know whether	r21 w-3 b-7 p4 c-4 o4
to let	a30 b-3 o6
to let our	a20 b-5 i-5 t4 o3
to list	a-4 b-4 p8 c-3
to meet	r4 w6 a10 b-14 c-3
to meet with	r4 w6 a10 b-14 c-3
to message	r18 w3 a10 b-12 i7 p-7
to message personal	r16 w16 a21 b-6 p-4
to name-own	r9 a-5 b-5 i15 p-8 t12 c-8
to partner	r-4 a4 i3 t25 o-3
to run	a15 p-9 t-4 c5
to see	r21 w13 b-6 p-4 t-8 o3
to send	r14 a-4 b-3 t26 o6
to set	r-3 a13 b-6 i16 p-4 c4 o3
to set #property	r-3 a-4 i16 c3 o3
to set for	a18 b-4 i-4 t3 c5 o4
to share	r7 w13 b-4 i4
to skype	r5 w8 a4 i-8 t11 c-9 o-9
to skype-name-foreign	r26 o-4
to talk	w15 a5 b-8 p-5 t15 c10 o-7
to talk to	w12 a6 b-3 i-3 p-6 t14 c9 o-7
to teams	r10 a-9 b-3 i10 p4 t11 o-3
to teams only	r3 a-4 i10 p3 t12 o-4
to the	b-4 i20 c12
to the allow	r18 a11 i-5 t11 c-3 o-3
to the allowed	r-10 a-5 i23 p-4 c3 o3
to true	r7 w-3 a-8 b-5 i5 p-11 t5
to video	r-8 w20 a17 b-7
to video call	r-8 w18 a17 b-7
to work	r10 a17 b-3 i6 p15 c-7
toggle	a13 b-6 p-13 t11 o-4
trial	r5 i4 p25 t15 c-7 o-9
trial tenants	a4 b5 p27 c-3 o-4
true	w-5 a-12 b-5 i16 p-3
true ,	w3 a-9 i21 t-4 c5 o5
turn	r-7 b13 i19 t-7 c-8 o-8
turn on	w4 a9 b-12 i15 p6 t-3 c-5 o-4
turned	r5 a9 b-7 p-12 t10
turned on	w-4 a10 p-7 t16
turned on for	r4 a17 b-5 i-4 t-3
turning	r-5 w-3 a-8 i17
turning on	r-5 w-3 a-8 i17
turning on #property	r-5 w-3 a-8 i17
two	r12 a-6 p10 c-7 o13
unblock	r-6 a27 b4
unblock domain-foreign	r-5 a24 b4
under	a14 b-11 p6 t-3 c13 o-7
unknown	i7 p-6 t31
unmanaged	r7 w3 i5 p9 t-14 c-12 o-19
unmanaged accounts	r9 w8 a-5 b-7 i20 p17
unmanaged accounts ?	w9 b-6 p16
unmanaged teams	r8 w7 a9 b9 i-8 c-3 o-3
unmanaged teams accounts	a14 b11 i-5 p6 c-4
unmanaged teams user	r20 w-3 b-3 i3 p-4
unmanaged teams users	r8 w11 a-9 b5 p-3
up	r-4 w8 a15 b-13 i-10 t22 c-9 o5
up a	r9 a-5 b-4 i3 p6 t-6 c-5 o15
up address-foreign	r13 t-7 c-5 o-12
up chat	w-5 a17 b-5 o-10
us	r10 w3 b-3 i-14 p-14 o-17
us >	r-10 w4 a14 b12 i-11 p-7 c11
us ?	r20 w-8 i4 p-11 t-8 c7 o-12
us ? >	r20 w-8 i4 p-11 t-8 c7 o-12
us from	r24 o4
use	r17 w-5 a-5 b-3 i5 p19 c24 o-8
used	r5 w-3 i5 p28
user	r6 a4 b-3 p13 t20 c-3 o-4
user >	w-7 a9 p4 t16 c-8 o-8
user address-own	r22 w-6 b4 t-3
user at	r19 w-5 p-7 t-5
user at #domain	r19 w-5 p-7 t-5
users . >	r20 w8 a-3 i3 p-3 c-5
users . what	r-4 a6 b19
users >	r8 w-7 a21 b13 i-15 c-3 o-4
users able	r11 w16 b-9 c3
users able to	r11 w16 b-9 c3
users and	r10 w10 a15 i-6 p-6 o4
users by	r15 a-3 b-3 i-3 p16
users by email	r21 p-6
users call	r6 w10 a14 b-9 i-8 p12 o-5
users call skype	r14 w-3 a18 p21
users can	r-8 w16 a27 p-10 t15 o6
users can chat	r-5 a14 b-8 p-12 t8
users can't	r-5 w10 b-6 p-5 t19
users can't find	r-9 b-3 t18
users cannot	r12 a-6 b-6 p3 t5
users chat	r10 a8 b-13 i11 p-10 t-4
users chat with	r14 w-9 a10 b-11 i11 p-6
users for	r12 a6 b12 c3
users for name-own	r15 a-5 b12
users from	r-3 w-6 a-5 b18 i7 p-4 o3
users from #domain	r22 b-3 i-3
users from chatting	b13 i15 p-3 o5
users get	r-6 a-5 i3 t24 c-5
users have	r27 w18 a-3 b-5 i3 p-4 o7
users join	w-5 p19 o-4
users message	r26 a-3 c6
users not	r24 w-3 a-4 i-3 p4 o5
users on	r4 w-5 a-4 i-16 p10 o3
users on ?	r25 w-3 i-11 p3 o3
users still	r-9 a-7 b-7 i8 t8
users talking	a-9 b10
users talking to	a-9 b10
users that	r-7 w19 b-10
users to	r-5 w-6 a14 b14 i11 o4
users to be	r-3 w-4 a18 b-9
users with	r4 w15 b-4 p-8 c-3
users work	r-3 w15 t16
uses	r20 w-8 a3 b4 p-5 t-6
v	r29 a-4 b-3 p3 t-3 o-6
video	r8 w7 a5 i-11 p-5 c-10 o-8
video calls	r14 w-4 a14 b15 t12
video calls with	r7 w-10 a11 b11 p-6 o-3
video chat	r7 w16 a-7 i-3 p4 o-8
video chat with	r5 w19 a-5 p4 o-8
vs	r18 w3 b3 i-4 p18 t-5
w	r17 w10 a4 b-9 i-3 p8 t-5
w address-foreign	r21 a-7 b-6
w address-foreign >	r23 a-6 c4
walk	r-3 a14 b-3 p8 c14 o-5
walk me	r-3 a14 b-3 p8 c14 o-5
walk me through	r-3 a14 b-3 p8 c14 o-5
want	r6 w-8 b19 p8 t-5 c17
want our	r-5 a3 b14 i-6 c-5
want our users	r-5 a3 b14 i-6 c-5
want to	r9 w-4 b8 p-6 c15
wants	r19 w7 a3 b6 p-11 t-8 c-9
wants to	r20 w9 a7 p-4 t-4 c-4 o3
wants to im	r16 a-3 i3 c-3
was	a-21 b-10 p10 t5 c-12 o-19
was it	r27 a4 o-3
was name-own	r19 w-8 a-3 o3
was name-own able	r18 w-8 b-4 o3
way	r10 w-5 a19 b15 i4 c-3
way of	r17 b18 i3 p-4
ways	r15 b-4 i-6 p-3
we	r5 w-4 a12 i31 p-4 t22 o-3
we allow	w12 a-6 i13 p-5
we are	r4 w4 a-3 p19
we chat	r12 w-10 a9 b-7 i-3
we chat with	r12 w-10 a9 b-7 i-3
we don't	w3 b17 i-5 t11 c-3
we enable	r-5 a16 b-5 i11 p-3 c3 o5
we get	r-4 w-3 b-4 i14 t17
we go	r11 w-3 a-7 b14 i15
we have	r11 w9 a-8 t-4
we permit	r16 a13 b3 i-4
we receive	r7 w-4 t9
we still	r17 w-4 p12
we want	a14 b-13 p9
we'd	r9 a15 b-5 c-3
we'd like	r12 b-9
we'd like to	r12 b-9
were	r-13 w3 a-9 b-12 i23 t3 c-3
were to	r-5 b-8 i17 p-4
what	r-25 w-14 a15 i9 p9 t-3 c11
what about	r25 w4
what are	a10 p10 c23 o-6
what are you	p-6 c20 o-7
what can	a-5 b-3 p5 c20 o-14
what can i	a-6 b-5 p-9 c18 o-8
what can you	p4 c8 o-12
what do	a9 b20 p8 o7
what do i	w-3 a9 b20 p12 c-3
what do you	r-6 w4 a-3 p-6 c11 o16
what does	r4 w6 i-11 p28 c-7 o-8
what happens	i19 p10
what happens to	r-3 i17 p13
what has	r-6 w-4 a17 b-10 p3
what has to	r-6 w-4 a17 b-10 p3
what if	w3 i19 p-8 c-4
what is	a14 b-7 i-11 p10 t11 c-5 o17
what is needed	r-5 a14 b-5 p15 c3
what must	a18 b11 i-4 p3
what must be	a14 b-6
what must i	a14 b11 i-5 c-3
what would	r-3 a16 b-9 i15 p-5
what's	r4 w-5 a16 i-8 p8 t-11 c-4 o13
what's the	w-6 a5 t-8 c6 o7
when	r-6 a-10 b-10 i9 p15 t32 c-11 o9
when address-foreign	r20 i-6 t-10 o-5
where	a10 b-5 i-9 p14 t-6 o9
where is	w6 a-3 p10 c-5 o20
where is the	w6 a-3 p10 c-5 o20
whether	r32 w-4 i7 p13 o4
whether address-foreign	r25 b6 t-3
which	r-24 w31 a21 i-7 p12 t-12 c11
which accounts	w21 t3 o6
which cmdlet	w-4 a20 t3
which employees	w28 b-4 i4 p-4 c-3
which of	r-5 w23 p6 t-5 o3
which of our	r-7 w18 a-8 b-4 t-7
which of these	r18 w-4 a-9 p-3 o3
which people	r-4 w25 a-5 b-4 i5 p-3 o5
which policy	r-7 w-4 a18 b14 i-5 p11
which powershell	r6 a-11 p19 c-3
which setting	b14 i-4 p17
which users	w25 a-4 b-3 p8 o3
which users are	r-10 w19 a-6
whitelist	w-3 a22 b14 p12
whitelist domain-foreign	a20 b-7 i3 p3
who	r-12 w56 i8 p5 t-3 c-6 o26
who are	r-7 w15 i3 p-5 c-4 o14
who can	r4 w33 a-10 b-4 i-7 o-5
who can chat	r6 w17 a-12 b-8 c4 o-3
who can't	r-8 w23 b-6 p4 t-3 c4
who is	r-12 w27 a8 b-8 i10 o8
who is the	w-9 b3 o13
who may	r-4 w26 a-4 i3 t5 c6
who's	r-4 w27 b-4
whole	r8 a16 p16
whole company	r5 a17 p16
whom	r-8 w34 t-3 o-4
whom of	r-8 w24 p-3
whose	w26 b-4 i3 p-4 c5
why	r32 w-4 b-10 p15 t12 c8 o-5
why ?	r13 w9 a-4 b-3 p-3 t9
why ? >	r13 w9 a-4 b-3 p-3 t9
why do	r-3 a-4 p7 t14 c-9
why was	w3 a4 p18 t-3 c-3
will	r18 a-9 b-6 i19 p13 t-5
will address-own	r22 w-3 a-3 b-6 p5 t3 c-3 o3
will address-own be	r22 w-3 a-3 b-6 p5 t3 c-3 o3
will name-own	a-4 b-6 i12
will name-own be	r4 a-3 b-6 i12
wins	r11 b-4 p15
wipe	r-5 w3 b-4 c19
with #property	r-7 b-4 i21 c4 o4
with #property false	r-8 i16
with ?	r13 c12 o-5
with ? >	r13 c12 o-5
with a	w10 a4 b-5 p-8 t18 c14 o-11
with a teams	r16 p-3 t-5
with address-foreign ,	r9 a6 b-14 i-4 o-9
with address-foreign .	r24 w-8 a-8 i-4 c-3
with address-foreign >	r10 w7 a10 b-10 i14
with address-foreign from	r12 i-4
with domain-foreign	r10 w10 b8 i10 p-10 c-5 o-4
with domain-foreign ,	r12 w-6 a12 b-9 i-9 t-4
with domain-foreign .	r13 w12 a-7 b13 t-5 o3
with domain-foreign >	r-6 w14 a15 b17 i-8 t6 c-6 o-3
with domain-foreign allowed	r24 w-5 a-3 i-4 c6 o4
with domain-foreign possible	r17
with external	w12 b-3 p22 t7
with external users	r4 p21 t12
with him	r14 i-7 t-3
with him ?	r14 i-7
with name-open	r22 w4 i-3 p3 c-5 o-3
with name-own	r29 c-3
with name-own >	r14 w3 c-7
with our	r24 w-8 a5 b-3 p-5
with people	r19 w-3 b3 c3 o3
with personal	r3 a8 b7 i15 p-10 t-3
with personal teams	w5 a10 b6 i6 p-10 t-4
with skype	r6 w8 a-9 b6 c-6 o-8
with skype >	r-4 p19 t12
with skype ?	r12 w22 a-5 i-5 p-4 t-3 o3
with skype consumers	r-3 w-5 a13 b18 i10 p-3
with skype users	r13 w10 b-3 t-3
with skype-name-foreign ?	r16 i8
with the	r20 a15 b8 p-6 t-4 o4
with unmanaged	r13 a9 b5 i-8 p4
with unmanaged accounts	r10 a-3 b-6 p12
with unmanaged teams	r9 a10 b7 i-8 p-15
with whom	w20 o-4
with your company	r-4 a3 b4 t18
without	r15 a-3 i-3 p10 o-3
won't	r-4 w3 t3 o23
work	r-5 b-18 i-12 p6 t9 c5 o-19
work >	w18 a-3 p14 t13 c-3
work ?	r5 w-3 b-10 p8 t-4 c9 o-13
work ? >	r4 w-4 b-10 p7 t-4 c9 o-13
working	t22 o-3
working >	r-7 t22 o-3
works with	r-3 w-3 a4 b6 p-5 t28 o3
would	r6 b5 i38 p-5 t-7 o5
would a	r27 w-4 i-5 t-5 c-9
would i	a15 b11 i-5 o-7
would i go	a5 b12 p-3 o-7
would it	r10 b-8 i12 p-4 c-3
would name-own	r19 w-5 b-8 i11 t-7 c3
write	a-14 b4 i6 p-11 t-3 c-6 o19
write to	r17 w3 a-8 b16 i13 p-8 o-3
write to address-foreign	r23 o-8
wrote	a13 p-3 t-7 c-7 o12
yes	r9 c-5 o24
you	a6 i-6 p-7 t-13 c25 o21
you >	r-6 t-3 c16 o8
you ?	w-7 p-7 c6 o13
you ? >	w-7 p-7 c6 o13
you do ?	p-12 c12 o-8
you tell	w16 a-7 b11 p9 c-5 o-8
you tell me	w14 a-7 b11 i-3 p7 c-7 o-9
your	r-5 i3 p-5 t33 c9 o21
your company	r-4 a3 b4 t18`;
