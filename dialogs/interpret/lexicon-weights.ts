/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	w-6 a-8 i-11 c12 o10
#broken-address	r25 c-3 o-6
#domain	r18 w10 a-3 i-9 p16
#domain ?	r23 c3 o3
#domain ? >	r23 c3 o3
#domain call	r21 w-5 b-3
#domain chat	r8 w16 b-6 p-6 t-3 c4
#domain chat with	r8 w16 b-6 p-6 t-3 c4
#number	r12 a-8 p10 t6 c-8 o22
#number ?	r5 p-3 o16
#number ? >	r5 p-3 o16
#number address-foreign	r20 i3 o-4
#property	r-13 w8 b-4 i53 p33 t34 c-11 o-10
#property ,	r-12 a-9 i15 p8 t-5 o3
#property .	b-4 i20 t13
#property >	a-3 i13 p9 t18 c-3 o-4
#property ?	r-7 a-4 i12 p10 t4 c-3 o-7
#property ? >	r-5 i14 p14 o-4
#property and	r-3 w14 a-3 i-7 p8 t19
#property do	r-3 i13 p21 t-3 o3
#property do ?	i-9 p18 c-8
#property in	r14 a-4 i-4 p15
#property is	r5 a-7 i17 p14 t-4 o-4
#property off	r-5 i21 c3
#property on	w4 b4 i22 p-3 c-3 o4
#property to	r5 w-3 a-8 b-5 i9 t7
,	r6 w-14 a-9 i3 p6 t10 c-3 o-10
, call	r22 a-3 t-6
, can	r15 a-7 i15 p-6 t-7 c-5 o11
, can address-own	r17 a-5 i-5 c-3
, can name-own	r14 a-9 b-6 i3 t-4
, does	r11 a3 p17
, how	r-3 a18 b27 o12
, i	r10 a17 p-3 t-3 o-4
, in teams	r12 b3 p12 t-3 c-8 o-7
, is	r18 w13 a-7 b-5 i-3 p13
, is that	r19 a-5 b-4 o3
, may address-own	r16
, may name-own	r10 b-3 i10 p3 o-6
, name-own	r22 o-4
, no	a-3 i3 p13 t11 c-6 o-6
, she	r22 w3 b-3 c-4
, was name-own	r17 w-6 a-5 b-5 i-3
, what	r-9 a13 b-4 i-7 t12 c6 o-3
, why	r11 w-6 b-4 t11 o3
, why ?	r13 w-5 b-6 p-3 t7
, would name-own	r-13 a-3 i15
.	r6 w5 b8 i-7 p-7 c5 o-21
. >	r5 w7 b-7 i-6 p-14 t3 c14 o-16
. can	r32 w-5 a-8 i-6 t-7 o4
. can name-own	r22 i-3 t-6 o4
. does	r-3 b-3 i12 p13 o4
. how	a9 b23 p4 t5 o-3
. how do	r-3 a11 b14 i-3 p3 t3 o-5
. is	r29 w-9 i-7 t-3 o5
. is that	r26 w-9 b-7 i3 p-3 c-6
. should	r20 b-10 p3 t-3 c-6
. the	r24 b4 p-3 t-4 c-3
. what	a21 b18 p-4 t11
. what do	r-10 w-8 a3 b17 t-5
/#broken-address	r25 c-3 o-6
/#domain	r18 w10 a-3 i-9 p16
/#domain modality	r12 w11 b-4 p-4
/#domain modality with=with	r9 w16 b-5 p-6 c4
/#domain question=?	r23 c3 o3
/#domain question=? >	r23 c3 o3
/#number	r12 a-8 p10 t6 c-8 o22
/#number address-foreign	r20 i3 o-4
/#number question=?	r5 p-3 o16
/#number question=? >	r5 p-3 o16
/#property	r-13 w8 b-4 i53 p33 t34 c-11 o-10
/#property >	a-3 i13 p9 t18 c-3 o-4
/#property and=and	r-3 w14 a-3 i-7 p8 t19
/#property at=at	r14 a-4 i-4 p15
/#property change=change	w15 i-4 p15
/#property comma=,	r-12 a-9 i15 p8 t-5 o3
/#property comma=, modal=can	r-9 i18 p-4 t-5 c3 o4
/#property fill=fill	r-6 a6 i30 p17 t-4
/#property fill=fill comma=,	r-7 a-5 b-7 i21 p-4 c4 o5
/#property modal=is	r-3 w4 b5 i33 p20 t-4 o-3
/#property modal=is fill=fill	r-7 i17 p-5
/#property modal=is question=?	i-9 p18 c-8
/#property question=?	r-7 a-4 i12 p10 t4 c-3 o-7
/#property question=? >	r-5 i14 p14 o-4
/#property stop=.	b-4 i20 t13
/#property to=to	r5 w-3 a-8 b-5 i9 t7
/#property to=to fill=fill	r7 w-3 a-8 b-5 i7 t8
/#property via=via	w4 b4 i22 p-3 c-3 o4
/#property what=what	i-5 p23 o-3
/<	w-6 a-8 i-11 c12 o10
/< #property	p20
/< #property what=what	p20
/< >	r-9 b-9 i3 p-4 t-6 c9 o40
/< address-foreign	r24 a-5 p3 t12 c-3 o-3
/< address-own	r23 a-4 b3 t4 c-3
/< address-own address-foreign	r21 w3 a-3 p3 o-3
/< address-own and=and	r11 w-4
/< address-own do=wish	r23 a-10 c-4
/< at=at	r23 a9 i-11 p5 t13 c-8 o-5
/< be=be	r3 a19 i4 p-3 c17
/< block=block	w-11 a-7 b46 i-8 t7 o4
/< block=block domain-foreign	r-8 w-6 b22 i-5
/< block=block name-own	r-5 a-4 b24 p5 c5 o5
/< change=change	r-6 a17 b13 i-13 p-10 t16 c24 o-9
/< change=change class	a18 b-4 p3 t17
/< change=change name-own	r-3 a7 b12 t-6 c13
/< class	r17 a-4 b7 p15 t30 c-7 o-5
/< class fill=fill	r4 a3 p26 t11 c-3 o-3
/< class people=people	r12 w-4 b-4 p-6 t20
/< comma=,	r30 w7 a-12 b-7 i-14 t-3 o3
/< comma=, modal=can	r26 w-9 a-11 b-12 i-11 p3
/< comma=, modal=is	r14 w6 a-10 b-9 i-4
/< do=fix	r-14 w-9 a26 b18 i-10 p3 c12
/< do=fix for=for	r-8 a18 b-9 i-4 p13 t3
/< do=fix relation=allow	a14 b-8 t-3
/< do=fix word	a10 b-3 p-7
/< do=how	r-21 w-10 a14 b8 i-14 p5 t-11 o7
/< do=how be=be	a16
/< do=how block=block	a-12 b33 t3 c5 o3
/< do=how change=change	r3 a-3 b6 p15 c-8 o20
/< do=how do=wish	w-3 a5 b12 o-5
/< do=how light=light	w14 a17 b-9 p7 c-4 o-4
/< do=how modality	r-4 a21 b-7 p25 t3 c-4 o-5
/< do=how relation=allow	w-5 a28 b-15 t3 c5
/< do=how via=via	a-5 i3 p-6 c19 o-8
/< do=how word	r4 w-9 a4 b-9 i3 p-11 c-12 o23
/< do=wish	r-12 w6 a16 b24 i-6 p-10 t-11 c20
/< do=wish name-own	w-7 a5 b12 i-3 p5 c-3
/< do=wish our=our	w-10 a12 b-13
/< do=wish the=the	w4 a12 b14 p-6 t-7 c-6 o-4
/< do=wish to=to	w7 b8 p-6 t-6 c19
/< domain-foreign	r30 a5 i-4 p8 t10
/< elsewhere=elsewhere	a-4 c-7 o27
/< fill=fill	r3 w-5 a12 b-4 i-9 t-23 c17 o16
/< fill=fill >	r3 w-4 b-11 i3 p-9 t-7 c9 o24
/< fill=fill address-own	r25 a-3 p6
/< fill=fill at=at	r7 w8 a-8 b-8 i-7 t-8
/< fill=fill block=block	r-3 b24 o3
/< fill=fill change=change	a13 b16 i-3 p-4 c15 o-6
/< fill=fill comma=,	r21 w3 i-6 p3 c-4 o-6
/< fill=fill fill=fill	r10 w3 a-4 b-5 i-12 t-9 c11
/< fill=fill for=for	r24 w-3 a-5 i3
/< fill=fill if=if	r18 b-6
/< fill=fill light=light	r-3 a-3 p18
/< fill=fill modal=can	r30 w3 b-4 p-3 t5 c4 o-3
/< fill=fill modal=is	r3 a-4 b3 p-5 t17 o17
/< fill=fill modality	r17 w-3 a-4 b-3 p7 c19
/< fill=fill name-own	r18 w4 b-5 i11 t-3 c18
/< fill=fill people=everyone	w19 b-4 o-5
/< fill=fill relation=allow	a27 b-7
/< fill=fill the=the	r3 b-7 i-10 p8 t-11 c8 o8
/< fill=fill to=to	r15 a15 p-6 t-4
/< fill=fill what=what	r-5 w-6 a12 i-3 p14 t-3
/< fill=fill word	w8 a-6 b13 p-5 c18 o7
/< for=for	r6 w18
/< from=from	r27 a-5 p5 o8
/< how=how	a11 b-6 p18 c16 o19
/< how=how class	b-3 p15
/< how=how fill=fill	r19 w3 p21
/< if=if	r-10 a-5 i25 p10 t3
/< if=if me=me	r-6 b-6 i11 p18
/< if=if we=we	r-5 a-3 i19 t-7 c4 o5
/< light=light	r-9 w19 a15 i-5 p-3 t-3 c28 o11
/< light=light the=the	w-4 p-8 c5 o13
/< me=me	r9 w4 b-20 i-21 t7 c-18
/< me=me block=block	r16 b-6 i10 t-4 o5
/< me=me change=change	r21 i-6 p15 t7
/< me=me fill=fill	r4 a9 b-10
/< me=me modal=is	r4 w8 a5 i-7 c-12 o-9
/< me=me modal=not	r12 a8 b-7 t8 o-3
/< modal=can	r38 w-7 a-10 i9 p10 o8
/< modal=can address-foreign	r31 i-6 t3
/< modal=can address-own	r19 a-3
/< modal=can block=block	r-12 b-14 i16
/< modal=can change=change	r-4 a-11 b-6 i18
/< modal=can class	r31 w-12 b-3 p18 c6 o5
/< modal=can domain-foreign	r29 b-3 i-4 t-3
/< modal=can me=me	r9 w-11 a-10 b-14 t-10 c5 o8
/< modal=can modality	r20 a-3 p-5 t-10
/< modal=can name-open	r22 w-3
/< modal=can name-own	r26 i-5 o9
/< modal=can our=our	r31 w-12 a-10 b-7 t-3 o3
/< modal=can people=anyone	w28 b-6
/< modal=can people=people	r26 w-5 b-5 c6 o3
/< modal=can people=staff	r20 t-4
/< modal=can person=person	r20 a-5 p3
/< modal=can person=someone	r22 w-6
/< modal=can relation=allow	b-4 i16 p19 t-4
/< modal=can the=the	r30 w-10 p12 t-6
/< modal=can topic=topic	p27
/< modal=can we=we	r20 w-13 a13 i-8 t-5 o5
/< modal=is	r52 a-12 b-8 i4 p33 t-8 c5
/< modal=is #property	r-8 a13 b-5 i10 p19
/< modal=is address-foreign	r24 w-3 p-4 t3
/< modal=is address-own	r23 w-3 a-3 p-9
/< modal=is class	r26 w-7 a-3 p17 t-11
/< modal=is domain-foreign	r31 a-3 i-6 p-3 o4
/< modal=is fill=fill	r30 p-3 o4
/< modal=is me=me	r16 a-8 p4 c11 o-5
/< modal=is modality	r24 w-6 a-5 p22 t-4 c8 o4
/< modal=is name-own	r37 w-11 a-3 p-4 o3
/< modal=is org=org	r11 i-3 p9 o-3
/< modal=is our=our	r29 w-5 b-3 i-8 p6 c3 o6
/< modal=is people=anyone	r-10 w27 i-3 p13
/< modal=is relation=allow	r14 b3 p15 t-3
/< modal=is the=the	r17 w-7 a-6 i-5 p15
/< modal=is we=we	r30 a-6 b-5 i-9 p-6 o4
/< modal=not	r13 b-6 p-3 t14
/< modality	r26 w-3 a-11 b-11 i6 p-3 t38 c11
/< modality to=to	r12 a-4 b-6 p4 t21 c12 o-4
/< modality with=with	r13 a-8 b-12 t18 o3
/< mutual=mutual	r18 a-5 b3
/< name-own	r12 w3 a3 b-10 i-18 p-9 c-19
/< name-own do=wish	r12 a12 b-9 c-5
/< name-own modal=can	a14 b-11 p3
/< name-own modal=not	r-5 a11 b10 i3 t-3 c-6 o15
/< named=named	r10 w34 a-4 b-8 p15 t-5 o22
/< named=named at=at	r19 w-4
/< our=my	r6 a15 b-3 p-4 t15 c-4 o21
/< our=my elsewhere=elsewhere	r-6 i4 t-13 o27
/< our=my person=person	r16 a17 t12
/< our=our	r7 w3 i-9 t9 c-8
/< our=our people=people	r16 w-10 a8 b-13 i-3 p-5 t13 o3
/< our=our person=person	r5 w-7 a-4 b14 p10
/< people=anyone	r-5 w21
/< relation=allow	w-16 a16 b-24 i-23 p4 t3 c17 o-16
/< relation=allow domain-foreign	r25 a17 t18
/< suppose=intend	b-6 i13 p-4
/< suppose=intend change=change	b-6 i13 p-4
/< suppose=suppose	r-15 a-5 b-4 i54 c6 o8
/< suppose=suppose #property	r-8 i20 p-5 t-3
/< suppose=suppose name-own	r-3 i24 o3
/< suppose=suppose we=we	r-9 b-7 i30 p-3
/< symptom=symptom	r8 a7 t31 c-3
/< symptom=verbatim	w-5 p-4 t30 c-7
/< the=the	r15 w-17 a-16 b-10 i-10 t14 c3
/< the=the fill=fill	r26 i3 t-3 c19 o-3
/< topic=topic	r11 w4 a-4 i-8 p33
/< via=via	r30 w14 a-5 i-8 c14
/< we=we	r18 w-4 a13 b-12 i-13 p10 t19
/< we=we change=change	r13 a-7 b-6 i-10 t13
/< we=we modal=can	r5 a11 i-5 t13 o-3
/< what=what	r-12 w-14 b-5 p24 t-27 c7 o11
/< what=what #number	r-4 a-3 o25
/< what=what #property	r4 w3 i-5 p16 c-5 o-5
/< what=what at=at	b5 i5 p23
/< what=what class	w4 a-3 p26 c-5 o-4
/< what=what do=wish	a15 b-5 i-7 p16 c-4
/< what=what fill=fill	i12 t-3 c14 o17
/< what=what modal=can	a10 i15 p7 c17 o-3
/< what=what modal=is	r-3 a13 i-3 p11 c21 o-10
/< what=what product=product	i-3 p20 c-7 o-4
/< what=what relation=allow	w3 a15 b-6 p12 t3
/< what=what the=the	w-10 i-3 t-17 c-5
/< what=what word	w3 a-4 b-5 i-7 p19 t-6 c6
/< whether=whether	r13 w-4 a-8 p15
/< whether=whether address-own	r21 w-5 a-8 c4
/< which=which	r-20 w33 b-6 i-5 p13 t-9 c10
/< which=which block=block	w14 b-10
/< which=which change=change	a17 b17 p12 c-3
/< which=which modal=is	w25 a-7 b-5
/< which=which modal=not	w18 a-3
/< which=which our=our	r-9 w41 a-10 t5 c6 o9
/< which=which people=people	r-4 w29 b-5 i11 p-5 c3 o6
/< which=which people=staff	r-7 w19 p-3
/< which=which product=product	w-7 b11 i-3 p13 c10
/< which=which the=the	r21 w-5 a11 b-5 i3 p-7
/< which=which topic=topic	w-10 a10 b-6 p15 c-6
/< which=which word	w-4 a12 b-4 c13
/< who=who	r-7 w36 a-4 p13 o27
/< who=who fill=fill	w3 i3 c-4 o18
/< who=who modal=can	w28 i-3 t3 c4 o-4
/< who=who modal=is	r-6 w20 c3
/< why=why	r22 w-15 a9 b-18 i-7 p5 o-11
/< why=why modal=can	r15 a-4 c10 o-3
/< why=why modal=is	r7 w-4 a-3 p16 t10 c-5
/< why=why modal=not	r17 w3 a10 b-3 t-8 c-3
/< why=why name-own	r17 w4 a19 b-7 p4
/< with=with	r-8 w15 b-6 i13
/< word	w-11 a-18 i-18 p-10 t8 c32
/< word >	w3 a7 i8 p-4 c34
/< word address-own	r17 c-5
/< word fill=fill	r9 i-3 c16 o-7
/< word name-own	r15 b-3 p3 t-4 c21
/< word the=the	b-4 p-6 t-5 c25 o4
/< word word	a3 b-3 p-3 o24
/>	w-6 a-8 i-11 c12 o10
/address-foreign	r32 w4 a9 b-5 i6 p-4 c-6 o-5
/address-foreign >	r16 a18 i10 c-10 o-8
/address-foreign and=and address-foreign	r18 i-3
/address-foreign and=but	a14 b-5 p5 t-4
/address-foreign at=at	r13 w4 a14 i3 t-3
/address-foreign at=at the=the	r8 w5 a16 i4
/address-foreign be=be	r27 w-3 a-4 b-4 i-6 p4
/address-foreign by=by	r22 w-3 a-9 b3
/address-foreign by=by modality	r22 w-3 a-9 b3
/address-foreign comma=,	r26 w3 a4 b-4 i-16
/address-foreign comma=, modal=can	r22 w4 b3 i-11
/address-foreign comma=, word	r21 a-5 p3
/address-foreign fill=fill	r14 a13 b-4 i8 p-5 t15 c-6
/address-foreign fill=fill question=?	r16 w5 a9 b-3
/address-foreign for=for	r17 a-7 b-3 i3 p3 t-5
/address-foreign modal=can	r24 w3 a13 b5
/address-foreign modal=can modality	r8 a15 t5 c-5
/address-foreign modal=can pronoun=other	r18 w3 a-3 b-4 p4
/address-foreign modal=is	r14 w-3 p-5 o-3
/address-foreign modality	r24 w10 a-5 b6
/address-foreign modality >	r19 t-4 c-4 o-5
/address-foreign modality address-foreign	r19 w-6 o-3
/address-foreign modality me=me	r18 c-9 o-6
/address-foreign modality mutual=mutual	r14 o-3
/address-foreign modality with=with	r17
/address-foreign question=? pronoun=other	r22 i-4 t-5 o3
/address-foreign stop=. modal=can	r25 a-4 i-6 p3 o4
/address-foreign symptom=symptom >	r-6 t19
/address-foreign the=the	r19 a-6 p3 c-6
/address-foreign to=to	r17 c-3
/address-foreign to=to address-own	r18 a-3 c-6
/address-foreign via=via	r17 i-8 c-5
/address-foreign via=via modality	r17
/address-foreign via=via the=the	r16 w3 c-8
/address-foreign word	r30 w3 b6
/address-open	r43 a4 i7
/address-own	r42 w-9 a12 p-14 t-4
/address-own >	a20 b13 t-3 c-4
/address-own and=and	r22 b3 p-13
/address-own and=and address-foreign	r17 b3 p-9
/address-own be=be	r16 w-7 a-5 o3
/address-own be=be done-to	r22 w-11 p-7
/address-own colon=:	r29 p4
/address-own comma=,	r23 p-5 t-8
/address-own fill=fill modality	r26 w-13 a-5
/address-own fill=fill question=?	r22 a-3 b3 i-3 p-3
/address-own modal=can	r10 w-8 a5 b-6 i4 c-3
/address-own modal=can modality	r10 w-7 a7 b-6
/address-own modal=is	r26 w-7 a-6 i-3 t3
/address-own modal=not	r18 w-7 a-4 b-3 p3
/address-own modal=not modality	r14 w-8 a-5 b-6 t-4
/address-own modality	r20 w-4 a11 p-6
/address-own modality address-foreign	r28 w7 a-4 b5 t4 c-3 o-3
/address-own modality via=via	r18 a-3 t-6
/address-own modality with=with	r10 w-7 a13 p-3
/address-own to=to	r20 a19 b-3 i3 p-7
/address-own to=to modality	r6 a17 b-8 p-6
/address-own with=with	r20 w-3 o-4
/and=and	r9 a4 b-5 i-8 t9 c-3
/and=and address-foreign	r10 a8 p-10 t-4 c-8 o-7
/and=and address-foreign fill=fill	r16 o-3
/and=and address-foreign modal=can	r20 a-5 b3 t-3 c-5 o-5
/and=and address-foreign modality	r13
/and=and domain-foreign	r26 w-4 a14 p-3 o5
/and=and fill=fill	r3 w6 a-8 b-8 i-5 p7 c10 o-10
/and=and modal=can name-own	r19 w-3 b3 i-5 o-8
/and=and name-own	r21 a-8 p4 t-4
/and=and symptom=symptom	p-7 t15 c-5 o-6
/and=and the=the	r5 a-6 p12 t9 c-5 o-4
/and=and with=with class	r16 a-10 b-6 i-10
/and=and word	r13 w14 i-3 p16 t-5
/and=but	r5 w-5 a14 b-3 p-4 t26
/arrow=->	r42 b-3 i3
/arrow=→	r28 i3
/at=at	r14 w13 a-4 i-8 p10 t24 o-13
/at=at #domain	r21 w8 p-5 o5
/at=at #domain modality	r9 w6 a-4 b-5 p-4 t-3
/at=at #property	r4 w3 a-3 i-5 p22 t-4 o-10
/at=at >	r8 w6 a-7 p9 c-7 o-5
/at=at class	r15 w-8 p14 t10 c-4 o-8
/at=at class >	p14 t7 c-5 o-9
/at=at class people=people	r14 p-9 t5
/at=at colon=:	r19 w3 p-3 c3 o3
/at=at colon=: modal=can	r19 w3 p-3 c3 o3
/at=at comma=,	r24 w-4 i-3 o3
/at=at comma=, modal=can	r24 i-3 o3
/at=at fill=fill	r3 w-4 a-10 p-8 t15 c13 o3
/at=at modal=can	r23 w-3 a-5 i-3
/at=at name-own	a-5 b3 i-3 p14 c15
/at=at our=my	a-3 p8 c16 o-5
/at=at pronoun=other	r5 p5 t19 c-6
/at=at question=?	r11 w6 a-5 i-10 t-3
/at=at question=? >	r11 w6 a-5 i-10 t-3
/at=at the=the	r15 a12 i-6 p19 t23 c-6 o-9
/at=at the=the class	r13 w-13 p9 t8 c-13 o-11
/at=at the=the fill=fill	r24 a-3 b4 i-4 p-4 t-5
/at=at the=the org=org	r19 w-3 p-10 t-3 o-3
/at=at the=the word	r9 w-4 a-5 p16 t15 o-6
/at=at topic=topic	r-4 a14 p21
/at=at word	r13 w15 a-4 p7 t-4 c-3 o24
/at=at word question=?	r5 w-4 i3 p-3 c-5 o24
/be=be	r-4 b-9 i13 p3 t9 o-25
/be=be block=block	b-4 i12 p26 t-4
/be=be fill=fill	r7 w-7 b10 i15 p9 t-5
/be=be fill=fill modality	r5 w-7 b9 i11 p-5
/be=be name-own	a22 p-4 c-4
/be=be our=our	r-3 a22
/be=be product=product	r-8 a-3 i19 p-4 t17 o3
/be=be pronoun=other	r6 a10 b-3 i-7 p15 t-4
/be=be the=the	i18 p-8 t9 c-3
/be=be the=the the=the	b-3 i16 p-5 t13 c3
/be=be to=to	r8 a13 b-7 c-5
/be=be to=to modality	r6 a13 b-8 c-4
/between=between	r9 a17 p25 t-6 c-4 o-3
/block=block	r-17 a-35 b51 i19 p12 t3 c-18 o-19
/block=block #property	w-3 a3 b-6 i23 p-3
/block=block >	r5 a-6 b16 i-3 p18 c-5
/block=block class	r10 w17 a-6 b29 p-4 o5
/block=block class for=for	a-6 b14
/block=block class people=people	b22 p-4
/block=block comma=,	b-5 i15 p-7 o3
/block=block comma=, modal=can	b-5 i15 p-7 o3
/block=block domain-foreign	r-4 w8 a5 b22 i16 t-9 c-6 o-4
/block=block domain-foreign >	w13 b23 i8 p-4
/block=block domain-foreign stop=.	w-9 a14 b5 i15
/block=block fill=fill	b20 i-4 c-4
/block=block for=for	r24 a-3 b-5 p-3 t3 c8 o5
/block=block modal=can	r-4 w-4 a-7 b31 i17 p-3 c6 o3
/block=block modal=can modality	w-7 a-6 b28 p-3 c4
/block=block modality	r11 w15 a-10 b25 p-4 t-6
/block=block modality class	r10 w14 a-3 b-3 i-3 p-4
/block=block modality from=from	w-5 a-6 b21 p-3 o-3
/block=block modality with=with	r-4 w10 a-7 b29 i4 o-3
/block=block name-own	w-5 a-5 b26 i25 c4 o5
/block=block name-own fill=fill	a-3 b14 i13
/block=block name-own from=from	w-5 a-5 b9 i18 p-3
/block=block our=our	r-6 b27 i14 o3
/block=block our=our people=people	r-7 w-8 a-3 b20 i12 t-3
/block=block question=?	r21 w-3 a3 b-3 i-3 p9
/block=block question=? >	r21 w-3 a3 b-3 i-3 p9
/block=block the=the	r-4 a-6 b17 i12 t7
/block=block the=the modality	a-3 b16 i-3 c-9
/block=block to=to	b20 p20 t-3
/block=block via=via	w13 a19
/block=block via=via domain-foreign	w13 a19
/by=by	r22 w22 a11 b-3 p-9 o-4
/by=by address-foreign	r24 b4 t-4
/by=by address-foreign question=?	r19 b3 i-3
/by=by class	r8 w17 a5 b-6 p-6
/by=by class people=people	r8 w17 a5 b-6 p-6
/by=by the=the	r12 w18 a-9 i-5
/change=change	r-26 a16 i34 t15 c10 o-4
/change=change #property	w-3 a-18 b-7 i16 t6
/change=change #property to=to	r5 w-3 a-8 b-5 i9 t7
/change=change block=block	r15 w3 a-7 b17
/change=change class	r-3 a15 b-5 i12 p12 t14 c-5
/change=change do=wish	w-4 b11 p-7 t3
/change=change do=wish name-own	a15 b-20
/change=change domain-foreign	r-9 b22 i17 c-5
/change=change domain-foreign from=from	r-7 b12 i15 c-5 o3
/change=change fill=fill	r-9 a18 i-15 t-4 c-7
/change=change fill=fill name-own	w3 a21 b-7 p3 t5
/change=change for=for	w-5 a21 b-14 p-4 t4 c-5 o11
/change=change for=for name-own	a16 b-15 p-9
/change=change modality	w-3 a20 b-5 o-10
/change=change modality with=with	w-3 a20 b-5 o-10
/change=change mutual=mutual	r27 a-4 p-4 t-5 c3
/change=change name-own	w-4 b6 i10 p-4 t-9 c8 o-4
/change=change name-own product=product	r-5 a9 b15 i6 t-5 c-4
/change=change product=product	a-4 i18 p-9 t21 c-4
/change=change pronoun=other	r-4 a15 b-3 i24 p13 c-5 o-5
/change=change pronoun=other the=the	w4 b3 i15 p-9
/change=change question=?	a14 b-9 i4 p8 c-5
/change=change question=? >	a14 b-9 i4 p8 c-5
/change=change the=the	r-5 w8 a-6 b-19 p-4 t14
/change=change the=the fill=fill	r3 a-11 b-9 t8 c10
/change=change the=the product=product	w11 a8 b-3 p9 t4 c-4 o-6
/change=change to=to	r-9 w7 a15 b-9 i15 p21 t-8 c-3
/change=change to=to class	r11 i13 p12 t-4 c-5 o-4
/change=change topic=topic	r3 w-3 a-8 b-5 i20 p16 o-3
/change=change word	r-9 w-5 a10 b-14 i14 t6 c-11 o6
/class	w7 b9 i-3 p16 t17 c-24 o-24
/class >	r-7 w19 a-9 b6 p13 t12 c-17
/class and=and	a-7 i3 p23 t7 c-7 o-7
/class and=and the=the	r-3 a-4 b3 i3 p16 t6
/class block=block	w-8 b9 p11 o-3
/class comma=,	r7 w-10 a-16 p10 t6 c-10 o-9
/class fill=fill	r16 a-3 b14 p37 t10 c-6 o-4
/class fill=fill for=for	r-5 w-4 a-3 b14 p6
/class fill=fill question=?	r27 b3 p-5 t-5 c-3
/class for=for	a9 b15 i-4 p-5 c-4
/class for=for name-own	a16 b9
/class modal=is	r-5 w12 a-4 p25 t15 o-4
/class modality	w-7 a11 b-5 p9 t10 c-9 o-7
/class modality change=change	r-6 w16 a15 t10
/class modality for=for	w-5 a15 b10 p-3 t-5
/class modality name-own	r21 w3 a-4 p-3 o-3
/class modality our=our	r23 b-6 p3 t-3
/class modality question=?	r13 i4 p12
/class modality symptom=symptom	p-3 t24
/class people=people	r5 b9 p-4 t-4 c-9 o-10
/class people=people >	w7 a10 b5 p-4 c-9 o-10
/class people=people comma=,	w-10 a3 b9 i-6 t7 c-8 o-5
/class people=people fill=fill	r6 w7 a-14 b12 i8 c-9 o-7
/class people=people if=if	i29 p-4 c5 o4
/class people=people modal=can	r16 w3 a21 b-11 i-6 p-15 t-8
/class people=people modal=is	r16 p-6 t20 o-5
/class people=people modal=not	r-5 w-3 t21
/class people=people modality	r18 w7 b-16 i-13 t-13 c-6 o5
/class people=people stop=.	r10 w5 b5 t-7
/class people=people to=to	r18 a-6 b17 p-4
/class people=people topic=topic	r4 b-5 p24
/class people=people via=via	r16 b-4 i-14
/class person=person	r3 w9 b-7 t5 c-9 o-11
/class person=person >	a9 b-3 i-3 p10 t10 c-3 o-8
/class person=person at=at	r14 w-10 p-8 t10
/class person=person question=?	r4 w7 a-3 i6 p7 t-5 o-7
/class product=product	r-4 w10 p18 c-6
/class product=product >	r3 a-10 i3 p18
/class product=product question=?	r-6 w13 a-11 p13 c-6
/class question=?	r20 w13 i3 p14 t-11 c-3 o-4
/class question=? >	r20 w13 p14 t-11 c-4 o-4
/class relation=allow	r23 i-3 p-7
/class stop=.	r9 w-4 a11 b-10 p-3 t13
/class symptom=symptom	r-3 i8 p7 t39 c-4
/class to=to	r23 w13 a-3 p7 t-4 o5
/class to=to modality	r26 w-6 p-5 c-3
/class topic=topic	r-7 w-7 a12 b-6 p28 t-3
/class topic=topic fill=fill	w-3 a15 b-6 p7 o3
/class via=via	r8 a-9 p-3 t20 c-3 o13
/class word	r6 w-10 a-14 b-8 p15 o-19
/class word >	r13 w3 i-6 p15 c-7 o-5
/colon=:	r19 w-8 b-3 i12 p5 t16 o-10
/colon=: address-foreign	r24 b3 c-3 o-3
/colon=: address-own	r31 a-5 b5 i5 c-5
/colon=: modal=can	r12 w-3 i17 p-3 t-7 c5 o5
/colon=: modal=can name-own	r17 a-3 p-7 t-4
/colon=: modality	r28 a-6 t15
/colon=: modality >	r21 b3 t-3 o-4
/colon=: modality question=?	r19 a-3 b-3 t-7 c3 o3
/comma=,	r6 w-14 a-9 i3 p6 t10 c-3 o-10
/comma=, fill=fill	r23 w-6 a-12 b-9 i-9 p4 t6 o4
/comma=, fill=fill fill=fill	r10 w-4 a-5 b-5 p16 c17 o-3
/comma=, fill=fill modality	r24
/comma=, how=how	a21 b17
/comma=, modal=can	r9 w-5 a-11 i24 t-6 c4 o5
/comma=, modal=can address-own	r24 a-4 i-5 t-3 c-3
/comma=, modal=can name-own	r9 a-9 b-3 i12 t-4
/comma=, modal=can our=our	r7 w-10 a-8 b-5 i20 t-5 c4 o6
/comma=, modal=is	r23 w18 a-5 b-4 i-4 p17
/comma=, modal=is name-own	r17 w-6 a-5 b-5 i-3
/comma=, modal=is people=anyone	r-7 w18 b-4 p-5
/comma=, modality	r29 a-3 b-4 p-6 t5 o3
/comma=, name-own	r22 o-4
/comma=, pronoun=other	r21 p6 t7 c-5
/comma=, symptom=symptom	r-3 w-3 t25
/comma=, symptom=symptom >	r-5 w-6 a-5 b-3 t19
/comma=, the=the word	r-3 a15 c15
/comma=, what=what	r-3 a11 i-3 p28 t5 o-6
/comma=, why=why	r11 w-6 b-4 t11 o3
/comma=, why=why question=?	r13 w-5 b-6 p-3 t7
/comma=, word	r5 w-4 a-5 p13 t6 c4 o-9
/comma=, word fill=fill	p10 c12 o-7
/do=fix	r-23 w-10 a40 b19 i-12 t-4 c12 o9
/do=fix change=change	a15 b6 p-4 o3
/do=fix change=change do=wish	w-4 b11 p-7 t3
/do=fix change=change fill=fill	w-3 a29 b-10 t4
/do=fix change=change question=?	w3 a16 b-8
/do=fix fill=fill	w3 a14 b-8 p12 t4
/do=fix for=for	r-8 a18 b-9 i-4 p13 t3
/do=fix for=for name-own	r-10 a22 b-5 p4 t4 c-3 o-3
/do=fix name-own	r-3 a16 b-9 c-3 o-4
/do=fix question=?	r-3 w-7 a21 b18 o-3
/do=fix question=? >	r-3 w-7 a21 b18 o-3
/do=fix relation=allow	a14 b-8 t-3
/do=fix to=to	a17 b-5 t4 o-5
/do=fix word	a10 b-3 p-7
/do=how	r-30 w-10 a24 b18 i-14 p5 t-12 o11
/do=how be=be	w3 a21
/do=how block=block	a-14 b36 p-3 t4 c4
/do=how block=block class	r-3 a-5 b25 t3
/do=how block=block modality	w-9 b26 p-4 o-3
/do=how change=change	r3 a-3 b6 p15 c-8 o20
/do=how change=change the=the	r7 a-4 p10 o15
/do=how do=fix	a20 b-12 o7
/do=how do=fix question=?	w3 a14 b-7 o-5
/do=how do=wish	w-3 a13 b16 o-6
/do=how do=wish block=block	w-4 a-9 b14
/do=how light=light	w14 a17 b-9 p7 c-4 o-4
/do=how light=light name-own	r-3 a23 p3 t4
/do=how light=light who=who	w18 i4 o-4
/do=how modality	r-4 a21 b-7 p25 t3 c-4 o-5
/do=how modality the=the	a-3 b3 i4 p19 c-3 o-3
/do=how relation=allow	r-6 w-4 a33 b-15 c6
/do=how relation=allow name-own	r-6 a29 b-3 p5 t8 c4
/do=how relation=allow our=our	a10 b-8
/do=how via=via	a-5 i3 p-6 c19 o-8
/do=how word	r-4 w-5 a12 p-12 c-13 o22
/do=how word the=the	r3 w-8 a12 b-6 c-4 o8
/do=wish	r-21 a29 b25 p6 t-16 c13 o-5
/do=wish address-foreign	r6 a10 b-3 i-5 c-3
/do=wish address-own	a21 b-10 p5 t4 c-5
/do=wish block=block	w-3 a-13 b25
/do=wish block=block modal=can	w-6 a-7 b23 p-6 t4
/do=wish class	w-5 a19 b11 i-4 p-3
/do=wish fill=fill	r9 w13 i3 p-3 o6
/do=wish for=for	r-4 a14 b-8 i7 p-4
/do=wish modality with=with	r26 a-10 b-4 i-4 p5 o3
/do=wish name-own	r-4 w-4 a25 b11 i9 p-3 t5
/do=wish name-own fill=fill	a20 b-14 t4 c-4 o-7
/do=wish name-own modal=can	r-4 a25 b-14 i14 p-4 t3
/do=wish our=our	r-3 w-12 a13 b-15
/do=wish our=our people=people	r-3 w-12 a13 b-15
/do=wish the=the	r-15 w4 a9 b7 i3 t-14 c-19 o-7
/do=wish the=the modality	r23 a-5 p4
/do=wish the=the name-own	a16 b-10 c-5
/do=wish to=to	r-9 a7 i-11 t-13 c15 o-5
/do=wish to=to block=block	w-4 b25 t6 o5
/do=wish to=to change=change	r-5 a20 b-7 i-8 p-5
/do=wish to=to word	a8 b-8 i3 t-7 c19
/domain-foreign	r5 a3 b9 p-38 t-11 c-34 o-27
/domain-foreign >	r6 w20 a9 b21 i-8 p-10 c-13 o-11
/domain-foreign and=and	r-3 w16 a20 b-7 i-3 p3
/domain-foreign block=block	r17 w-7 a-8 i13 t-4
/domain-foreign change=change	r12 a-3 b-12 i-7
/domain-foreign comma=,	r4 a16 b-5 t-11 c-14 o-11
/domain-foreign fill=fill	r6 w9 b23 t-9 c-7 o-5
/domain-foreign fill=fill >	r15 w-6 a-8 b13 t-4
/domain-foreign fill=fill question=?	r5 b15 i-3 p16 c-3
/domain-foreign for=for	r-4 a23 b-3 p3 t-4 o4
/domain-foreign from=from	r-11 b16 i11 t-4 c-5
/domain-foreign if=if	r-7 i31 c6 o6
/domain-foreign if=if me=me	w-7 b-6 i20
/domain-foreign if=if topic=topic	r-7 i20 p-4 c3
/domain-foreign modal=can	r12 w-7 a-8 b-3 i-8 t18
/domain-foreign modality	r40 w7 a-3 b-5 i-3 p4
/domain-foreign question=?	r26 w13 a5 p-3 t-5 o-5
/domain-foreign question=? >	r26 w13 a5 p-3 t-5 o-5
/domain-foreign relation=allow	r30 w-3 a-5 i-5 o3
/domain-foreign relation=allow question=?	r27 c7 o4
/domain-foreign stop=.	w5 a9 b8 i9 t-11 c-8
/domain-foreign stop=. >	r3 w12 a-4 b14 i-4 c-4
/domain-foreign symptom=symptom	r-3 b-6 t24
/domain-foreign to=to	r7 a25 b-6 i14 t-3 o4
/domain-foreign via=via	r20 a-5 b20 i-4 t3 o3
/domain-foreign via=via question=?	r18 b-5 i-9 o4
/done-to	r26 w17 a5 p-7 o-3
/done-to by=by	r16 w19 a6 p-9
/done-to by=by class	r8 w17 a5 b-6 p-6
/done-to for=for	r16 a-6 i-3 o-5
/elsewhere=elsewhere	a5 i3 p-13 t-13 c-17 o65
/elsewhere=elsewhere >	a-15 b-8 p-7 c-5 o20
/elsewhere=elsewhere fill=fill	r-4 i3 p-4 o26
/elsewhere=elsewhere question=?	a-7 b-3 p-9 c-8 o20
/elsewhere=elsewhere question=? >	a-7 b-3 p-9 c-8 o20
/elsewhere=elsewhere to=to	r-3 a15 o15
/elsewhere=elsewhere word	r3 w5 a-4 b5 i-3 t-3 c-8 o26
/fill=fill	r-11 a5 t-5 c14 o6
/fill=fill #number	r15 o13
/fill=fill >	r-3 w4 a-17 i-11 p5 t-9 c26 o19
/fill=fill address-own	r32 a-4
/fill=fill and=and	w12 i-4 p-4 t7 c12 o-4
/fill=fill and=and word	r5 w16 o-6
/fill=fill at=at	r14 w17 p-3 t20 c-4
/fill=fill at=at question=?	r15 w-7
/fill=fill be=be	r17 w5 b-6 i16 p10 c-3 o-3
/fill=fill be=be fill=fill	w-5 a5 b-10 i16
/fill=fill block=block	r21 w-8 b20 i-6 p15
/fill=fill change=change	r-5 a12 b13 i-7 p-3 t7 c20 o-8
/fill=fill class	w-8 a-3 b-12 p9 t12 c-12 o8
/fill=fill colon=:	a8 b-7 i6 t-6 c10 o-7
/fill=fill colon=: modal=can	w-3 i16 p-6 c4
/fill=fill comma=,	w-9 a-6 b-6 i10 c5 o-15
/fill=fill comma=, modal=can	r4 i21
/fill=fill do=wish	r-11 a15 b-5 i13 p9 c-9
/fill=fill fill=fill	r-9 w11 a15 i-7 p4 t-4 c28
/fill=fill fill=fill >	w-3 b-7 p8 t9 c23 o-21
/fill=fill fill=fill address-own	r19 i5 c-3
/fill=fill fill=fill class	a-6 b-5 p6 t16 c-5 o-8
/fill=fill fill=fill colon=:	r6 p-6 c12 o-6
/fill=fill fill=fill fill=fill	p12 c19 o-8
/fill=fill fill=fill modality	r-10 w16 a22 b3 c-3 o3
/fill=fill fill=fill name-own	a11 i15 o3
/fill=fill fill=fill question=?	r4 w-9 b-4 p13 c11 o14
/fill=fill fill=fill the=the	r19 a-4 b-5 p-8 c8 o10
/fill=fill fill=fill we=we	c16 o-5
/fill=fill fill=fill what=what	p15 c8
/fill=fill fill=fill which=which	w17 p-5 o-4
/fill=fill fill=fill word	r-3 a-4 p-9 c19 o12
/fill=fill for=for	a-31 b12 t-15 c5 o-19
/fill=fill for=for fill=fill	r-7 b-4 p14
/fill=fill for=for me=me	r7 w9 b-5 c11 o-3
/fill=fill for=for name-own	r26 a-12 b15 i14 p-8 c-6 o-4
/fill=fill from=from	r5 w-4 b7 i10 p-9 t-7 c15 o-11
/fill=fill from=from address-foreign	r20 a3 c-10 o-7
/fill=fill if=if	r25 i-3 p10 t3
/fill=fill if=if address-own	r16 w-3 b-5
/fill=fill light=light	r20 w-8 a-8 p9 t-9 c12
/fill=fill modal=can	r16 a-11 b-6 i11 p11
/fill=fill modal=can question=?	r7 b-5 p13
/fill=fill modal=is	a11 b-4 i-5 t16 o11
/fill=fill modal=is class	a20 i-3 p12
/fill=fill modal=is fill=fill	r16 p15 c-7 o13
/fill=fill modal=is question=?	a-5 p-10 c22 o-10
/fill=fill modal=is the=the	r8 p-6 t-5 c-6 o12
/fill=fill modal=not	r7 w-3 a-4 b-7 i-4 t8
/fill=fill modal=not to=to	r7 w-3 a-4 b-7 i-4 t8
/fill=fill modality	r6 w19 i10 p-14 t-8 c-4 o-8
/fill=fill modality >	r-7 w-3 i-7 p13 t15 o-3
/fill=fill modality address-foreign	r10 w10 a17 b-10 i-3
/fill=fill modality class	r14 w15 a-6 b11 t-6
/fill=fill modality domain-foreign	r4 w8 a4 b-12 i-3
/fill=fill modality name-own	r7 a-5 i21 p-5 c4
/fill=fill modality the=the	w13 i5 p-7 c3
/fill=fill modality with=with	w14 b4 i5 p-6 t-9 c-5 o-3
/fill=fill name-own	r8 w-8 a13 b7 p-4 t-6 c9 o-6
/fill=fill name-own modal=can	r-6 w-4 a17 b10 i4
/fill=fill our=our	r5 w-6 a21 b-3 t5 c14 o-4
/fill=fill our=our people=people	r12 w-4 a16 b-5 p6 o5
/fill=fill people=everyone	w25 b-4 i3 o-4
/fill=fill person=person	a18 p5 t-5 c-5 o12
/fill=fill product=product	r22 w6 a12 p11 c-7
/fill=fill pronoun=other	b11 i-7 p-5 t25
/fill=fill pronoun=other modal=can	r12 a13 p-4 t-3
/fill=fill question=?	r24 w-4 b-4 i-9 p13 t-11 c4 o3
/fill=fill question=? >	r23 w-4 b-4 i-9 p13 t-11 c4 o3
/fill=fill relation=allow	r-6 a31 b-6 i11 p15 c-4 o3
/fill=fill relation=allow domain-foreign	r-4 a18 b-7
/fill=fill stop=.	r4 w-8 b16 p-8 t5 c15 o-9
/fill=fill symptom=symptom	p-7 t29 c-4
/fill=fill the=the	w-3 a-13 i-9 p9 t3 c5 o7
/fill=fill the=the fill=fill	w-7 a-12 b-6 p4 t21 c-4
/fill=fill the=the product=product	r-3 a-3 i4 p22
/fill=fill the=the topic=topic	a13 p17 o-5
/fill=fill to=to	r15 w8 b-9 p3 t-11 c-11 o7
/fill=fill to=to modality	r25 w12 a-6 i3 p8 t-5 c-4
/fill=fill topic=general	r-3 p12 t18
/fill=fill via=via	w-11 a-7 b-4 i4 t-3 c21 o4
/fill=fill via=via question=?	r9 w3 p-6 c18 o-12
/fill=fill we=we	w-4 t18 c18 o-3
/fill=fill what=what	w-8 a25 p24 c3
/fill=fill whether=whether	r25 w-9 i4 p12 t-3 c-3 o4
/fill=fill whether=whether address-own	r19 w-6 a-6 c-4
/fill=fill which=which	r-3 w31 i6 p-6
/fill=fill which=which modal=is	w18 p-4 o-3
/fill=fill why=why	r29 w-5 a-3 b-4 i3 p3 o3
/fill=fill with=with	a12 b17 i12 p31 c-3
/fill=fill with=with class	i3 p26 o-3
/fill=fill word	r-10 a-20 b8 i-17 p9 c6 o22
/fill=fill word >	r-5 p-8 t13 c5 o13
/fill=fill word comma=,	p-7 c8 o12
/fill=fill word fill=fill	w-8 p8 t-5 c11 o-11
/fill=fill word name-own	r-5 w-8 a-4 b16 c18
/fill=fill word question=?	r3 w-3 b-5 p15 t-7 c12 o9
/fill=fill word stop=.	r7 w13 a-3 b-5 p-3 t10 c-4
/fill=fill word the=the	w10 p-13 o9
/for=for	w-3 a12 b12 i-3
/for=for >	r3 b-3 p11 c11 o-9
/for=for address-own	r8 w-3 a18 b6 i4 p-5 t-4
/for=for address-own >	r4 a15 b14
/for=for address-own to=to	r3 a9 b-10
/for=for class	a8 b-9 i-3 p23 t17 c-6 o-9
/for=for class people=people	r9 w4 a-7 b-4 p18 t20 c-3 o-4
/for=for fill=fill	r-6 p19
/for=for me=me	r7 w14 b-6 c12 o-3
/for=for modality	r6 w9 a14 b-8 p-7 t-9
/for=for name-own	r25 a24 b16 i14 p-13 t-4 c-7 o-3
/for=for name-own >	r7 a21 b9 i-3 p-3 t-5 c-6
/for=for name-own question=?	r19 w3 a13 b17 p-5 t-3 o-8
/for=for name-own to=to	r20 w-4 a14 b-4 i-10 p-3 t3 o3
/for=for people=everyone	r-6 w6 a-5 b18
/for=for product=product	a-6 p14
/for=for product=product relation=allow	a-6 p14
/for=for pronoun=other	r15 i-3 t-7
/for=for relation=allow	r17 w6 a-4 p20 o4
/for=for we=we	r8 a21 i-3 c-3
/for=for word	w-3 a-4 p-9 t5 c-13 o15
/from=from	a-24 b13 p-6 o-25
/from=from address-foreign	r18 w-3 c-8
/from=from address-foreign question=?	r19 a3 c-4
/from=from address-foreign to=to	r18 c-5
/from=from address-own modality	r15 w-3 t-4
/from=from class	r10 a-6 b11 i-7 p8 c-9 o-4
/from=from class >	w-6 b21 i3 p-5 o3
/from=from class people=people	r14 w10 i-3 p-7 t-4 o4
/from=from class question=?	r8 w3 b-3 p14 c-3
/from=from domain-foreign to=to	r14 a11 b-3 i-5
/from=from modality	r5 w-10 a-6 b21 i15 p-12 c-4
/from=from modality class	r13 b14 i-3 o3
/from=from modality with=with	r5 w-7 a-5 b11 i16 p-6 t-8 o3
/from=from name-own	r6 a13 b-3 p-5 c-3 o-4
/from=from name-own to=to	r6 a13 b-3 p-5 c-3 o-4
/from=from skype-name-foreign	r12 b-9 i11 t-4 c-6
/from=from the=the	r-4 b17 i10 p-5 t13 c23
/from=from word	r9 a-5 b-8 i-3 p8 t12 c9 o-14
/how=how	r-16 w-19 a4 i-15 p9 t-19 c5 o8
/how=how class	b-3 p15
/how=how fill=fill	r19 w3 p21
/how=how question=?	a20 b20
/how=how question=? >	a20 b20
/if=if	r-14 w-5 a-10 i46 p9 t31 o7
/if=if address-foreign	r26 w3 i-14 t-10 o-3
/if=if address-foreign modality	r21 i-9 t-11 o-3
/if=if address-own	r16 w-3 b-5
/if=if address-own modal=can	r16 w-3 b-5
/if=if me=me	r-7 b-5 i33 p10 c-3 o12
/if=if me=me block=block	r-3 w-5 a5 b-7 i16 p13 o-5
/if=if me=me change=change	r-7 w5 i26 p-5 c3
/if=if modality	r-3 b-4 t27 c6 o5
/if=if modality with=with	w-4 t22 c5
/if=if name-own	r20 w7 i13
/if=if name-own modality	r29 w3 b4 p-7
/if=if pronoun=other	r9 w10 a-4 i15 t22
/if=if pronoun=other modality	r-4 w3 a-5 i5 p4 t22 o-4
/if=if topic=topic	r-7 i20 p-4 c3
/if=if topic=topic modal=is	r-7 i20 p-4 c3
/if=if we=we	r-10 a-7 i28 t-4 c3 o4
/if=if we=we change=change	r-4 a-8 i17 t-6 c3 o3
/light=light	r-14 w6 b-33 p-3 t17 c3 o-14
/light=light >	w4 i4 p-4 t23 c-3
/light=light address-foreign	r20 o-4
/light=light address-foreign modality	r16 o-4
/light=light domain-foreign	r6 a20 b-5 i14 p-4 o3
/light=light domain-foreign to=to	r6 a20 b-5 i14 p-4 o3
/light=light name-own	r25 a24
/light=light name-own modality	r25 w4 b6
/light=light our=our	r5 w-6 a15 b-5 p-3 t20 c8
/light=light our=our modality	r7 w-6 t19 c-3
/light=light the=the	r7 w-6 a-10 b-3 i-5 p12 t21 o11
/light=light the=the modality	r23 p-3 t-8
/light=light the=the word	a-5 p10 t22 c-6 o-3
/light=light who=who	w18 i4 o-4
/light=light who=who modal=can	w18 i4 o-4
/me=me	w-13 b-16 p3 t-3 c13 o8
/me=me >	p12 t-3 c16 o-11
/me=me block=block	r5 w-10 a3 b-13 i16 p13 o-5
/me=me block=block #property	w-4 b-7 i21 p-3
/me=me block=block domain-foreign	r17 a3 b-4 p18
/me=me change=change	w-12 b-18 i15 t-5 c-17
/me=me change=change #property	r21 w-3 i6 p-5 t-4 o3
/me=me change=change name-own	r6 a-3 b-8 i12 c-5
/me=me change=change pronoun=other	w5 i24 p-8 o-3
/me=me fill=fill	r7 w-7 b-10 i-5 c8 o-11
/me=me fill=fill fill=fill	c15 o-9
/me=me fill=fill modality	r21 c-3
/me=me fill=fill name-own	r4 a9 b-10
/me=me modal=can	a23 b-14 p14 t13 c-5 o-6
/me=me modal=can modality	a25 b-9 i3 t17
/me=me modal=is	w3 a5 b-9 i-8 c3 o-16
/me=me modal=is the=the	r18 w-3 a-7 i3 c18
/me=me modal=is to=to	r-4 a22 p-3 c-6
/me=me modal=not	r12 a8 b-7 t8 o-3
/me=me modality	r22 a-3 b-3 p14 c19 o-8
/me=me modality address-foreign	r14 a-4 c-6
/me=me modality class	r12 b-4 p14 c-10 o-5
/me=me modality to=to	r-3 c19 o-4
/me=me modality with=with	r22 c13 o-3
/me=me via=via	r-3 a-4 p9 c24 o-3
/me=me word	a17 b-5 i21 p14 t-5 c-12 o21
/me=me word word	r-3 p-5 c-6 o22
/modal=can	r23 w15 a-6 b-6 i15 c-4 o3
/modal=can >	r14 p12 t18 o-5
/modal=can address-foreign light=light	r18 b4 c-3 o-3
/modal=can address-own	r21 a-3
/modal=can address-own be=be	r12 w-6 a-5
/modal=can address-own fill=fill	r33 a4 p-3 o-4
/modal=can address-own modality	r17 a-3
/modal=can at=at	r22 b-3 p11 t-3 c4 o3
/modal=can be=be	r-4 w21 a9 b6 p-5 t-10 c-5
/modal=can block=block	r-6 a-6 b8 i20 o3
/modal=can change=change	r-5 a14 b-7 i19
/modal=can class	r11 w12 a-10 b-10 i8 p8 t-8
/modal=can class modality	r28 i15 c4 o4
/modal=can class people=people	r4 w7 a-10 b-13 i7 p3 t-5
/modal=can domain-foreign	r29 b-3 i-4 t-3
/modal=can domain-foreign modality	r29 b-3 i-4 t-3
/modal=can fill=fill	w8 b10 i12 p8 c-4
/modal=can fill=fill fill=fill	r8 a-4 p17
/modal=can for=for	r24 w18 a-4 b-5 i-5 p-6 c5
/modal=can light=light	a-6 b-3 i13 p3 t15
/modal=can me=me	r12 w-12 a-11 b-12 p9 t-5 c16 o13
/modal=can me=me change=change	a-5 b-6 i15 p13 o17
/modal=can me=me fill=fill	c15 o-9
/modal=can me=me modality	r21 b-4 p11 c18 o-8
/modal=can me=me word	w3 p-7 c-10 o17
/modal=can modality	r-3 w32 a20 i-4 p-16 t7 c-3
/modal=can modality class	r-4 w18 a10 b5 p-9
/modal=can modality domain-foreign	r8 w11 a5 b-8 t-6 c-4
/modal=can modality fill=fill	r13 w12 i3
/modal=can modality name-own	r6 a17 b-8 t3
/modal=can modality people=people	r5 w12 a-7 t-4 c-6
/modal=can modality with=with	w16 a14 p-16 t3
/modal=can name-open	r22 w-3
/modal=can name-open modality	r22 w-3
/modal=can name-own	r22 w-6 a-5 i10 o6
/modal=can name-own address-foreign	r17 o-9
/modal=can name-own be=be	r18 w-6 a-7 b-11 i9 p-7
/modal=can name-own fill=fill	r6 b-5 i21 c4
/modal=can name-own light=light	r28 b3 t-10 o-6
/modal=can name-own modal=is	r6 t4 o17
/modal=can name-own modality	r26 w-6 a-4 i6
/modal=can name-own receive=receive	r19 w-4 b-4
/modal=can name-own word	r9 w-4 b-8 c-5 o18
/modal=can our=our	r30 w-18 a-19 b-10 i8 t-8 o3
/modal=can our=our people=people	r21 w-15 a-17 b-8 i10 t-10
/modal=can our=our people=staff	r22 w-5 b-5 t3
/modal=can people=anyone	r-3 w27 b-7 i10 t-3
/modal=can people=people	r23 w-6 a-3 b-7 p11 t-5
/modal=can people=staff	r20 t-4
/modal=can people=staff modality	r20 t-4
/modal=can person=person	r20 a-5 p3
/modal=can person=someone	r22 w-6
/modal=can pronoun=other	r22 w-7 a-6 b-6 i22 t-7 c6 o6
/modal=can pronoun=other modality	r25 b-5 i17 t-8 c6 o4
/modal=can pronoun=other question=?	r19 a-8 b-4 i-5 p3 t3 c-4
/modal=can question=?	r30 w-10 a-4 t-5
/modal=can question=? >	r30 w-9 a-4 t-5
/modal=can relation=allow	a12 b-5 i17 p19 c-4
/modal=can the=the	r20 w6 a-4 i-4 p6 t3 c-4
/modal=can the=the class	r18 w10 p-8 t-6
/modal=can the=the fill=fill	r24 a-3 b3 t-3 c-7
/modal=can the=the our=our	r14 b-6 i-4
/modal=can the=the person=person	r26 a-3 p-4 t-4 o-3
/modal=can topic=topic	p27
/modal=can we=we	r17 w-14 a11 i-9 t7 c-3 o4
/modal=can we=we fill=fill	r5 a18 b-3 o-3
/modal=can we=we modality	r32 a-9 i3 t-7 c-4
/modal=can word	r11 a-11 b-3 i-4 p12 c-6 o11
/modal=is	r14 w7 a-15 b-14 i4 p19 t-6 c-7
/modal=is #property	r-9 a13 b-5 i11 p18
/modal=is #property fill=fill	r-4 b3 i4 p14
/modal=is >	r5 w-3 a-3 b14 p14 c-4 o-5
/modal=is address-foreign	r24 w-3 p-4 t3
/modal=is address-own	r27 w-5 a-5 p-9
/modal=is address-own modal=is	r15 w-3 b3
/modal=is block=block	w11 a5 b-18 i-12 t3 c-9 o-8
/modal=is change=change	r-14 w10 a-8 i26 t7 c-3 o-4
/modal=is change=change to=to	r-10 a-7 i30 p-6 t-4 c4 o5
/modal=is class	r21 w14 a10 p16 t-11
/modal=is class fill=fill	r-3 a3 b-3 p22
/modal=is class people=people	r20 w7 p-5 t-6
/modal=is class relation=allow	r24 p-7
/modal=is do=wish	a10 b-8 p10
/modal=is domain-foreign	r27 w11 i-6 p9
/modal=is domain-foreign block=block	r13 i-5 p13 c-3
/modal=is fill=fill	w17 a-17 b-21 i11 p-9 t5 c5 o-12
/modal=is fill=fill modality	w32 a-5 b-4 i-3 o5
/modal=is fill=fill product=product	r14 w8 a-3
/modal=is fill=fill to=to	w14 a-5 p-5 t9 c-5
/modal=is fill=fill word	r13 w-3 p7 t-6 o7
/modal=is me=me	w-13 a7 b6 i-11 t-12 c5 o-11
/modal=is me=me fill=fill	r16 a-6 p12 c-9
/modal=is me=me modal=is	r-4 a13 b-4 p7 c19
/modal=is modality	r13 b-10 i-9 p10 c-3 o-3
/modal=is modality from=from	r17 i4
/modal=is modality to=to	r22 a-7 c-3
/modal=is modality with=with	r10 b-16 i-14 c-4 o-7
/modal=is name-own	r37 w-15 a8 i-6 p-7 c4 o4
/modal=is name-own block=block	r13 w-6 b-9
/modal=is name-own fill=fill	r24 w-5 i-6 c4 o5
/modal=is name-own modality	r4 a19 t-3 o-4
/modal=is name-own the=the	r18 w-4 a-4 t-5 c3
/modal=is org=org	r11 i-3 p9 o-3
/modal=is our=our	r38 w-7 b-4 i-8 p9 c6 o9
/modal=is our=our people=people	r32 w-10 a-3 b-5 c5 o6
/modal=is our=our product=product	r22 a-6 b-5 i-6 t4 o6
/modal=is people=anyone	r-11 w32 b-4 p13
/modal=is people=anyone fill=fill	r-8 w26 p13
/modal=is people=anyone modal=is	r-6 w17 b-7 p-7
/modal=is product=product	w5 a-4 i18 p26 c-6 o-4
/modal=is pronoun=other	r23 w-7 a-5 b12 p18 t-5
/modal=is pronoun=other fill=fill	r20 w-4 b-7 i-4 c3
/modal=is question=?	w-4 a-5 i-5 p6 t10 c19 o-11
/modal=is question=? >	r3 w-3 a-5 i-4 p7 c20 o-10
/modal=is relation=allow	r13 a-5 i-7 p15 t6
/modal=is the=the	r6 w6 a-13 b-11 i-9 p14 t-12 o19
/modal=is the=the class	w-8 a3 p16
/modal=is the=the fill=fill	r7 w11 p-10 c5 o12
/modal=is the=the modality	r25 o-18
/modal=is the=the person=person	r20 w-3 b6 i4 c-5
/modal=is the=the product=product	r-5 w13 p17 o4
/modal=is the=the relation=allow	r-6 a-5 i-4 c19
/modal=is the=the word	r13 w5 a-5 i-6 p4 t-9 o15
/modal=is to=to	r-6 w-3 a13 i-3 p20 t13 c-4
/modal=is topic=topic	r-5 i-4 p25 t-9 o-6
/modal=is via=via	r-6 a14 i19 p-8 t10 o-4
/modal=is via=via question=?	r-6 i20
/modal=is we=we	r30 w5 a-7 i8 p-3 c15
/modal=is we=we relation=allow	r28 a-5 b-3 i-6 p-3 t3 c3 o6
/modal=is what=what	r6 w3 a-4 p14 t-3
/modal=is word	w13 i-7 p11 c-17 o7
/modal=is word >	w-5 i-3 p13 c-10 o13
/modal=not	w10 a-9 b8 i-14 p-21 t18 c-10
/modal=not be=be	r-9 w17 a-6 b11 i-3
/modal=not fill=fill	r12 w-11 a-15 b-13 i-4 c8 o16
/modal=not fill=fill modality	r35 a-3 i3 p5
/modal=not modality	r8 w20 b16 p-8 t13 c-3 o-6
/modal=not modality address-foreign	r20 a15 o-4
/modal=not modality class	r5 a-8 b5 i-4 p-4 t12
/modal=not modality domain-foreign	r5 w12 a13 b-9 t-5 c-4 o-3
/modal=not modality with=with	r13 w24 a-5 b8 i7 p-4 t-8
/modal=not name-own	r16 a9 b-5 i-3 p5 t-4
/modal=not name-own modality	r16 a9 b-5 i-3 p5 t-4
/modal=not to=to	r6 w9 a-10 b-7 i-4 t9
/modal=not to=to modality	r6 w9 a-10 b-7 i-4 t9
/modal=not word	a11 b-7 i-3 p-6 t6 c-7 o6
/modality	r14 w5 a5 p-9 t8 c-3 o-13
/modality >	r9 w-17 a9 b-16 i-17 t13
/modality address-foreign	r13 w4 i4 p-6 c-8 o-8
/modality address-foreign >	r10 a-9 b4 i11 t7 c-10 o-6
/modality address-foreign comma=,	r17 a4 i-4 t-3
/modality address-foreign fill=fill	r22 w3 b3 i-7 c-3 o-6
/modality address-foreign question=?	r24 w14 a7 i-4 t4
/modality address-foreign stop=.	r14 a13 b-3 i5 p4 o-4
/modality address-foreign via=via	r13 i-6 c-3
/modality address-open	r25 a4 i3 c-4 o-4
/modality address-open question=?	r25 a4 i3 c-4 o-4
/modality address-own	r24 a-6 b3 t-6 o3
/modality and=and	r23 a-4 p-4 c10 o-9
/modality at=at	r16 w8 p-10 t10 c13 o-9
/modality at=at class	r11 p-12 t17
/modality between=between	r7 a16 b-4 p10 t-6 c-5
/modality between=between name-own	a18 b-3 p-9 c-4
/modality change=change	r-3 w16 a14 t10 o-3
/modality class	r-3 w7 t4 c-11 o-10
/modality class people=people	w4 b4 t-14 c-10 o-9
/modality class question=?	r13 w18 a-4 b-5 p-5
/modality comma=,	r20 a8 b-3 i-6 p8 t10 c-6
/modality comma=, fill=fill	r20 w4 a-3 p3
/modality domain-foreign	r7 w21 a8 i-7 t5 c-6
/modality domain-foreign >	r6 w21 b-11 i-5 t12 c-3
/modality domain-foreign fill=fill	r15 w13 a-7 b-7 t-6 c-4
/modality fill=fill	r9 a-4 b8 i-13 p4 t8 c-20 o-16
/modality for=for	r15 w-5 a13 b9 p-7 t6 c-3 o-3
/modality for=for pronoun=other	r15 i-3 t-7
/modality from=from	r13 w5 b3 i-10 p-12 t4 c-11
/modality from=from address-own	r17 w-4 t-8
/modality from=from class	r11 w6 b7 i-6 p-10 c-5
/modality from=from name-own	r6 a13 b-3 p-5 c-3 o-4
/modality me=me	r21 w-9 i3 p-7 t-4 c15 o-3
/modality me=me question=?	r22 w-7 a4 i3 p-4 c-4
/modality modal=can	r28 b5 i4 p-3
/modality modality	r23 w-4 a-3 p-7 t5 c5
/modality name-own	r10 w-5 a9 b6 i4 p-10 c-8 o-8
/modality name-own >	r6 a5 b8 t4 c-6
/modality name-own fill=fill	r21 t3
/modality name-own question=?	r15 a16 b-7 i9 p-7 o-6
/modality our=our	r30 w-5 b18 p-3 t-3 c3 o3
/modality our=our people=people	r25 w-5 b13 t-5
/modality our=our people=staff	r18 w-6 a-5 b6 p-3
/modality people=people	r14 w10 a-6 b-5 t-3 c-3 o3
/modality person=someone at=at	r11 p-7
/modality person=someone via=via	r19 p-6
/modality question=?	r24 w15 a-6 p20 t-12
/modality question=? >	r24 w15 a-6 p19 t-11
/modality symptom=symptom	i6 t34
/modality the=the	r15 w7 a-6 b-5 p6 t4 c-10 o-8
/modality the=the address-foreign	r28 w4 a-3 b4 p-4 t3
/modality the=the class	r7 w11 a-6 b-3 i7 p10 c-8 o-6
/modality the=the skype-name-foreign	r16 i-4
/modality to=to	r7 a-10 b-3 i4 p-17 t13 c18 o-12
/modality to=to address-foreign	r21 w13 a11 t8 c-4
/modality to=to class	r12 a-16 b6 i14 p-10 t15 c-10 o-7
/modality to=to the=the	w-5 a-5 p-7 t5 c19 o-7
/modality via=via	r15 a14 b-4 p-5 t19 o3
/modality via=via class	r12 a10 p-5 t19 o3
/modality we=we	r3 w-12 b18 i8 t22 c-5
/modality we=we question=?	r4 a8 b10 i11 t-4 c-4
/modality with=with	r7 a4 i7 p-9 c-7 o-5
/modality with=with domain-foreign	r-4 w8 a3 b7 i5 p-9 c-6 o-6
/modality with=with name-open	r3 t13 c-8 o-3
/modality with=with name-own	r23 b-3 i-6
/modality with=with question=?	r16 w5 c-3 o-5
/modality with=with we=we	r11 a17 b-3 i10 t-3 o6
/modality with=with word	r19 o-10
/mutual=mutual	r23 w-5 a-11 p11 t8 c-7
/name-open	r18 w-5 t10 c19 o-3
/name-open fill=fill	r20 w-3 b3
/name-open fill=fill modality	r20 w-3 b3
/name-open modality	r18 w-5 t12 c-4
/name-own	r17 w-21 a14 b4 i12 p-20 t-13 c-5
/name-own >	r6 a16 b13 i-8 p-7 c28 o-14
/name-own address-foreign	r19 c-3 o-5
/name-own and=and address-foreign	r8 a14 i6 p-5 t-7 c-8 o-6
/name-own be=be	r13 w-8 a6 b-14 i17 p-8 c-4
/name-own be=be fill=fill	r13 a-6 b-7 i11 p-6
/name-own be=be to=to	r7 a13 b-7 c-4
/name-own block=block	r13 w-6 b-9
/name-own block=block modality	r13 w-6 b-9
/name-own change=change	r19 a-3 i3 o25
/name-own comma=,	r28 t-3
/name-own do=wish	r14 a11 b-8 c-5
/name-own fill=fill	r13 w-17 a7 b10 i15 p-3
/name-own fill=fill fill=fill	r-6 a18 b-19 i-4 t4
/name-own fill=fill modality	r11 w-19 a-7 b7 i10
/name-own fill=fill question=?	r21 t3
/name-own from=from	r15 b11 i15 c-3
/name-own from=from modality	r12 w-4 b9 i13 p-3
/name-own light=light	r9 b3 i-5 t8 o-8
/name-own light=light the=the	r5 i-3 p-4 t12 o-4
/name-own modal=can	r9 w-13 a22 b6 p-3 c-4
/name-own modal=can be=be	r-5 a17 b-10 p3
/name-own modal=can fill=fill	r13 a-4 b16 i-3
/name-own modal=can modality	r7 w-8 a25 b-16 i8 o3
/name-own modal=is	r14 w12 i21 p-4 c-5 o12
/name-own modal=is change=change	r-8 i20 t-3
/name-own modal=is modality	r26 p-4 t3 c4 o-6
/name-own modal=is the=the	r6 c-5 o16
/name-own modal=not	r15 w-14 a4 b9 i-3 t-11 c-8 o13
/name-own modal=not fill=fill	r3 b-3 o21
/name-own modal=not modality	r17 w-9 a11 b7 p3 t-5 c-4 o-9
/name-own modality	r25 w-5 a5 i14
/name-own modality >	r29 w5 b3 i3 t-6
/name-own modality address-foreign	r11 w4 a-3 b3 i10 c-5 o-5
/name-own modality and=and	r22 a-3 i-6 o-8
/name-own modality class	r19 w-5 b-11 i3 p-10
/name-own modality domain-foreign	r16 w-4 a-6 p4 t3
/name-own modality people=people	r16 w-3 p-3
/name-own modality person=someone	r13 p-7
/name-own modality pronoun=other	r18 i-4 t-7 c-5 o-3
/name-own modality question=?	r26 a-5 i-7 t4
/name-own modality the=the	r34 i-7 p-16 o-7
/name-own modality to=to	r15 a7 b-5 t11 c-9 o-8
/name-own modality via=via	r10 a9 b3 i-3 t-7
/name-own modality with=with	r14 w-11 a6 b-5 i8
/name-own product=product	a14 b13 i7 t-4 c-3
/name-own product=product to=to	a15 b14 t-3 c-3
/name-own question=?	r9 w-10 a7 t-9 c-7 o7
/name-own question=? >	r9 w-10 a7 t-9 c-7 o7
/name-own receive=receive	r19 w-4 b-4
/name-own receive=receive modality	r15 w-6 b-5
/name-own stop=.	r19 a-3 b-5 c-5
/name-own stop=. modal=can	r8 a-4 i4 c-8
/name-own the=the	r18 w-10 a8 b8 p-7 o-4
/name-own to=to	r8 w-3 a16 i5 p-10 t-8 c-8 o12
/name-own to=to address-foreign	r21 a4 b-4 i3 p-4 c-3 o-4
/name-own to=to modality	r5 w-14 a19 b3 p-8 c-6 o-3
/name-own to=to the=the	w3 i5 p-4 c-5 o14
/name-own word	r10 w-4 b-8 c-6 o19
/named=named	w28 a-17 b-18 i-13 p15 c8 o12
/named=named at=at	r20 w-7
/named=named block=block	r-3 w22 i-3 p3 o-3
/named=named fill=fill	r-11 w26 a-4 b-4 p21 c16 o3
/named=named fill=fill modality	r-6 w27 i4
/named=named word	r-5 w6 a-9 i-4 c10 o9
/open=(	r28 a-6 b3 i-3 p10 t14
/open=( address-foreign	r26 a-6 p6
/open=( address-foreign question=?	r21 p5 o-5
/org=here	r3 w30 a-4 b-13 t-7 c13 o-11
/org=here modal=can	r10 w14 b-5 t-4
/org=here modal=can modality	r13 w4 b-6 t-5
/org=here modality	r9 w15 i-3 c-3
/org=org	w18 a-15 b-14 p7 t9 c-22 o4
/org=org >	w4 a-6 p-3 t18 c-4 o12
/org=org modality	r8 w22 t-3 c4
/org=org question=?	r3 w5 a-13 b-8 t-9 c-16 o7
/org=org question=? >	r4 w7 a-11 b-6 t-5 c-13 o9
/our=my	w-9 b5 i-6 p-6 t5 c18 o12
/our=my class	a-4 b-7 p8 t-3 c12 o-7
/our=my elsewhere=elsewhere	r-5 a-3 b4 i6 t-14 c-3 o32
/our=my elsewhere=elsewhere >	a-4 t-3 c-9 o12
/our=my person=person	r24 w-6 a15 b-4 p-3 t11
/our=our	r7 a14 p-27 t3 o-10
/our=our class	r6 w6 a-6 b7 i-5 p-3 t8
/our=our class people=people	r22 w-5 p-6 t3 c5 o3
/our=our class question=?	r21 i-4
/our=our modality	r10 w-6 b-3 p-3 t20 c-3
/our=our modality question=?	r21 p-5 t-6
/our=our org=org	w24 b-4 p-4 t-3
/our=our people=everyone	r11 a15 b-3 o-4
/our=our people=everyone modality	r5 a16
/our=our people=people	r12 w-16 a14 i9 p-23 c-7 o-3
/our=our people=people be=be	r9 w-9 a-8 b-6 i-5 t14
/our=our people=people fill=fill	r4 a10 b-23 i5 p-3 t-12
/our=our people=people modal=can	w8 a9 b-14 i-8 c-5
/our=our people=people modal=is	r7 w18 a14 b-5 p-3 t-3
/our=our people=people modal=not	r13 w-12 a-9 b-12 t9
/our=our people=people modality	r11 w-14 a12 b3 i12 p-5 t-4
/our=our people=people question=?	r30 w-11 a5 b10 i-6 p-5 t-7
/our=our people=people via=via	r22 w-3 p4 t3 o7
/our=our people=staff	r8 a9 b8 i-9 p-7 t-6
/our=our people=staff modality	r11 w-3 a8 b10 i-7 p-7
/our=our people=staff question=?	r20 w-7 b-3
/our=our person=person	r9 w-8 a-8 b12 p9
/our=our person=person fill=fill	r7 w-4 a-3 p14
/our=our product=product	r18 w13 a-7 b-4 i-5 p-4 c25
/our=our product=product question=?	r9 w-7 p-11 c18 o-3
/our=our relation=allow	r17 a14 i-6
/our=our topic=topic	r5 a-3 b3 p14 t-3 o-3
/our=our word	r9 w17 p-3 c19
/people=anyone	r-15 w44 a-5 b-6 i6 p14 t-3
/people=anyone at=at	r-3 w25 t-3 c3
/people=anyone fill=fill	r-8 w26 p13
/people=anyone fill=fill modality	r-7 w30 p-9 t3 c4
/people=anyone modal=is	r-6 w17 b-7 p-7
/people=anyone modal=is fill=fill	r-6 w17 b-7 p-7
/people=anyone org=here	r-8 w23 b-4 p-5
/people=everyone	r18 w8 b22 i-14 p-4 c-7
/people=everyone modality	r5 a16
/people=everyone the=the	w19 b-6 c-4
/people=people	r-5 w8 b4 p-6 t7 c-16 o-10
/people=people >	w6 a9 b6 c-14
/people=people at=at	r13 w7 a-4 i-4 p-8 t4 c3
/people=people at=at class	r20 p-7 t-6 c3
/people=people be=be	r9 w-9 a-7 b-5 i-4 t15
/people=people change=change	r6 w7 a-7 i-8 t9
/people=people class	r15 w-4 a-4 i8 p-9 t8
/people=people fill=fill	w3 b3 i4 p-5 c-7 o-5
/people=people fill=fill >	r-3 w26 b17 p16
/people=people fill=fill fill=fill	r-4 a12 b-15
/people=people fill=fill modality	r11 w9 a-8 b-12 i7 p-7 t12
/people=people from=from	b23 i9 p-3 c3 o6
/people=people from=from #domain	r19 w-4 i-3 p-4
/people=people from=from modality	b22 i10 p-3 o6
/people=people if=if	i29 p-4 t-3 c4 o4
/people=people if=if me=me	r-3 w4 a-4 i17 p-8 c4 o4
/people=people light=light	r-4 w-4 b-3 t22
/people=people modal=can	w9 a17 p-19 t12
/people=people modal=can modality	w8 a16 b-17 i-6 p-11 t9
/people=people modal=can question=?	r29 w-8 a-4 p-10 t-3 c5
/people=people modal=is	r8 w20 a13 b-8 p-5 t14
/people=people modal=is block=block	w10 a12 b-7 t-4
/people=people modal=not	r9 w-6 a-10 b6 i-3 p-5 t17
/people=people modal=not modality	r4 a-7 b7 p-5 t16 o3
/people=people modality	r11 b-10 p4 t-17 c-9
/people=people modality class	r5 w5 a16 b-3 i-6 p14
/people=people modality modality	r19 p-6
/people=people modality question=?	w18 b-4 p14 t-4 o-3
/people=people modality to=to	r13 a-4 b17 o-5
/people=people modality with=with	r12 w-14 a9 b-11 i10 p-5 t-4
/people=people stop=.	r11 w6 b11 t-6
/people=people stop=. >	r15 w5 b-7 t-6
/people=people the=the	r-7 w25 a-4
/people=people the=the modal=not	r-7 w13
/people=people to=to	r10 b16 i12 p-4
/people=people to=to modality	r5 b14 i13 p-5
/people=people topic=topic	r4 b-5 p24
/people=people topic=topic question=?	r8 p28
/people=people via=via	r18 w10 a-4 i-8 p3 o5
/people=people via=via class	r10 w11 a-7 c-4
/people=people via=via question=?	r16 i-9 o3
/people=people what=what	r13 b4 p15
/people=staff	r16 a11 b7 i-8 p-11 t-3 c-3
/people=staff modal=is	r-5 w18 b-7 p-6
/people=staff modality	r24 a10 b13 i-5 p-4 t-5
/people=staff modality with=with	r6 a9 b11 i-6 p-6
/people=staff question=?	r20 w-7 b-3
/people=staff question=? >	r20 w-7 b-3
/people=team	a-3 p16 t-5 c-7 o9
/person=person	a3 b-6 p8 c-18 o6
/person=person at=at	r16 w-8 a-3 i3 p-4 t11 c-3 o13
/person=person do=wish	r9 w-5 a13 b16 p-3
/person=person fill=fill	r9 w-6 a16 b-4 i-3 p13
/person=person fill=fill whether=whether	r7 w-4 a-3 p14
/person=person modality	r17 w8 b-4 p-7 t-7
/person=person modality with=with	r21 w-3 b-6 c3
/person=person name-open	r22 w-3 t-3
/person=person question=?	r7 w10 a-4 i9 p11 o-7
/person=person question=? >	r7 w10 a-4 i9 p11 o-7
/person=someone	w17 a-5 b-3 p17 t-4 c28
/person=someone at=at	r9 w-8 p12 o-3
/person=someone at=at the=the	r22 i3 p-9 t-3 o-4
/person=someone class	r20 i-5 p-5 c-3 o-3
/person=someone class question=?	r20 i-5 p-5 c-3 o-3
/product=product	r-23 w-5 a3 b-11 i15 p19 o-30
/product=product >	r-7 a-6 i8 p18 t8 c27 o-11
/product=product at=at	a-7 i3 p22 t-4 c-5 o-4
/product=product at=at the=the	a-7 i3 p22 t-4 c-5 o-4
/product=product block=block	r11 a-6 b11 i-8 p-6
/product=product comma=, modal=can	r-9 i20 t-3 c4 o5
/product=product modal=can	a-3 p21 t3 c-3
/product=product modal=is	r-16 w9 b-5 p7 t-8 c15 o-6
/product=product question=?	w11 b-5 i21 p41 t-4 o-11
/product=product question=? >	w13 b-5 i21 p39 t-3 o-10
/product=product relation=allow	r20 w10 a8 b-4 i-4 p6 c-3
/product=product relation=allow question=?	a-6 p14
/product=product to=to	r-7 w7 a7 b7 p-7 t6 c-4
/product=product to=to class	w10 a15 b-9 p-6 t8
/product=product word	r-3 i13 p23 c-11 o-8
/product=product word comma=,	w-3 p10 t7 c-10 o-3
/product=product word question=?	b-3 i16 p15 t-3
/pronoun=other	w-17 a-9 i13 t14 c-7 o-11
/pronoun=other >	w-7 a-12 b7 i4 p-3 c-11 o5
/pronoun=other address-foreign	r18 a-5 c-5
/pronoun=other be=be	r13 a-7 b-3 i8 p15
/pronoun=other block=block	a-10 b12 p8
/pronoun=other fill=fill	r8 w-4 a13 b4 i10 p-6 t-3
/pronoun=other fill=fill modality	r14 w-6 a-5 b-5 i11 t-4 o3
/pronoun=other fill=fill question=?	r5 a14 t-6
/pronoun=other modal=can	r30 w4 a7 t-4 c-3
/pronoun=other modal=not	w-8 a7 b5 i4 p-11 t5 c-8 o-7
/pronoun=other modal=not modality	r8 a-4 b12 i10 p-4 t-3 c3
/pronoun=other modality	r10 w-9 a-8 b-8 i9 p-4 t18
/pronoun=other modality with=with	r9 a-5 b-7 i16 t-7 c4 o4
/pronoun=other question=?	r33 w-5 a-4 p5 c3 o5
/pronoun=other question=? >	r33 w-5 a-4 p5 c3 o5
/question=? pronoun=other	r17 i-3 t-4
/question=? pronoun=other fill=fill	r14 i-5 t-5
/question=? question=?	r16 p17
/question=? question=? >	r16 p17
/receive=receive	w5 a-19 b6 i-4 t-9 o-12
/receive=receive modality	r11 w15 b-5 p-3 o3
/receive=receive modality from=from	r11 w15 b-5 p-3 o3
/receive=receive pronoun=other	r-4 a-3 c16
/receive=receive to=to	a-4 b14 i-4 c-7
/relation=allow	a46 i22 p23 t3 o-18
/relation=allow >	r-14 w-5 a10 b25 i-10 p21 c-10
/relation=allow address-own	r3 w-4 a29 b-6 p-6 o5
/relation=allow address-own modality	w-4 a25 b-7 p-3 t3 o4
/relation=allow class	r6 a15 b-11 i-6 p6 c-5
/relation=allow class question=?	r12 a-6 p4
/relation=allow domain-foreign	r18 a29 b-13 i12 p-7 t7 c-3
/relation=allow domain-foreign >	a23 b-7
/relation=allow domain-foreign question=?	r31 w8 a-3 b-4 p3 o3
/relation=allow fill=fill	r-8 w4 b20 i-4 p23 t4 c-3
/relation=allow fill=fill question=?	p15 c-5
/relation=allow for=for	r28 o4
/relation=allow modal=can	r-6 i22 p17 t-4
/relation=allow modality	r11 a34 p12 o18
/relation=allow modality with=with	r18 w-4 a23 b-4 p11 t-6 o3
/relation=allow name-own	r-6 a30 b-9 i25 p-8
/relation=allow name-own modality	r-5 a19 b-7 i22 p-4 o5
/relation=allow name-own to=to	w-3 a26 b-3 i14 c3 o3
/relation=allow our=our	r-8 a22 b-13 i5
/relation=allow our=our people=people	r-7 a20 b-8 i6
/relation=allow product=product	r4 a-6 p13 t13 c-8
/relation=allow question=?	r18 a11 i20 p26 t-4 c-8
/relation=allow question=? >	r18 a11 i20 p24 t-4 c-8
/relation=allow relation=allow	r-6 a4 b-6 i20 p9
/relation=allow the=the	w3 a-7 i12 p3 t-3 c18 o-5
/relation=allow to=to	r15 w22 b3 p11 t-4
/relation=allow word	a-4 p3 c21
/skype-name-foreign	r32 w14 a3 i16 c-7 o-5
/skype-name-foreign modal=is	r19 b3
/skype-name-foreign modality	r27 i4 t-3 o-5
/skype-name-foreign question=?	r10 w11 b-4 i16 t3 o-3
/skype-name-foreign question=? >	r9 w11 b-4 i16 t3 o-3
/starts=inbound	r13 a3 b14 p10
/stop=.	r6 w5 b8 i-7 p-7 c5 o-21
/stop=. >	r5 w7 b-7 i-6 p-14 t3 c14 o-16
/stop=. do=fix	r-3 a25 b18 t-3
/stop=. do=fix change=change	a14 b-7
/stop=. do=fix question=?	r-5 w-8 a14 b20 t-6
/stop=. do=how	r-3 a11 b14 i-3 p3 t3 o-5
/stop=. fill=fill	r21 w-7 i4 p14 t-3 c-4 o3
/stop=. fill=fill fill=fill	r28 w-7 b5 i7 p-3 c-5 o5
/stop=. fill=fill modal=can	r16 w-6 a-4 b-8
/stop=. fill=fill word	r6 w-3 p12 c-4
/stop=. modal=can	r18 w-5 a-8 i12 p4 t-4 o5
/stop=. modal=can the=the	r18 a-4 c-6
/stop=. modal=is	r25 b-5 i-4 p6 t-7 c4 o5
/stop=. modal=is the=the	b-4 i12 p11 o4
/stop=. who=who	w10 b-7 i15 p-3 t-4
/suppose=intend	b-6 i13 p-4
/suppose=intend change=change	b-6 i13 p-4
/suppose=suppose	r-15 a-5 b-4 i54 c6 o8
/suppose=suppose #property	r-8 i20 p-5 t-3
/suppose=suppose #property modal=is	r-8 i20 p-5 t-3
/suppose=suppose name-own	r-3 i24 o3
/suppose=suppose name-own modal=is	r-9 i18 p-3 c3
/suppose=suppose we=we	r-9 b-7 i30 p-3
/suppose=suppose we=we block=block	b-6 i20
/symptom=symptom	r-15 w-3 p-13 t88 c-14 o7
/symptom=symptom >	r-8 i6 t56 c-9 o12
/symptom=symptom fill=fill	i4 p-3 t34 c-6
/symptom=symptom fill=fill fill=fill	r-3 w-3 i4 t22
/symptom=symptom for=for	b-3 p-6 t20
/symptom=symptom for=for the=the	p-4 t19 c-5 o-4
/symptom=symptom if=if	b-4 i-5 p3 t23
/symptom=symptom if=if modality	r-7 b-5 t21
/symptom=symptom the=the	a3 p-4 t30 c-9
/symptom=symptom to=to	r14 b4 t32
/symptom=symptom to=to light=light	t25 o3
/symptom=symptom word	r9 a3 b3 t30 o-3
/symptom=verbatim	r3 a7 i-5 p-9 t45 c-10
/the=the	r-17 w-6 a-11 i-6 t3 c6 o7
/the=the #property	r20 i-11 p15 t9 c-7 o-10
/the=the #property modal=is	r22 w3 b3 i-5 p-8 t-3
/the=the >	r-6 a-7 t-3 c18
/the=the address-foreign question=?	r28 w3 i-13 o-3
/the=the at=at	r21 t8 c-5
/the=the block=block	r-14 w4 i5 p8 t-12 c-16 o-16
/the=the block=block >	r3 b13 p18 c-5
/the=the block=block comma=,	b-5 i15 p-7 o3
/the=the block=block via=via	w13 a19
/the=the class	a-17 b3 i4 p4 c-23 o-21
/the=the class modality	r18 p5 t15 o-3
/the=the class person=person	r4 w8 a-9 b-8 p5 c-8 o-12
/the=the class question=?	r5 w9 i8 p-8
/the=the class symptom=symptom	a-5 p11 t14
/the=the class word	b-7 i11 p14 c-4 o-3
/the=the do=fix	w5 a23 b-4 t6 o-6
/the=the do=how	r-4 a21 b13 o-3
/the=the domain-foreign	r16 a13 b8 i-3 t-4 c-4
/the=the elsewhere=elsewhere	i7 p-7 c-10 o42
/the=the elsewhere=elsewhere fill=fill	p-3 c-4 o26
/the=the elsewhere=elsewhere word	w3 t-5 c-7 o16
/the=the fill=fill	r5 w-8 a-5 b-9 i-18 t12 c18
/the=the fill=fill >	w3 b-3 i5 t7 c29 o-8
/the=the fill=fill comma=,	r13 a-4 i-8 p-3 t7 c7 o-5
/the=the fill=fill for=for	r27 a-6 i5 p-4 c14
/the=the fill=fill question=?	r-4 a10 p4 c14 o-7
/the=the fill=fill to=to	r11 w13 p-6 c-5 o16
/the=the fill=fill word	w-7 a-7 b-8 t7 c-10 o9
/the=the modal=can	r13 w20 a-6 b-11 c-3
/the=the modal=can modality	w22 a-3 b-5
/the=the modal=is	r17 w14 b-3 c-5 o3
/the=the modal=not modality	r-7 w13
/the=the modality	r13 w-7 b8 i-3 p-13 t19 c8 o-14
/the=the modality at=at	r3 a-3 b-3 t11 c17 o-6
/the=the modality question=?	r22 o-4
/the=the modality to=to	r14 a-4 i-3 p-4 t12
/the=the modality with=with	r18 w-3 a-3 b18 o-3
/the=the name-open	w-4 t-4 c25
/the=the name-own	r4 a17 b-6 i-3 t-5 c17
/the=the name-own modality	a11 b-10
/the=the org=org	a-9 b-6 p6 t12 c-18
/the=the org=org question=?	a-7 i7 p8 c-8 o13
/the=the our=our	r14 w-5 a-9 b6 i-8
/the=the our=our people=people	r12 a-6 b7 i-7 t4
/the=the people=people	a-8 b-11 i-6 p14 t12 o17
/the=the people=people >	w3 b-4 p18 c3 o20
/the=the person=person	r15 w-3 a5 p6 o18
/the=the person=person >	p-4 c6 o21
/the=the person=person address-own	r23 b4 i3 p-3 c-4
/the=the product=product	w13 a-5 b-4 i16 p26 t7 c-19 o-15
/the=the product=product at=at	a-7 i3 p22 t-3 c-5 o-3
/the=the product=product comma=,	r-12 i22 p-6 t10 c-3 o-3
/the=the product=product fill=fill	r11 w-4 i-3 p18 t-3
/the=the product=product modal=is	r-9 w-3 a10 b-3 i9 p6 c-4
/the=the product=product word	r-6 i14 p11 t12 o-3
/the=the question=?	r8 w11 i-4 p-4 t10 c15 o-5
/the=the question=? >	r5 w11 i-5 p-4 t10 c14 o-7
/the=the relation=allow	r-7 w-10 a3 b13 i8 p-9 t3 o-15
/the=the relation=allow >	b26 p5 c-3
/the=the skype-name-foreign	r16 i-4
/the=the skype-name-foreign >	r16 i-3
/the=the the=the	r-4 a-10 i7 p22 t16 c-6 o10
/the=the the=the person=person	p-4 c6 o21
/the=the topic=general	w12 i-5 p14 t-7 c-4 o-7
/the=the topic=topic	r-6 w-6 b11 i-8 p16 t12 c-15 o4
/the=the topic=topic for=for	r-4 b18 c3 o-3
/the=the topic=topic to=to	r-4 w-3 a13 b-6 p18
/the=the what=what	w3 a-7 i13 p25 c-10 o-18
/the=the what=what for=for	r3 i16 p6 o-7
/the=the which=which	r-3 w12 a-5 p28
/the=the word	a-8 b-18 p-3 c20 o7
/the=the word >	b-3 p-16 t3 c29 o7
/the=the word at=at	a-4 i7 p7 t11 c8 o-3
/the=the word fill=fill	r-11 w-7 p-6 t11 c6 o9
/the=the word for=for	b-5 p16 c10 o9
/the=the word product=product	r4 w-3 a-7 i13 p-6 t-3
/the=the word question=?	w16 a13 t-3 c11 o6
/the=the word via=via	r13 w5 i11 t3 c-5 o-5
/to=to	r-7 a8 b-6 i-5 p4 c4 o-9
/to=to address-foreign	r24 w10 a9 b-3 t8 c-6 o-3
/to=to address-foreign >	r21 w10 a-6 t-4
/to=to address-foreign fill=fill	a20 i4 o-4
/to=to address-foreign symptom=symptom	r-6 t19
/to=to be=be	r-3 a23 c-3 o-3
/to=to block=block	a-5 b25 i-3 t3 c-3 o4
/to=to block=block the=the	a-3 b16 i-3 c-9
/to=to change=change	r-10 a26 b-7 i5 p10 c-6 o-3
/to=to class	r11 w3 a-4 b-8 t7 c-16 o-11
/to=to class >	r11 w13 b-5 p-6 t-10 c-4
/to=to class people=people	r9 w-8 a4 i11 p-10 t12 o-3
/to=to domain-foreign	r10 w18 a-5 b14 i-3 t8 c-6
/to=to domain-foreign >	w12 a-3 b19 p3 o3
/to=to domain-foreign question=?	r9 w14 a-4
/to=to fill=fill	w6 a3 b-11 i8 p-10 t4 c-4
/to=to light=light	w12 a8 b-13 i-10 p3 t10 c-9 o-3
/to=to modality	r6 w-8 a4 i-6 p-9 c7 o-7
/to=to modality address-foreign	r14 a9 p3
/to=to modality class	r9 w-4 a5 b6 i12 p-3
/to=to modality domain-foreign	r5 w10 a16 b-6 i-3 t3
/to=to modality name-own	r14 w4 a12 i-6 t3
/to=to modality to=to	r18 w-3 a-8 b-5 c16 o3
/to=to modality with=with	w4 a7 i-4 p-21 t5 c-9 o-6
/to=to name-own	r11 w5 a-5 b-4 i5 t11 c-9
/to=to name-own modality	r6 a-4 i9 p-8 t-3
/to=to our=our	r11 w-5 a12 b9 i10 p-4 t-4 c-3
/to=to relation=allow	w3 a35 p31 c-4
/to=to relation=allow modality	a15 b-6 o5
/to=to relation=allow name-own	w8 a31 p-3 c3
/to=to skype-name-foreign	r23 a-3 b3 t-4
/to=to the=the	r-5 a7 b-6 i13 p17 c23
/to=to the=the class	r17 a-4 p7 t12 c-7
/to=to the=the modality	r26 b4
/to=to the=the the=the	r-4 p-3 t12 c12 o-5
/to=to the=the word	r5 t-5 c26 o-10
/to=to we=we	r21 a-3 o3
/to=to word	r12 w-6 a9 b-6 p10 t-6 c-5 o21
/to=to word >	t-3 c-12 o22
/topic=general	r-15 a-6 b-9 i-6 p33 t4 c4
/topic=general question=?	r-6 w-4 p11 t-4 o17
/topic=general question=? >	r-6 w-6 p5 t-3 o14
/topic=topic	r-23 w-17 b3 i19 p68 c-17 o-9
/topic=topic >	w-3 i3 p36 t7 c6
/topic=topic at=at	r-5 b3 p32 c-4
/topic=topic at=at the=the	w3 b-4 p18 c-6
/topic=topic class	w-3 p21 o-5
/topic=topic class question=?	p18 o-5
/topic=topic fill=fill	a17 b-3 i4 p29
/topic=topic for=for	r-3 a-6 b19 p9 o-3
/topic=topic for=for class	i3 p23
/topic=topic modal=is	r-3 i13 p18 c-5
/topic=topic modal=is change=change	r15 b3 i13 p-4 t-4 c-3
/topic=topic modality	w-5 a-5 b-8 i-3 p23 c4 o5
/topic=topic modality with=with	b-4 p30 t4
/topic=topic question=?	a-3 i11 p34 c3
/topic=topic question=? >	a-3 i11 p34 c3
/topic=topic relation=allow	r-6 w-4 a6 b-7 i4 p15 t-6
/topic=topic relation=allow name-own	r8 a-5 i9 p-7 t-4
/topic=topic the=the	r-3 i-5 p23
/topic=topic to=to	a11 p17 c-3
/topic=topic topic=general	r-7 p20 t-5 c-5 o-3
/topic=topic topic=topic	r-8 a-9 b-6 i-3 p26 t6 c3
/topic=topic word	w4 p25 t8 c-13 o-9
/via=via	r10 w-5 b-6 p-5 t4 c24 o-6
/via=via >	r11 w6 t3 c19 o-8
/via=via class	r13 a7 b-6 i-4 p8 t13 c-6
/via=via class question=?	r23 w-10 p-5
/via=via domain-foreign	w13 a19
/via=via domain-foreign question=?	w13 a19
/via=via question=?	r22 a-3 b3 i5 p-11 c14 o-11
/via=via question=? >	r22 a-3 b3 i5 p-11 c14 o-11
/via=via the=the	r10 w-7 a-14 b5 i-7 p7 c7
/via=via the=the block=block	b13 i-6 p10 t-3 c-7
/via=via the=the modality	r23 w6 a-3 c-9
/via=via the=the question=?	r16
/via=via topic=topic	w3 b-4 p18 c-6
/via=via topic=topic at=at	w3 b-4 p18 c-6
/via=via word	r5 p-3 c17 o17
/we=we	r9 w-3 a4 b-5 i27 p-13 t18 o-7
/we=we >	r-7 w-6 a16 b10 i-3 p-5 t6 c8
/we=we be=be	r7 w-7 a-8 i14 p-4 t16
/we=we block=block	r12 b-7 i24 t-3
/we=we change=change	r3 a-12 b-6 i18 p-5 t11
/we=we fill=fill	r7 w-7 a22 b11 i-7 p4 t-5 c-3
/we=we fill=fill modality	r29 w-3 c5
/we=we from=from	r13 w-5 a-11 b-4 i-6 t9
/we=we modal=can	w26 a11 p-3 t12
/we=we modal=is	w10 a-9 p17 t12 c-3
/we=we modal=is the=the	w12 a-7 p10 t-3
/we=we modality	r32 a-9 i3 t-7 c-4
/we=we modality with=with	r21 a-12 b-4 t-3 c3
/we=we question=?	r19 w-11 i6 p-12 t-11 c7 o-5
/we=we question=? >	r19 w-11 i6 p-12 t-11 c7 o-5
/we=we relation=allow	r14 b-8 i19 p-6 o4
/we=we relation=allow with=with	r14 a9 b-4 p-5
/we=we symptom=symptom	r-9 t28 c4
/we=we word	r13 w-5 a-7 t15 c15 o-4
/what=what	r-25 w-21 a5 b-13 p33 t-28
/what=what #number	r-4 a-3 o25
/what=what #property	r4 w6 b4 i-9 p28 c-6 o-6
/what=what #property >	w3 a-3 i-4 p20
/what=what at=at	b6 p29 o-7
/what=what class	r11 a-4 p36 c-4 o-3
/what=what class people=people	r11 a-4 i-3 p17
/what=what fill=fill	r-3 b-3 i15 c18 o16
/what=what fill=fill fill=fill	p-9 c20 o-13
/what=what fill=fill modal=is	a-3 b-3 i-3 p8 c6 o-11
/what=what for=for	r3 w4 i17 p8 o-7
/what=what from=from	b-4 p19 c-7 o-6
/what=what from=from class	b-3 p15
/what=what me=me word	w4 a16 p12 c-3 o-6
/what=what modal=can	r-7 w-7 a3 b-7 i8 c10 o-10
/what=what modal=is	a14 i-3 p15 c24 o-11
/what=what modal=is fill=fill	c16 o-11
/what=what product=product	i-3 p20 c-7 o-4
/what=what question=?	a3 p25
/what=what question=? >	a3 p25
/what=what relation=allow	a16 b-6 p19 c-5 o-4
/what=what the=the	w-6 a12 b3 p9 t-10 c-4 o3
/what=what the=the class	r-5 a-3 b3 p29 t18 o-7
/what=what the=the do=fix	w5 a23 b-4 t6 o-6
/what=what the=the elsewhere=elsewhere	w4 a-4 t3 c-4 o21
/what=what the=the product=product	w3 b3 p26 t-4 o-5
/what=what the=the topic=topic	r3 a-4 b16 i-5 p8 o-10
/what=what the=the what=what	r3 w5 a-8 i-11 p25 c-3 o-16
/what=what the=the word	r15 w-5 b-12 i5 p3 t-6
/what=what word	w3 a-3 b-4 i-9 p23 t4 c4
/what=what word modal=is	a-3 b3 p13 t-4 c14 o-5
/whether=whether	r44 w-7 b4 p23 t-4 o5
/whether=whether address-own	r30 w-8 a-15 c-3
/whether=whether address-own modal=can	r26 w-7 a-15 c-7
/whether=whether name-own	r25 w-7 a-5 b-4 p3 c3 o3
/whether=whether we=we	r21 w-5 a-8 p14
/whether=whether we=we modal=can	r20 w-7 a-9 p3 o3
/which=which	r-20 w46 a8 p26 t-9 c15
/which=which block=block	w14 b-10
/which=which change=change	a17 b17 p12 c-3
/which=which modal=can	r-3 w28 a4 b-5 i7
/which=which modal=is	r-3 w29 a-7 b-4 c-3
/which=which modal=is class	w17 i3 p-6
/which=which modal=is fill=fill	w20 a-6 p-4
/which=which modal=is the=the	w9 b-3 p13 o-6
/which=which modal=not	w18 a-3
/which=which our=our	r-11 w43 a-11 c6 o9
/which=which our=our people=people	r-8 w42 a-10 c7 o10
/which=which people=people	r-3 w32 b-4 i12 p-4 c5 o7
/which=which people=people fill=fill	r-6 w21 o4
/which=which people=people the=the	r-7 w25 a-4
/which=which people=staff	r-7 w19 p-3
/which=which people=staff modal=is	r-7 w19 p-3
/which=which product=product	r3 w-7 b12 i-4 p15 t-4 c13 o-3
/which=which product=product modal=can	a-3 p21 t3 c-3
/which=which relation=allow	r6 a-5 b3 p20 o-3
/which=which the=the	r23 a14 i6 p19 c-4
/which=which topic=topic	w-13 a12 b-5 p20 c-6 o-3
/which=which word	r-3 a22 b-5 c19
/which=which word fill=fill	w-4 a13 b-3 p-5 c13
/who=who	r-8 w55 a-8 b-3 i9 p10 o27
/who=who fill=fill	a-4 b-6 i13 c-4 o19
/who=who modal=can	w41 a-4 t5 c5
/who=who modal=can modality	w33 a-4 b-3 i4 t3 c5
/who=who modal=is	r-3 w30 p-3 o3
/who=who modal=not	r-6 w28 b-6 t-3
/who=who modal=not modality	r-6 w27 b-6 t-3
/who=who our=our	r-7 w26 a3 p-3 o-3
/why=why	r30 w-8 a5 b-21 i-8 p7 t12 o-10
/why=why fill=fill	r15 p-3 c-5
/why=why fill=fill question=?	r15 p-3 c-5
/why=why modal=can	r15 a-4 c10 o-3
/why=why modal=is	r6 w-4 a-4 p18 t9 c-8 o-4
/why=why modal=not	r17 w3 a10 b-3 t-8 c-3
/why=why name-own	r23 a18 b-10 p3 c-3
/why=why name-own from=from	r25 w7 a8 b-6 p3 c-3
/why=why question=?	r11 w5 b-6 p-3 t4
/why=why question=? >	r11 w5 b-6 p-3 t4
/with=with	i4 c-14 o-10
/with=with #property	r-8 b-7 i18 p-4 c3 o3
/with=with #property fill=fill	r-6 b-8 i16 c3 o3
/with=with address-foreign >	r13 w-4 a11 b-10 i5
/with=with address-foreign and=and	r19 i-5
/with=with address-foreign fill=fill	r28 w4 a-7 i-7
/with=with address-foreign modality	r19 t3 o-4
/with=with address-foreign stop=.	r28 w-5 a-7 p3 o4
/with=with address-foreign via=via	r13 i-8 c-3
/with=with address-own >	r16 a-3
/with=with class >	r5 w16 a-7 i7 p14 t-5 c-3 o-6
/with=with class people=people	i3 p8 t-11 o-3
/with=with class question=?	r5 w15 a9 b10 p-9 t-7
/with=with colon=:	r22 w-3 i4
/with=with domain-foreign	r-3 w8 a3 b6 i5 p-9 c-6 o-5
/with=with domain-foreign >	r-11 w13 a6 b11 i-14 c-5 o-4
/with=with domain-foreign and=and	w15 a14 b-4 p4
/with=with domain-foreign change=change	r12 a-3 b-12 i-7
/with=with domain-foreign comma=,	r17 a20 b-7 i-3 p3
/with=with domain-foreign if=if	r-7 i29 c5 o6
/with=with domain-foreign modal=can	r33 t-4 c6 o5
/with=with domain-foreign question=?	r7 w8 a3 b-6 i3 t-10 c-3 o-4
/with=with domain-foreign stop=.	r8 w6 a-7 b13 i-3 c-5
/with=with name-open	r3 t13 c-8 o-3
/with=with name-own	r23 b-3 i3
/with=with name-own >	r19 w4 i3 c-10
/with=with our=our class	r22 w-5 p-4 c4 o3
/with=with person=someone class	r15 w3 p-3
/with=with question=?	r16 w5 c-3 o-5
/with=with question=? >	r16 w5 c-3 o-5
/with=with we=we	r12 w-5 a13 b-5 i6 p-3 t-6 o5
/with=with word	r-6 p11 t11 c-4 o12
/word	r-22 a-9 p12 t12 c24 o26
/word #property	i13 t19 c-7 o-4
/word >	r-11 w-5 b-8 p5 t17 c25 o37
/word address-foreign	r26 a-3 p3 c-6 o-5
/word address-own	r21 w3 a-4 c-3
/word address-own modality	r17 c-5
/word and=and	p17 t5 c-8
/word at=at	w-11 b-11 p5 t9 c13 o-9
/word at=at the=the	r9 w-10 a-7 b-7 p6 c6 o-10
/word at=at word	r17 i4 o13
/word block=block	b-7 i12 p7
/word change=change	w-3 i7 p6 t-4 c7 o-8
/word class	w-11 a4 b-11 i-4 p5 t9 c-19
/word comma=,	w-3 a-13 b-11 p11 c-9 o3
/word domain-foreign	r10 b-7 i-6 p11 t12 c-4 o-4
/word elsewhere=elsewhere	r-3 w3 b5 o22
/word fill=fill	r-4 a13 b-12 i-4 p-3 t3 c21 o7
/word fill=fill fill=fill	r3 a-6 p-7 t13 c17 o-6
/word fill=fill question=?	a-8 b-4 i4 p7 c-7 o16
/word fill=fill word	r13 w4 p-4 t-4 c10 o11
/word for=for	r-3 a8 b-6 p18 t-3 c9 o9
/word for=for class	w4 b-3 p25 t4
/word from=from	w-3 b23 p14 t15 o-4
/word if=if	a-11 b-3 i-9 p11 t10 c-5 o10
/word me=me the=the	c-13 o10
/word modal=can	r15 w-4 a-7 b-10 i12 t11 c-7 o13
/word modal=is	r-14 w-9 a9 b-9 i-13 p7 c9
/word modality	r31 w-3 b20
/word modality with=with	r34 a-3 b-8 o-7
/word name-own	r15 w-10 a-9 b13 i-6 t-4 c23 o11
/word name-own >	r-7 w3 b-10 i3 c24 o-3
/word our=my	t-3 c-7 o9
/word our=my elsewhere=elsewhere	t-3 c-7 o9
/word our=our	a-4 b19 p-4 t14 c24
/word product=product	r8 a-4 i17 p21 t-9 c-11 o-6
/word pronoun=other	a16 b15 p-3 t13 c17 o-5
/word question=?	r-23 a-3 p-6 t-26 o18
/word question=? >	r-23 a-3 p-6 t-26 o18
/word relation=allow	w11 a-10 b15 i9 p11 t-8 c-8 o-5
/word stop=.	r-5 w5 b-19 i-17 p12 t4 c4 o-14
/word stop=. >	w19 a4 i4 c19
/word stop=. modal=can	r34 a3 b7 i-3
/word stop=. the=the	r7 w19 b3 p-4 t-5 c-5
/word symptom=symptom	r-5 t22 c-6 o-5
/word the=the	r-6 b-11 i-9 t-3 c19 o6
/word the=the block=block	w-6 a16 b7
/word the=the elsewhere=elsewhere	i5 c-8 o25
/word the=the modality	r17 i4 p-3 t-4 c13 o-7
/word the=the person=person	a-6 p11 o6
/word to=to	r3 w10 a16 b-10 i-11 p14 c-12 o-11
/word topic=topic	w3 a-4 p24 c-5
/word via=via	r14 w3 a-3 b-3 i10 p-3 c8 o-6
/word whether=whether	r23 a-4 i-3 c-8 o-5
/word with=with	r6 w11 b-5 i-5 p16 t-5
/word word	w-4 p12 t6 o41
/word word >	b-5 t4 c-12 o31
/word word at=at	w-5 p9 t14 c-5
/word word question=?	p6 t3 c-8 o26
/word word word	r6 a-3 b-7 p-4 o18
:	r19 w-8 b-3 i12 p5 t16 o-10
: address-foreign	r24 b3 c-3 o-3
: address-own	r31 a-5 b5 i5 c-5
: chat	r23 i4 t21 o3
: chat with	r24 p7 t-4
: could	r10 a-3 b-5 i11 p-7 t-3
<	w-6 a-8 i-11 c12 o10
< #property	p20
< ,	r30 w7 a-12 b-7 i-14 t-3 o3
< , can	r17 a-4 b-10 i-7
< , could	r18 w-3 a-4 p4
< , was	r5 w9 a-5 b-7 i-3
< >	r-9 b-9 i3 p-4 t-6 c9 o40
< a	r26 a-3 b-3 i-3 p3 t-3
< address-foreign	r24 a-5 p3 t12 c-3 o-3
< address-own	r23 a-4 b3 t4 c-3
< address-own address-foreign	r22 a-4
< address-own wants	r19 a-7 b-4
< after	r-5 i22 t14 o3
< am	r22 w-4 a-5 c-3
< am i	r22 w-4 a-5 c-3
< any	r24 w-3 p5 o3
< any chance	r22 b-3 p5 o3
< anyone	r-5 w21
< are	r29 w5 p21 t-8 c-8 o23
< are there	w14 a5 i4 p11 c-3 o-4
< are we	r21 i-4 p-4 o4
< are you	c-13 o20
< as	r19 w-4
< as of	r19 w-4
< asdf	a3 i5 c-6 o29
< assuming	r-9 a-9 i21 c3
< book	c-13 o11
< book me	c-10 o9
< call	t14 c-6 o-5
< can	r33 w-6 a-6 i-7 p13 o9
< can a	r15 w-9 a3 p12 t-6
< can address-foreign	r29 b3 o-3
< can address-own	r18
< can all	r14 b-6 i-4
< can anybody	r-5 w22 b-4 t-4 c3
< can anyone	r6 w14 b-4
< can external	r18
< can i	r16 b-4 p12 c15 o19
< can name-open	r22 w-3
< can name-own	r21 i-5 o10
< can our	r27 w-10 a-9 b-7 c4 o3
< can skype	r29 w-9 p-14 c3
< can someone	r18 w-7 b-4
< can teams	r5 w-10 a-4 b-3 i-5 p14 t4 c3
< can the	r27 a-6 b-3 t-3
< can users	r24 c4
< can we	r15 w-12 a12 i-4 t-5 c-4 o3
< can you	r-7 b3 i-10 p5 t-9 c6 o4
< cannot	r-9 w-7 t20 c-6
< chat	r15 a-5 b-8 i3 t21
< cna	r17 c-5
< cna address-own	r17 c-5
< could	r15 i8 p4 t-7 c-10 o-6
< could we	r25 a-5 p5 t-3 c5
< could you	r7 w11 a10 b-3 p11 c-6 o-5
< delete	b-5 i3 t-3 c23
< do	r30 a-15 b-9 i-5 p17 t9 c12
< do i	a-9 b-3 p6 c11 o-7
< do we	r25 a-7 b-3 i-7 p4
< does	r23 a-10 b-10 i24 p35 c-6
< does #property	r-7 a-4 b-3 i11 p8
< does address-own	r21 w-6 a-3 p-6 t-4
< does anything	r21 a3 o5
< does domain-foreign	r17 i-5 p-3
< does it	r13 i14 p10
< does name-own	r23 b4 i-3
< does our	r22 c-3 o3
< does teams	r13 i-3 p18 t-3
< domain-foreign	r30 a5 i-4 p8 t10
< download	t-6 c17 o-7
< export	r-8 w13 a-5 b-7 c24 o-6
< fed	r18 t-3
< federated	r16 t10 c-3
< federation	r12 a-5 i-4 p24 t24
< for	r14 w18
< forget	i3 p-5 t-6 c16 o-4
< from	r27 w-3 a-5 p5 o8
< get	r3 a19 i4 p-3 c17
< give	r-4 w9 a4 b-7 p6 t-8 c11 o-8
< give me	r-4 w9 a4 b-7 p6 t-8 c11 o-8
< good	i6 p-4 c23
< have	r-7 w11 a-6 i-4 t11
< help	b-3 p-4 c23 o-13
< help >	b-4 p-3 c21 o-13
< hey	p-5 c19 o-8
< how	r-23 a14 b3 i-15 p7 t-17 o9
< how can	r-6 a26 b15 p9 c10 o-10
< how do	r-9 a13 b3 p14 t-3 o14
< how does	a-4 p8 c16 o-7
< how many	r4 w20 a-7 b-9 i11 p21 c-5 o-3
< how to	w-5 a14 b6 p11 t-3 c-4
< i	r7 w-6 a-7 b5 i-20 t3 c-9
< i can't	r12 a8 b-7 t8 o-3
< i have	r13 w-5 a12 b4 i-3 p13 c-5
< i need	r9 w-7 a10 b7 p14
< i'd like	r7 w-7 a4 b7 t-3 c14
< i'm	r4 b3 p17
< if	r-4 b-3 i19 p17 t-4
< if i	r-4 a3 b-5 i11 p21
< in	r19 a9 i3 p9 t-9 c-8 o-8
< is	r29 w4 b-4 p27 t-15 c-12 o3
< is #property	a18 i-4 p16
< is address-foreign	r24 w-3 p-4 t3
< is communication	r25 a-4 b-3 c7
< is domain-foreign	r22 a-5 p-4
< is it	r19 b-5 i12 p5 t-5 c-6 o13
< is name-own	r26 w-11 a-4 b-4 t3 c5 o3
< is the	r23 i3 p9 c5
< is there	r5 w14 a15 b-3 p21 t-3 c-3 o-4
< kindly	r4 a15 p13
< list	w16 b-10 p-4 c12
< make	r-4 w-5 a10 b14 p3 t-3
< make it	r-3 a15 b-9
< may	r30 w-4 p3 o4
< may i	r14 w-4 c-3
< may name-own	r24 w-4 a-3 i-5
< messages to	r-6 t17 c-3
< my	r6 a15 b-3 p-4 t15 c-4 o21
< name-own	r14 w3 b-10 i-19 p-9 c-18
< name-own should	r-5 a17 b-10 p3
< name-own skype	r21 o-3
< need	w7 a23 b11 c-3
< new	r-6 p-4 t12 c17 o-5
< no	r-3 t17 o23
< on	r30 a-6 i-5 t4 c13
< our	r7 w3 i-9 t9 c-8
< our users	r16 w-7 a14 b-7 t20
< please	r-3 a11 b14 i-11 t-13 c9 o-19
< please remove	r4 b16 p-3 c13 o-4
< pls	r7 a13 i-4 p12 t-4 c6 o-3
< put	a-4 b20 c15
< reset	r-3 b-3 c19
< say	r-5 w4 b-3 i25 p-5
< send	b3 i3 c14 o14
< show	w20 b-4 i4 t-6 c28 o-6
< skype	r18 b9 p8 t8 c-4 o-5
< skype users	r17 p-3 t14
< so	r23 w4 a-4 c-6
< start	i4 c32 o-8
< steps	a14 b-8 t-3
< steps to	a14 b-8 t-3
< suppose	r-8 i27
< suppose we	r-8 i11
< tell	r8 w10 a12 b-7 i-4 p-8 c-5 o20
< tell me	r8 w10 a12 b-7 i-4 p-8 c-5 o20
< the	r10 a-5 p9 t17 c-8 o13
< turn	r-3 a20 b18
< video	r22 a-10 b-7 c-4
< walk	a15 b-6 c12 o-6
< walk me	a15 b-6 c12 o-6
< was	r29 a-7 b-6 i-4 p9
< we	r6 i-15 p3 t13 c-10 o-3
< we want	r5 w-5 a10 b-11
< we'd	r9 a16 b-4
< we've	r19 i-8 t-7
< what	r-14 w-11 a10 b-7 i11 p8 t-18 c8
< what can	r3 b-4 p8 c21 o-12
< what does	w3 i-12 p29 c-13 o-12
< what exactly	a13 p5 t-3 c-7 o-6
< what happens	r3 i19 p9 t-3
< what has	r-3 a15 b-9 p3
< what is	r8 a12 i-11 p11 t-5 o20
< what must	w-4 a10 b12 i-4 c-3
< what needs	a13 b-8 p3 t3
< what replaces	b-4 p20 o-4
< what would	r-6 a18 b-7 i19 p-6 t3 o3
< what's	r7 w-8 b-8 t-12 c-9 o10
< what's the	r6 w-8 b-4 i3 p-4 t-9 c3
< when	i7 p13 c-8 o5
< where	a11 i-6 p10 c4 o12
< where is	w4 a-6 i-7 p8 c-7 o16
< which	r-23 w11 a11 i-19 p6 t-15
< which employees	w9 a-5 b-8
< which of	r3 w24 b-3 p-10 c-4
< which setting	b16 p18 c-4
< which users	w17 b-4 p6
< who	r-4 w38 p11 o33
< who among	r-3 w22 a-3 i-5 p6 c5 o5
< who can	r3 w19 i-4 o-6
< who is	r-16 w22 a-9 b-8 i-7 o15
< who may	w11 b-5
< who's	r-3 w26 b-5 i3
< whose	r-4 w27 t3 c4
< why	r15 w-9 b-7 i-9 p9 t4 c4 o-8
< why can't	r15 a14 t-7 c-3
< why does	r4 w3 a-3 b3 i-4 p15 t-7 c-4
< why was	b3 p22
< will	r19 a-6 b-8 i6 t-4
< will address-foreign	r15 i-3 o-3
< will name-own	r15 w-6 a-8 b-8 p4
< with	r-6 w16 b-5 i14
< would	r14 a-20 b-11 i32 o4
< would it	r14 a-7 i16 c-3
< would name-own	r28 b-3 i7 c6
>	w-6 a-8 i-11 c12 o10
? ?	r16 p13 t9
? ? >	r16 p17
? he	r14 w-5 p-3
a	w7 a-13 b-15 i-8 t-5 c6 o17
a address-foreign	r25 w3 b5 p5 c-5
a call	r22 w-4 b5 i3 t3
a call with	r18 c-6 o-3
a conference	r12 c-5 o-5
a domain	a-5 p22 o-3
a federated	r23 b4 i5
a meeting	r23 p8 t-4 c-10 o4
a meeting ?	r17 p-5 t-3
a meeting with	r20 b-5 p6 c6
a ring	r23 p4 t-5 c-7
a skype	r15 w15 a8 p-4 t12 c-5
a teams	r21 p-5 t-5
a teams user	r16 t-5
a user	r27 w-4 a-5 i3 p14
a video	r20 w3 c-4 o-6
a video call	r13 o-7
a way	r14 w-4 a8 b16
ability	r10 w12 p-4 t10 o-3
ability to	r10 w12 p-4 t10 o-3
able	r7 w12 a5 b7 p-7 t-6 o-7
able to	r7 w12 a5 b7 p-7 t-6 o-7
able to do	r11 c18 o-7
able to meet	r6 w-7 a9 b-10
able to message	r15 w-5 a12 b-14 i7 c-6
about	r12 w-15 a-19 i-6 p3 c-13 o17
about the	r4 b-4 i3 p12 c-6 o15
about us	c16 o-5
accept	r16 p3
access	w9 a7 i-8 p14 t-12 c-17 o-10
access >	p25 o-3
access settings	a-9 p17 c-3
access to	r3 w9 a5 b5 i-7 p-11 t-10 c-4
access to domain-foreign	w9 a-3 b19 o4
access to skype	w12 a15 b-8 p-6 t-6 o4
account	r5 w8 a-10 b-8 i3 c-12 o-5
account >	a-5 b3 p16 o10
account start	r22 p-4 c3
accounts	w7 b12 i7 t-12 c-9 o-9
accounts >	w11 a-10 b13 i9 p10 t-9 c-6 o-6
accounts ?	r3 w-5 a4 b7 t-11 c-7 o-7
accounts ? >	r3 w-5 a4 b7 t-11 c-7 o-7
accounts allowed	r17 p-7 c4
add	r8 w-3 a16 b-5 i11 t3 c-5 o-4
added	r-5 i13 p-5 t16 o-3
adding domain-foreign	r-7 a-6 i20 o4
adding domain-foreign to	r-7 a-6 i20 o4
address-foreign	r32 w4 a9 b-5 i6 p-4 c-6 o-5
address-foreign ,	r26 w3 a4 b-4 i-16
address-foreign , video	r18 w3 a-3 t-5 c-4
address-foreign . can	r19 a-3 i-6 t-5
address-foreign >	r16 a18 i10 c-10 o-8
address-foreign ? he	r14 w-5 p-3
address-foreign a	r24 a-3 t-4 c-6 o-9
address-foreign and address-foreign	r17
address-foreign be	r27 w-3 a-4 b-4 i-6 p4
address-foreign by	r24 a-9 b4 p-3
address-foreign call address-foreign	r19 w-6 o-3
address-foreign can	r5 a11 b-8 i-7 c-6 o-5
address-foreign chat	r31 a-6 p5
address-foreign chat with	r17
address-foreign for	r17 a-7 b-3 i3 p3 t-5
address-foreign in	r12 w4 a13 t-3
address-foreign in teams	r14 a-4
address-foreign may	r21 a-6 c-6
address-foreign message	r18 c-5 o-4
address-foreign messages	r23 w6 b4 i-4
address-foreign on	r18 i-9 c-4 o-3
address-foreign over	r18 a-3 i-6 c-6
address-foreign possible	r19 a-4 b4
address-foreign to	r17 c-3
address-foreign to address-own	r18 a-3 c-6
address-open	r43 a4 i7
address-own	r42 w-9 a12 p-14 t-4
address-own ,	r23 p-5 t-8
address-own :	r29 p4
address-own >	a20 b13 t-3 c-4
address-own address-foreign	r28 a-8 i3 t-5 c-7
address-own and	r20 b3 p-11
address-own be	r14 w-6 a-5
address-own be able	r27 w-4 a-5 b-3 p8 t6 o5
address-own call address-foreign	r14
address-own calling	r23 w4 c-4 o-6
address-own calling address-foreign	r23 w4 c-4 o-6
address-own can	r9 w-7 a6 b-6
address-own can chat	r9 w-6 a7 b-7
address-own can't	r14 w-8 a-5 b-6 t-4
address-own can't chat	r14 w-8 a-5 b-6 t-4
address-own chat	r10 w-8 a14 p-4
address-own chat with	r8 w-9 a13 b-3 p-5
address-own get	r20 b4 t-5 c-3
address-own have	r17 w-4 a-3 b3
address-own is	r27 w-5 a-4 p4 t4
address-own may	r18 i5 t4 c-5
address-own meet	r13 o-3
address-own talk to	r22 w-3 c-5
address-own to	r17 w-3 a22 b-10 p-7
address-own to chat	r4 a16 b-4 p-6
address-own wants	r27 a-8 p-3
address-own wants to	r19 a-4 p-4 t-4
admin	r-4 w-6 a15 p14 t12
admin center	r-3 w-6 a14 p13
affect	w-8 b-3 i-3 p14
after	r-12 a-5 i23 p-3 t16 c3
again	r7 w-4 p11 c12 o9
all	r-7 w28 a-9 b19 i8 p-17 c7 o-13
all name-own	w-4 a-3 p-3 c24
all of	r9 w11 b-8 t8
all users	r7 w22 b10
allow	w-4 a11 b4 i3 p11 t-3 c-18 o-13
allow list	r10 w-9 b7 i-11 c-14 o-12
allow list >	b19 p15
allow name-own	r3 w-3 a14 b-6 i10 p-4 t-5
allow name-own to	r3 w-3 a14 b-6 i10 p-4 t-5
allowed	r20 w21 a-7 b-7 i5 t5 c-9 o-5
allowed ?	r27 w-8 p-8 c3
allowed ? >	r27 w-8 p-8 c3
allowed domains	a11 b-3 i15 p22
allowed domains >	a16 i-5 p12
allowed domains ?	a-9 b-3 i12 p16 o-8
allowed for	r28 b-4 p-4 t3 c8 o3
allowed to	r25 w31 a-5 p-5 t-6 o5
allowed to chat	r4 w18 a-4 b-8 c3 o3
already	r18 p-3 t13
am	r22 w-3 a7 t3 c-3
am i	r22 w-3 a8 t3 c-3
am i able	r15 c-4
among	r-3 w22 a-3 i-5 p6 c5 o5
among our	r-3 w22 a-3 i-5 p6 c5 o5
an	w-4 a-6 b-3 i-6 p20 t13 c4 o6
an edge	r-5 p17
an edge server	r-5 p17
an email	p12 t-3 c-8 o14
an error	r-5 w3 p3 t21
an error when	r-5 w3 p3 t21
an unmanaged	r8 p33 o-5
and	r8 i-4 t19 o-12
and can name-own	r19 w-3 b3 i-5 o-8
and how	r-3 w4 a24
and name-own	r19 a-8 b-3 p3 t-5
and name-own call	r11
and screen	r17 w4 a-4 b3 p-3
and screen sharing	r17 w4 a-4 b3 p-3
answer	r7 w-5 a-3 p-7 t4 c22 o-10
any	r11 a-10 b14 i-10 p7 t-13 c8 o-8
any chance	r22 b-3 p5 o3
anybody	r-10 w33 p16
anybody in	r-5 w23 p3 c6 o4
anymore	b17 o-3
anyone	r-6 w34 b-7 i8 p-4 c3 o3
anyone here	r-8 w23 b-4 p-5
anything	r29 w-3 b-5 i-5 p21 t3
apply	i-4 p27 c-3
are	r10 w14 a-3 b-19 i-7 p20 o28
are blocked	r-4 w22 a19 p14
are blocked from	r-6 w19 a16 b-4
are name-own	w-4 t-4 o12
are our	r21 w-7 b-4 t-4 c4 o4
are our users	r22 w-3 b-4 p5 c5 o5
are there	w14 a5 i4 p11 c-3 o-4
are unmanaged	r7 a-5 i-4 p18 t3 o-3
are we	r21 i-4 p-4 o4
are you	p-8 o18
aren't	r18 w-6 a-4 b-5 p5 t11
as	w-9 i-8 p14 t16 c20 o-5
as of	r20 w-7
asdf	a3 i5 c-6 o29
asked	r19 a-5 b3 t11 c-4
asked whether	r19 a-6 p4
asks	r6 w11 a-4 p13 c-6
assign	a12 i14 p-4 o-4
assigned	r-12 w-3 i19 p-3
assuming	r-9 a-9 i21 c3
at	r5 w6 b-11 i-11 p4 c-3 o-14
at #domain	r34 w-9 i3 p-5 o6
at #domain chat	r22 w-9 b-5 p-6 t-3
at a	r22 i3 p-9 o-3
at the	r7 w-4 a12 p9 t15
attend	r15 p-3 o-3
audio call	r22 a-5 p3 o-3
available	r11 b8 i-4 p13
back	r26 w-4 p14
back in	r21 w-3 i-6
back in ?	r15 w-7
based	c15 o-10
based on	c15 o-10
based on ?	c15 o-10
be	a7 b4 p4 t-20 c-15 o-17
be able	r-7 w-8 a15 b17 i13 p-5
be able to	r-7 w-8 a15 b17 i13 p-5
be set	r-3 a15 b-9 p5
be set so	r-3 a15 b-9 p5
been	r21 w-5 a-3 c4 o3
begin	r-3 i5 p-4 c28 o-6
being	r-4 a13 i17 p4 c17
between	r9 a17 p25 t-6 c-4 o-3
between teams	r5 a-5 p20
between teams and	r5 a-5 p20
block	r-11 a10 b18 i11 p29 t-4 c-6 o-8
block domain-foreign	w-8 a-4 b10 i13 p10 c-5 o-5
block domain-foreign >	w-5 a-3 b15 i15 p-4 t4
block list	r-4 a10 b-9 i13 p19
block list ,	b-5 i15 p-7 o3
block list >	r3 b-7 p16
block on	w13 a19
block on domain-foreign	w13 a19
block skype	a-6 b14
block skype for	a-6 b14
blocked	r16 w20 b-13 p16 t-8 c-14 o-14
blocked ?	r24 a5 o-3
blocked ? >	r24 a5 o-3
blocked domains	r-4 w-3 b4 i13 p24 c-4
blocked from	r9 w33 a16
bob	r9 p-3 c-7 o20
book	c-13 o11
book me	c-10 o9
book me a	c-10 o9
boss	r15 w-6 a15 b-4
bot	i8 p-3 c26
bot >	i8 p-3 c26
both	r20 a-5 b3 p17 t14 c-3
both call	r14 a-5
both ways	r22
break	a-9 b-5 i14 p-6 c-8 o16
bring	p13 c-5 o17
business	w-4 i-5 p31 t-6 c4
but	r3 w-7 a13 b-5 p-4 t32 c-3
by	r17 w18 b-3 p22 o-5
by address-foreign	r24 b4 t-4
by address-foreign ?	r19 b3 i-3
by email	r21 p-5
by email ?	r21 p-5
by skype	r7 w13 a6 b-4 p11 c-3
by skype name	r-6 a-3 p17
by the	r6 w18 a-8 i-4
cal	r23 w5 p3 c-5
cal address-foreign	r23 w5 p3 c-5
cal address-foreign >	r23 w5 p3 c-5
call	r16 w17 a5 i4 p-14 t-10 c-4
call >	r35 t-4 c-3 o-4
call a	r15 w14 i-5 p-6 o-3
call a skype	r14 w15 i-4 p-4
call address-foreign ?	r12 w15 a11 b-6 i-5
call address-foreign and	r13 i-3
call address-foreign on	r13 i-7 c-4
call address-open	r21 w-3 p-5 c-6 o-8
call address-open ?	r21 w-3 p-5 c-6 o-8
call address-own	r21 w-3 i5
call address-own ?	r20 w-4 i5
call domain-foreign	r7 w15 a11 b-11 i-6 t-6
call domain-foreign >	r6 w18 a4 b-7 i-7 t-4
call each	r19 a3 p-3 t-4 o-5
call each other	r19 a3 p-3 t-4 o-5
call name-own	r8 a14 b-5 c-3
call name-own ?	r11 a11 b-4 i-6 t4 o-4
call our	r23 w-3
call people	r11 w12 a-5 t-4 c-4
call personal	r-8 b13 i5
call personal teams	r-8 b13 i5
call skype	r15 w4 a-4 b5 i10 p-7 t-15
call skype ?	r11 w8 a-5 p-8 o-3
call skype people	a6 b-13 i13 p-4 t-3
call skype users	r14 b5 p-18 t-16 c-4
call the	r26 a-4 i-4 p-3 t-3
call them	w-4 a-4 b-5 i14 t7
call with	r23
call with address-foreign	r18 o-3
calling	a-10 b15 p-16 t9 c-13 o-12
calling address-foreign	r15 a3 i8 p-3 t10 c-8 o-9
calling address-foreign ?	r31 a-3 b8 p3 t3 c-3 o-6
calling skype	w10 a-4 b9 i9 p-8 t-3
calls	r18 w22 a16 i-7 p-7 t18 c-5
calls address-foreign	r25 b3 p-6
calls from domain-foreign	r11 a5 b13
calls to address-foreign	r19 a-8
calls with	r7 w16 a12 b4 p-5 o-4
can	r10 w11 i-6 p11 t-5 c-3
can a	r10 w11 p10 t-8 o-3
can a guest	r23 p-4 t3 c3
can address-foreign chat	r16
can address-foreign message	r17 c-5 o-4
can address-own	r19
can address-own be	r22 w-11 a-3 p-4
can address-own call	r14
can address-own chat	r23 a-5
can address-own meet	r13 o-3
can all	r14 b-6 i-4
can all our	r14 b-6 i-4
can anybody	r-5 w22 b-4 t-4 c3
can anyone	r6 w14 b-4
can be contacted	r-4 w23 a-5 i4 t4 o4
can call	r7 w11 i-9 p-7 c-5
can call name-own	a18 b-8 t3
can call people	r5 w12 a-7 t-4 c-6
can call skype	r-12 w20 a6 b7 i-3 p-7 t5
can chat	r10 w10 p-16 t3
can chat with	r7 w10 p-16 t3
can external	r18
can external people	r19 p-4
can he	r22 b4 i-5
can i	w-11 a-10 b11 i-11 p10 t-8 c22 o7
can i call	r26 p-3 t3 c-6 o-5
can i chat	r26 p-3 c-15 o-7
can i speak	r-3 c19 o-4
can meet	r-8 w14 a17 b-6 t3
can meet with	r-8 w14 a17 b-6 t3
can name-open	r22 w-3
can name-own	r26 w-6 a-3 o9
can name-own address-foreign	r17 o-9
can name-own call	r22 i-5 p-7 o-6
can name-own chat	r20 w-11 a-8 i3 o-3
can name-own do	r22 p-3 c3 o-6
can name-own have	c-6 o14
can name-own invite	r15 p-7 t-5
can name-own message	r24 i-3
can name-own reach	r15 i-6 o-4
can name-own receive	r15 w-6 b-5
can name-own share	r22 a-5 i-4 c3
can name-own still	r11 w-3 b-12 i8 t-3
can name-own write	r20 p-8 o-4
can our	r16 w-16 a6 b-13 i7 p-4 t-6
can our people	r21 a-3 i-3 t-4
can our users	r5 w-9 a11 b-8 i13
can people	r19 w-4 b-4 p12 t-5
can personal	r3 i16 p-5 c3
can she	r11 w-5 a-7 i14 t-5
can she ?	r19 a-8 b-4 i-5 p3 t3 c-4
can skype	r4 w16 p-16 c3
can skype users	r4 w16 p-16 c3
can someone	r18 w-7 b-4
can teams	r5 w-10 a-4 b-3 i-5 p14 t4 c3
can teams users	r3 w-3 a-3 i-3 p19
can the	r27 a-6 b-3 t-3
can they	r23 t-5 c3 o4
can users	r24 c4
can we	r16 w-4 a25 b-5 p3 o7
can we chat	r11 a16 b-6
can you	r-7 i-10 p6 t-12 c3 o10
can you show	i4 p-9 t4 c19
can you tell	w10 a-7 b10 p-6 t4 c-4 o-6
can't	r10 w16 a5 p-11 t19 c-6 o-7
can't call	r9 a14 b-8 p3 t-3
can't call domain-foreign	r9 a14 b-8 p3 t-3
can't chat	r-6 w17 a-7 b4 i5 p-7 t5
can't chat with	r-3 w20 b8 i9 p-4 t-7 c3
can't find	r-5 w-3 b-3 t16
can't name-own chat	r7 w3 a13 b-4 t-4 c-4 o-4
can't reach	r14 w17 t11
cannot	r17 w14 i-5 t38 o6
cannot call	r16 p3
cannot chat	r10 w15
cannot chat with	r10 w15
cant	r7 a5 b-7 p-3 t17
center	r-3 w-6 a14 p13
chance	r22 b-3 p5 o3
change	r-7 w-5 a26 b5 p10 c-3 o11
change so that	w-4 b11 p-7 t3
change to	r-6 a24 b-7 i-7 p16
changed	w14 a11 b-4 i-3 p12 t5 c-4 o-6
changes	i19 p13
chat	a13 p-14 t-4 c-10 o-9
chat ,	r18 a9 b-4 p10 t-8 c-4
chat >	r14 w-3 a21 p-4 t9 c-3
chat ?	r24 w9 a-5 b-5 p8
chat ? >	r24 w9 a-5 b-5 p8
chat to	r14 w18 a-4 b-3
chat w	r9 w13 a4 b-6 p-4 t-3
chat with	r7 i7 p-12 t-3 c-3 o-4
chat with ?	r16 w5 c-3 o-5
chat with a	r11 a11 p-6 t10 o3
chat with address-own	r28 w-3 a-5 b-5 i-5
chat with customers	r18 b-7 i-5
chat with him	r20 a-3 b3 i-7 t-4 o-3
chat with personal	r-4 w3 a8 b7 i13 p-9 t-6
chat with skype	r11 w12 a-7 i5 p-30 t-6
chat with someone	r15 w3 p-3
chat with unmanaged	r6 a8 b-14 i-5 p4 t-4
chats	r-6 w-7 a3 b6 p17 t19 c-7 o-5
chats with	r-7 w-21 t4 c-13 o-10
chats with skype	w-5 a9 b8 i5 p10 t-5 c-3 o-3
chats with us	r11 a17 i-4 c-6
chatting	r-5 w-11 a-5 b6 i13 c-10 o6
chatting with	w-7 b10 i16 p5 t7 c-3
chatting with address-foreign	r8 a-6 b-16 i16
chatting with skype	a-5 b18 t15
check	r28 a-11 i4 p10 c-4 o-3
checklist	r3 w3 i4 p-3 t-6 c22 o-10
checklist >	r3 w3 i4 p-3 t-6 c22 o-9
close	a-5 b14 i8 p-4 o-3
cmdlet	w-3 a15 b18 t4
cna	r17 c-5
cna address-own	r17 c-5
cna address-own chat	r17 c-5
come	r5 w-6 a13 b-6 i-5 t5 c10 o-10
communicate	r8 w8 a-7 t15 c-3
communicate with	r8 w8 a-7 t15 c-3
communicate with address-foreign	r15 w13 a-3 b5 i5 p-4
communication	r17 a-6 b16 i-4 p-3 t14 c-3
communication with	r17 a-6 b16
company	w16 a10 b-5 i-6 p12 t12 c-7 o-5
conference	r18 a-3 i-3 o-3
confirm	r29 i6 o3
consumer	r10 w17 a-4 b11 p16 t-3
consumers	w10 a11 b10 i7 p-8 t-5 c-6 o-5
consumers >	r5 w7 a-8 b15 i10 p-3
consumers ?	w9 a12 b9 i-6 p-4
consumers ? >	w9 a12 b9 i-6 p-4
contact	r15 w5 a9 b-4 i-8 p-7 t13 c-3
contact ?	r9 w10 a-5 i3 p-5 c-5 o-4
contact ? >	r9 w10 a-5 i3 p-5 c-5 o-4
contacted by skype	r22 a-8 i-3 t-3 c3
contacts	r10 b4 i-6 p-3 t26 c-9 o-3
contacts ,	a-3 p16 t12
contacts ?	w14 b3 i-5 t-6 o-7
contacts ? >	w14 b3 i-5 t-6 o-7
control	r4 a-4 i-4 p20 c-8 o-7
could	r10 w8 i23 p7 t-6 c-7
could chat	w11 a15 b-5 o-3
could chat with	w11 a15 b-5 o-3
could name-own	r7 a-6 i15
could name-own chat	r22 a-8 o3
could name-own message	r8 w3 i6 p-3 c-3 o-7
could our	r24 a-4 i-8 c4 o3
could our users	r24 a-4 i-8 c4 o3
could we	r25 a-5 p5 t-3 c5
could you	r7 w14 a13 p18 c-3 o-4
could you tell	w15 a-4 p14 t3
cover	r12 b-5 i-5 p10 c-5 o-3
create	a-4 i3 p-3 c15 o8
create a	a-4 i3 p-3 c15 o8
current	r22 a-6 p11 c-4
cut	w13 a-7 b18 i13
day	r4 a-3 t15 c-8 o17
delete	b-5 i3 t-3 c23
did	r4 w-4 p10 t8 c23 o-13
did you	w-4 i3 p-7 c30 o-13
differ	b-4 p19 c-7 o-6
differ from	b-4 p19 c-7 o-6
disable	r-11 w-4 a-11 b20 i19 o-3
disable #property	b-5 i19 t3 c4
disabling	w5 i22 p-5 t-3 c-4
disallow	w-4 b23 i-4 p6 c5 o6
discovery	r-10 a-6 b-6 i23
dm	r26 w4 b5 i-3
do	r-17 w-14 a11 b7 i-16 t-7 o3
do ?	a-4 i-5 p-5 t9 c21 o-10
do ? >	r3 a-4 i-4 p-5 c22 o-10
do a	r20 w-3 p-5
do i	r-22 w-11 a21 b14 i-12 p6 t-11 o12
do i change	r-3 w-5 a11 b6 c-3 o15
do i fix	a20 b-12 o7
do i get	w4 a21
do i have	a15 b-3 i3 c14 o-4
do i let	a14 t4 o-9
do i make	w-3 a10 b21 i3 p-4 t4 o-4
do i need	w-4 a6 b13 i-3 p15 c-4
do i prevent	r-3 w4 b20 t4 o-5
do i set	b24 o14
do i stop	a-5 b16 o-7
do the	r7 b3 i15 p-5 t-5 o16
do we	r10 w-11 a9 t-14 c-6 o-9
do we get	r-4 a6 i14 o4
do we permit	r18 w3 a10 p-3
do you	a-10 b-5 p-11 c13 o6
do you know	r3 c14 o-11
does	r4 a-27 b-24 i8 p34 t-16 o-8
does #property	r-7 i9 p16
does address-own	r21 w-6 a-3 p-6 t-4
does address-own have	r17 w-4 a-3 b3
does anything	r21 a3 o5
does chat	r7 w19
does chat with	r7 w19
does domain-foreign	r15 w11 a3 i-6 p-4
does federation	a-5 p23 c-6
does federation work	a-5 b-3 p17 c-8 o-4
does it	r5 a-9 b-5 i11 p16 c-5 o-4
does name-own	r23 b4 i-3
does our	r22 c-3 o3
does teams	r10 a-4 i-5 p23 t-3
does teams support	i-3 p16 c-4 o-3
does that	r-6 i4 p11 c17
does the	r12 w9 a-5 i-5 p29
domain	r11 i17 p32 t23 c-3 o-10
domain ?	a-10 b-6 i9 p16 c-8 o-11
domain ? >	a-10 b-6 i9 p16 c-8 o-11
domain-foreign	r5 a3 b9 p-38 t-11 c-34 o-27
domain-foreign ,	r4 a16 b-5 t-11 c-14 o-11
domain-foreign .	w5 a9 b8 i9 t-11 c-8
domain-foreign . >	r3 w12 a-4 b14 i-4 c-4
domain-foreign >	r6 w20 a9 b21 i-8 p-10 c-13 o-11
domain-foreign ?	r26 w13 a5 p-3 t-5 o-5
domain-foreign ? >	r26 w13 a5 p-3 t-5 o-5
domain-foreign blocked	r23 a3 b-3 i-3 p6 o-3
domain-foreign for	r-4 a23 b-3 p3 t-4 o4
domain-foreign from	r-11 b16 i11 t-4 c-5
domain-foreign if	r-3 w-3 i29 p-4 c6 o6
domain-foreign on	r20 a-5 b20 i-4 t3 o3
domain-foreign on ?	r18 b-5 i-9 o4
domain-foreign open	r22 a-3 t3 o3
domain-foreign to	r7 a25 b-6 i14 t-3 o4
domains	w-4 a10 b-3 i24 p35 t26 c-12
domains >	a16 i-5 p12
domains ?	a-9 i15 p24 c-4 o-6
domains ? >	w4 a-9 i15 p21 t3 o-5
don't	r-6 a-7 b16 i-4 t17
don't want	a-3 b21 c-6
down	r-3 b18 i4 p10 c-3
download	t-6 c17 o-7
drop	i-5 t17 o-4
e	p25
edge	w6 a-4 b3 p20 t17 c-3
edge server	r-5 p17
email	r14 i-4 p13 c-5 o16
email ?	r21 p-5
email ? >	r21 p-5
employees	r7 w22 a-9 b12 o4
enable	r-8 a38 b-7 i11 p14 t-3
enable skype	r-4 w3 a16 b-7 p13
enabled	r19 w-7 a-5 b-4 i11 p-10 t7
enabled ?	r24 b3 i-5 p-3
enabled ? >	r24 b3 i-5 p-3
enabling	r4 a-7 i22 t-3 o3
encrypted	r-9 w-5 p21 t-4 c3
end	r-4 p22 c-5 o-9
environment	c26 o-4
environment >	c21 o-3
erase	w3 a-3 b-6 i3 c20
erase name-own	w3 a-3 b-6 i3 c20
erase name-own >	w3 a-3 b-6 i3 c20
error	r-6 b-3 t18
everybody	r-6 w14 a4 b-5 i-4 t10
everyone	r23 w5 a-5 b16 i-7 t-3
everything	i3 t20 c20
evidence	c22
exchange	r23 w7 a-6 t-4 o15
explain	r17 p27
export	r-8 w13 a-8 b-7 p12 c24 o-6
external	a7 b-5 i13 p39 t34 c-3
external access	w-4 a5 b-8 p26 c-11 o-12
external access >	p25 o-3
external access settings	a-9 p17 c-3
external chat	b-4 p16 t4
external organisations	r10 w15 b-3 p14 t-3 c-4
external organisations >	r6 w15 p-4
external people from	r19 p-4
external users	r9 a-4 b-6 i-5 p17 t15
external users ?	r10 a-3 i-5 p17 t-5
fail	r-5 p-10 t26 c3
fails	r-9 b3 p-3 t24 o-3
false	r-6 w11 a-4 i33 p-8 t-5 o5
false for	b-3 i22 p-4 o6
false for name-own	b-3 i22 p-4 o6
fed	r18 t-3
federate	r12 a5 b-4 p19 c-3 o-6
federated	r12 a-6 b-4 p7 t27 c-3 o-3
federated chat	r17 b3 i3 t14
federation	r5 w-3 a-24 i23 p33 t14 c-31 o-24
federation ?	r11 w4 a-12 i14 p27 c-9 o-3
federation ? >	r11 w4 a-12 i14 p26 c-8 o-3
federation with	r9 w14 a9 b-4 i-3 t16 o-4
federation with domain-foreign	r7 w12 a6 b-6 i-4 p-8 t13
federation work	a-6 p20 c-8 o-3
federation work ?	a-5 p17 c-6
federationandpicdefault	i16 p-3 o-6
federationonly	r-5 w4 i30 o3
files	r27 w12 a5 i-4 p12 t-5 c-4
files ?	r12 w-3 b3 p14
files with	w6 i-10 t-6 c-6 o-6
files with domain-foreign	w13 a9 b7 i-4 p3 o-3
find	r4 w3 a-8 b-12 i-6 p8 t16 c-3
find address-own	r15 p-3
find external	r-6 p-5 t15
fine	r3 i-3 t24
first ?	r24 p-4 t4 c3
first ? >	r24 p-4 t4 c3
fix	r-5 a25 b-12 o9
fix it	w3 a14 b-7 o-5
fix it ?	w3 a14 b-7 o-5
flip	r4 w-3 a20 b-6 i14
folks	r10 w22 i3
for	r-3 w-4 a12 b12 p15
for >	r3 b-3 p11 c11 o-9
for a	a-4 i3 p18 o-3
for address-foreign	r16 p-3 o-5
for address-foreign ?	r16 p-3 o-5
for address-own	r14 w-4 a18 b5 i4 p-11 t-5
for address-own >	r4 a15 b14
for address-own to	r3 a9 b-10
for all	w10 b23 i3
for business	w-4 p25 t-5
for good	r-7 b-4 p14
for her	r18 t-7
for me	r7 w14 b-6 c12 o-3
for name-own	r25 a25 b16 i16 p-13 t-4 c-6
for name-own >	r7 a21 b9 i-3 p-3 t-5 c-6
for name-own ?	r19 w3 a13 b17 p-5 t-3 o-8
for name-own to	r12 w-8 a17 b-14 i5 p-5
for skype	r7 a12 i-3 p9 t11 o-5
for skype users	a-3 p18 t17
for us	r7 a21 b-4 i-4 t4 c-5
forbid	r9 w-6 a-4 b17 i-6
forbid name-own	r11 b14 i-4
forget	b-3 i4 p-4 t-4 c20 o-3
fresh	r-5 i3 p5 t-3 c14 o-5
friday	r-5 p-5 t9 c-10 o16
from	r4 w14 a-17 b8 p-11 t7 o-24
from #domain call	r19 w-5 b-3
from address-foreign	r18 w-3 c-8
from address-foreign ?	r19 a3 c-4
from address-foreign to	r18 c-5
from address-own get	r18 b4 t-3
from calling	r9 w12 a8 b21 i-6
from calling address-foreign	r16 a11 b5 i-5 o-3
from chatting	r4 a-6 b7 i15 p-8 t-9
from chatting with	r4 a-6 b7 i15 p-8 t-9
from domain-foreign	r3 w16 a9 b-3 i-3 t12 c-4
from domain-foreign >	w17 b-10 t-3
from domain-foreign to	r14 a11 b-3 i-5
from messaging	r16 w14 b10 p-3
from messaging skype	r12 w13 b3 p-3
from personal teams	r17 b-9 i-6
from skype	r5 w16 b6 p-3 c-7
from skype >	w15 b6 p-8 t-4 c-5
from skype-name-foreign	r12 b-9 i11 t-4 c-6
from teams	r20 p-7 t-8
from the	b15 i8 p-7 t14 c20 o-3
from unmanaged	r7 w12 p-3
get	w-8 a22 b-14 i-6 p5 t22 c13 o-10
get chat	r-4 a14 i14
get in	r25 a-7
get name-own	a22 p-4 c-4
get our	a23 p-3 t6
get through	r17 i-4 t-3
get to	a14 b-6 t-3 c-7
gets	w3 i26 t22 c-3
gets an	r-5 w3 p4 t20
gets an error	r-5 w3 p4 t20
give	w15 a25 b-7 p14 t-4 c20 o-11
give me	r-4 w9 a4 b-7 p3 t-8 c18 o-16
give me all	w4 p-4 c13
give name-own	r-3 a25
global	r9 w-5 i16 p15 t-7 c-6 o-4
go	r-3 a-8 b15 p4 t10 c-9 o9
going	r17 w-4 a11 p-4 o20
going to	r17 w-6 a-6 p-6 c-4 o17
going to work	r20 a-4 b3 i4 p-5 c-8
gone	r-3 a-3 b15 i3 p20
gone for	r-5 a-4 b13 p12
gone for good	r-7 b-4 p14
good	w5 b-4 p6 t-4 c20 o-14
good to	r8 w10 a-4 c-4
got	r19 w7 a-8 b-5 i-5 t8 c19
grant	r-4 w4 a18 b-7 i15 o3
grant name-own	w3 a17 b-9 i5 t-4
granted	w5 b3 i15 p-4 o-5
group	r12 a13 b-3 p16 t13 c-4
group chats	r21 i3 p-5 c3 o3
guest	r8 b3 i5 p29 t-3
guests	r12 w7 p17 t6 c-3
guests ?	r15 a-3 p12 t4
guests ? >	r15 a-3 p12 t4
had	r-8 w13 i17 p-5 t-7 o4
happens	r3 i19 p9 t-3
has	r-6 w5 a9 b4 i-9 t12 c-3
have	w20 a26 b-10 i-11 t-5 c19
have a	r6 w-8 b3 p-4 c-8 o11
have a video	r20 o-14
have name-own	a17 c-3 o-6
have no	w18 b-5
have permission	w11 a-3 b-7 i-5 p-5
have permission to	w11 a-3 b-7 i-5 p-5
have skype	r3 w20 a12 b-3 p-6
have the	r11 w13 p-3 o-4
have the ability	r10 w13 p-3 o-4
have we	r-5 w15 a-5 b3 t3 c17
he	r11 i-10 t8
he has	r18 p-5 t-3
he is	r13 w-3 t-3
help	r-9 w-9 b-10 i10 p17 t9 c16 o-14
help >	b-4 p-3 c21 o-13
her	r16 a-9 b5 i14 t-6 c-5
her ?	r24 b3 p3 t-3 c-4
her ? >	r24 b3 p3 t-3 c-4
here	r7 w24 a-4 b-13 p6 t-6 c15 o-9
here can	r13 w4 b-6 t-5
hey	p-5 c19 o-8
hold	r25 a-3 p-5 t-3 c10
hold a	r13 c-7 o-3
home	r9 o23
how	r-28 a20 b16 i-16 p8 t-24 o11
how ?	a20 b20
how ? >	a20 b20
how can	r-6 a26 b15 p9 c10 o-10
how can i	w-6 b16 i-4 p9 t-3 c8 o-12
how can we	r-4 w4 a20 b-6 i3 p-4
how do	r-17 a19 b9 i-5 p14 t-4 o16
how do i	r-17 a16 b8 i-7 p3 t-6 o17
how does	a-4 p8 c16 o-7
how many	r4 w20 a-7 b-9 i11 p21 c-5 o-3
how many of	w12 a-10 b-7
how to	w-4 a16 b16 p10 t-4 c-3
how to allow	r-4 a13 b-9 p-7 o-4
hybrid	a-4 i9 p22 t16 c-3
i	r-26 w-28 a10 b11 i-8 p4 t-9 o5
i able	r15 c-4
i able to	r15 c-4
i add	r15 w3 a12 i-6 p6
i block	b28 p23 t4
i call	r32 c-5 o-3
i can	a20 b-13 p14 t12 c-3 o-6
i can't	r12 a8 b-7 t8 o-3
i change	a23 b4 p-3 c-3 o15
i chat	r26 p-3 c-15 o-7
i chat with	r26 p-3 c-15 o-7
i disable	r-5 a-7 b18 i16 t3 o-3
i fix	a20 b-12 o7
i fix it	w3 a14 b-7 o-5
i get	a13 b-7 t13
i have	r4 w-6 a18 p9 c14 o-5
i install	r-3 a-6 c-7 o17
i let	a14 t4 o-9
i make	w-5 a13 b14 p-6 c-3 o-6
i make sure	w-4 a-8 b21 p-3 c3 o-3
i need	r4 w-7 a16 b15 i-5 p23 c-3
i need name-own	a13 b-11 t3
i need to	r7 a5 b10 i-7 p11 c-4
i open	r-5 w-3 a14 b-5 o16
i remove	r3 w4 a-3 b-3 i21 p14 c-4 o-3
i set	r20 b17 o14
i speak	r-3 c19 o-4
i speak to	r-3 c19 o-4
i stop	a-5 b16 o-7
i turn	r-7 a-6 b7 i13 p15 o-5
i use	w3 i3 c21 o-6
i want to	r13 w-6 a-3 b15 i-3 c21
i'd like	r7 w-7 a4 b7 t-3 c14
i'm	r4 b3 p17
if	w-3 a-8 b3 i47 p10 t-6
if address-own	r22 w-5 a-8 o3
if i	r-5 b-4 i30 p18
if i block	b-3 p23
if name-own	r11 w3 i17 p-4 c-4
if we	r-5 a-6 i32 t-3
im	r32 w27 a5 i7 t-4
im address-foreign	r10 a12 b-4 i3 o-6
im address-foreign >	r20 a-5 p-9
im with	r17
in	w16 b-7 i-5 p12 t23 c-20
in >	r-3 w6 a-7 p17 c-7 o-5
in ?	r11 w6 a-5 i-10 t-3 c3
in ? >	r11 w6 a-5 i-10 t-3 c3
in a	r21 a15 i4 t-8 o3
in both	r13 w-5 a-4 p13 t-3
in both directions	r28 p-9 t-7 c4
in could	r20 a-4 c4 o3
in our	w28 a-7 b5 p-6 t-5 c-5
in teams	r-6 w-4 a14 p5 t25
in teams ?	r17 p-4
in the	w3 a-9 b-9 i-13 p8 t4 o-13
inbound	r13 a3 b14 p10
initiate	r26 i-4 p-4 o4
initiate a	r23 p-8 t-4
initiate a chat	r23 p-8 t-4
install	r-3 a-6 c-7 o17
is	r20 w6 a-7 b-12 i-6 p16 c-27 o15
is #number	w4 a-5 p3 c-4 o18
is #property	a13 i-8 p20 t-3
is a	r7 w-3 b4 p20
is address-foreign	r24 w-4 p-5
is address-own	r24 w-4 a-3 b3 p-8
is anyone	r-7 w23 b-3 p-7 c4
is blocked	r11 w12 b-5 p-3 t-6 c3 o-4
is blocked from	r11 w12 b-5 p-3 t-6 c3 o-4
is chat with	r13 b-8 i-3 c3
is communication	r25 a-4 b-3 c7
is communication with	r25 a-4 b-3 c7
is domain-foreign	r20 a-3 i-4 p10
is external	r26 p19 c9 o4
is external access	r-7 a-3 b3 p19 o-6
is federation	r15 b3 p18 c7 o-3
is it	r21 a-6 b-8 i8 p6 t-11 c-11 o9
is it possible	r17 a5 p-6 t-4 c3
is missing	i-7 p13 t6 c-6 o-4
is name-own	r33 w-12 c7 o6
is needed	a12 b-7 p17
is needed for	w4 a-4 p18
is not	w21 a-4 p-3 t22 o-5
is on	r-11 w-3 a15 b-6 i15 p4 t6
is on ?	r-6 i20
is possible	r22 a-8 b3 p-6
is that	r32 w-7 b-5 i4 p4 o5
is that allowed	r12 w-4 b-10 p3
is the	r20 w-9 a17 i-6 p3 t-5 c-15 o24
is there	r5 w14 a15 b-3 p21 t-3 c-3 o-4
is there a	r5 w-4 a7 b-4 i-5 p11
is there anything	r27 b-4 t5
isn't	r6 w-3 a10 b-5 c13
it	w-14 a7 i11 p5 c-9
it ?	r12 a18 b-4 i4
it ? >	r12 a18 b-4 i4
it be	r13 w3 i-5 p15 o-3
it possible	r12 a15 b-12 i-3 p-5 t-3 c3
it possible to	r14 a8 p-6 t-5
it work	r27 i-5 p-4
join	r7 w-5 p12 t20 c-5 o-5
join our	p16 o-4
jones	r16 o-6
kindly	r15 a15 p8
know	r33 w5 a-5 b-7 p7 c18 o-4
know about	a-5 b-7 p7 c17 o-9
know about us	c16 o-5
know if	r33 p3 o4
know if address-own	r17 w-3 b-4
know whether	r19 w-8 b-6 p3 t-4 c-4 o3
last	r12 a-4 b-7 p19 c-3 o-6
let	a30 b-5 i25 p-3 c12 o7
let address-own chat	a18 b-6
let name-own	a10 b-4 i26 p-6 t-3
let name-own chat	r-7 a7 i23 p-5 t-4
let our	r-7 a16 b-13 i5
lets	a23 b-6 p-4 c14
like	r10 b7 i-5 p7 t-10 c9 o-4
like to	r15 w4 a-11 t-6 c13
like to know	r18 w-5 b-6 t-7 c-4
list	r-5 w16 i7 p21 c3 o-13
list ,	r17 w5 b-7 i6 p-3 t-3 o3
list >	w12 a-4 b16 p18 c-4
lol	w12 a3 i4 p-3 c-7 o19
lol >	w12 a3 i4 p-3 c-7 o19
longer	a-4 b30
look	r19 a-4 b3 p13 c15 o-4
love	r-4 a15 o16
lync	r6 w-6 a3 b3 p15
mail	a-5 i5 p13 c-6 o11
mailboxes	r3 w16 i4 p-6 o15
make	r-4 w-3 a26 b17 i20 p-3 t3
make it	r-4 a21 b8
make it possible	r-4 a18 b-14
make sure	w-5 a-3 b23 t3 c4
many	r4 w20 a-7 b-9 i11 p21 c-5 o-3
many of	w12 a-10 b-7
many of our	r-4 w23 a-5 c3
may	r17 w14 a-10 t-9 c-12 o-6
may address-own call	r15
may call	r7 w13 a5 p-4 o-3
may i	r16 w-6 p13 c-6
may name-own	r22 a-3 o-3
may our	r10 w-7 a-4 b-4 i10 o4
may share	r12 w19 p5
may video	r-7 w21 a-3 p3 c6
me	w12 a5 i-9 t-12 c28 o7
me >	i5 c23 o-4
me a	r-3 w9 i3 t-8 c7 o17
me through	a16 b-6 p-5 t-3 c19 o-8
me through the	c14 o-8
me what	w-6 a16 p15 c7
me who	r-5 w18 b-3 t3
me with	b-3 p21 c13
mean	r-3 i15 p24 c-4 o-5
meaning	p24 o-5
meet	r10 w10 a14 b-11 i-8
meet with	r10 w11 a15 b-12 i-8
meet with address-foreign	r21 a-4
meet with domain-foreign	r4 w7 a13 b-14 i-7 o-3
meet with skype	r7 w14 c3 o-5
meeting	r17 i-4 t17 c-13 o3
meeting ?	r17 i-4
meeting ? >	r17 i-4
meeting with	r25 a-3 b-6 c3
meetings	r17 w-7 a-3 i-6 p25
meetings ?	r3 w-6 p25
meetings ? >	r3 w-6 p25
meetings with	r31 i-3 p-4 c5
members	r10 w16 i3 p-4 t-7
message	r12 a4 b-6 p-17 t8 c-13 o-10
message a	r4 w-6 i6 p-10 t-4 o-4
message address-foreign ,	r19 a-3
message domain-foreign	r-5 w16 a5 b14 i-3 c-6
message name-own	r18 b-3 i5 p-3
message name-own ?	r18 b-3 i5 p-3
message our	r18 w-4 b-5 p3
message personal	r14 w10 a10 b-3 p-3
message personal teams	r14 w10 a10 b-3 p-3
message skype	r20 a12 b-6 i-4 p-5
message skype users	r20 w-6 a12 b-6 i-4 p-5
messages	r5 w12 i-8 t35 c-3 o4
messages from address-foreign	r19 w-4 a3
messages to	t24 c-4 o-4
messaging	r11 w5 a-6 b6 i-9 p-7 t12
messaging skype	r12 w13 b3 p-3
missing	r-5 a20 b-3 i-6 p17 t10
mit address-foreign	r19 t3 o-4
mode	r-5 a3 p29 c-3 o-5
morning	r10 b-3 i-4 t17 c13 o-4
ms	a5 b-4 p19 t26 c-3 o-7
must	w18 a20 b18 c-3 o3
must be	a14 b-10 p3 c-3
must i	a17 b16
my	w-12 a-5 i-9 p-9 c15 o11
my boss	r15 w-6 a15 b-4
my password	t-3 c-7 o9
n	r21 t-3 c-5 o-4
name	r-5 w11 a-8 p14 o15
name ?	r-6 o15
name ? >	r-6 o15
name-open	r18 w-5 t10 c19 o-3
name-own	r17 w-21 a14 b4 i12 p-20 t-13 c-5
name-own ,	r28 t-3
name-own .	r19 a-3 b-5 c-5
name-own >	r6 a16 b13 i-8 p-7 c28 o-14
name-own ?	r9 w-10 a7 t-9 c-7 o7
name-own ? >	r9 w-10 a7 t-9 c-7 o7
name-own able	r13 w-7 a5 b-13 i-5
name-own able to	r13 w-7 a5 b-13 i-5
name-own access	a15 b14 t-3 c-3
name-own access to	a15 b14 t-3 c-3
name-own address-foreign	r31 w3 a-3 i4 t-8 c-5 o-9
name-own as	r11 w-3 i3 p-3 c13
name-own be	r16 w-6 a-7 b-7 i10 p-7
name-own be able	r8 a-8 b-7 i10 p-7
name-own call a	r24 a3 p-12 o-6
name-own call domain-foreign	r16 w-4 a-6 p4 t3
name-own call skype	r13 w-4 a3 b-10 p-5
name-own calls	r6 i-5 t14 c-4
name-own can	r11 w-7 a20 b-14 i8 o3
name-own can call	r17 a12 b-9 i-3
name-own can chat	r10 w-4 a12 b-10 i14 p5 t-5
name-own can't	r18 w-8 a8 b11 p4 t-5 c-4 o-5
name-own can't call	r9 a14 b-8 p3 t-3
name-own can't chat	w-6 a5 b15 p5 o-6
name-own chat	r14 w-11 a3 b-3 i8
name-own chat ?	r18 i-3
name-own chat and	r13 i-6
name-own chat to	r17 i-3 c-5
name-own chat with	r13 w-12 a4 b-3 i9
name-own chats	r3 a12 b-10 i7
name-own chats with	r3 a12 b-10 i7
name-own could	r8 a14 b-5 c-5
name-own do	r22 p-3 c3 o-6
name-own exchange	r21 p4 o-7
name-own first	r20 t4
name-own first ?	r20 t4
name-own from	r15 b11 i15 c-3
name-own from calling	r3 a10 b18 i-3 c-4 o-5
name-own get	r7 a14 b-10 i-5 t-3 c-4
name-own get to	a13 b-6 c-4
name-own have	r18 w-3 i-7 c-9 o12
name-own have a	c-6 o14
name-own im address-foreign	r17 w-8 b3 t-9
name-own invite	r15 p-7 t-5
name-own is	r12 w11 a-6 b-7 i13 t-7 c3
name-own make	r24 a-6 p5
name-own message a	r18 a4 p-4 o-3
name-own messages	r19 w3 b4 t-6
name-own phone	r20 c4
name-own reach	r19 i-11 o-5
name-own reach address-foreign	r16 i-8
name-own receive	r15 w-6 b-5
name-own receive calls	r15 w-6 b-5
name-own ring	r21 i-3 c-6
name-own share	r8 w-8 a9 b-8 i-6 o-3
name-own share files	r4 w-8 a13 b-5 i-3
name-own should	r-5 a17 b-10 p3
name-own should be	r-5 a17 b-10 p3
name-own skype	r26 o-4
name-own skype users	r21 o-3
name-own still	b-9 i18 c3
name-own still call	b-7 i13 t-3
name-own to	r9 a24 i5 p-6 t-4 c-5 o15
name-own to address-foreign	r21 a4 b-4 i3 p-4 c-3 o-4
name-own to be	r-6 a18 b-19 i-4 t4
name-own to call	r3 w-6 a11 b12 i-9
name-own to chat	r-6 w-12 a24 b-14 i5 p-7
name-own to the	w3 i5 p-3 c-5 o15
name-own video call	r8 w-6 i8
name-own wants	r24 a-6 b-5 p3 c-3
name-own wants to	r23 b-3 c-4
name-own write	r20 p-8 o-4
name-own write to	r20 p-8 o-4
need	r-7 w10 a21 b17 i-4 p33 t-4 c-9
need a	r-6 w21 a-3 b17 p8
need name-own	a13 b-11 t3
need name-own to	a13 b-11 t3
need to	a12 b11 i-6 p15 c-5
need to know	r14 a-4 b-7 p10 c-5 o-3
need to run	a17 b-6 p-6 t-3
needed	r-9 w3 a12 b-4 p21
needed ?	r-3 a15 b-4 p13 o-3
needed ? >	r-3 a15 b-4 p13 o-3
needs	a24 b-9 c-5
never	p4 t21 c-4
new	r15 w-5 a-8 b-3 i-7 p13 t7 o7
nicht	w3 a4 i4 t19 c-8
no	r-16 w6 a-23 b10 i-9 t19 c-13 o14
no one	a-5 b12 t18
nobody	r15 w-3 a-6 b27 t6
not	r19 w9 a-11 b17 t37 c-10 o-6
not ?	r20 i3 p-4 t-3 c-6 o-3
not ? >	r20 i3 p-4 t-3 c-6 o-3
not call	r21 w-3 a-3 i-7
nothing	r5 p-7 t17 c-3 o-3
now	r11 w-8 b8 i-16 p5 t17 c-4
now >	r-3 w-5 a6 b12 i-3 p13
now ?	r20 b5 t-8 o4
now ? >	r20 b5 t-8 o4
number	r7 w7 b-3 p19 c-4
number ?	r16 p11 c-5 o-6
number ? >	r16 p11 c-5 o-6
number of	r-6 w13 p21
of	w33 a-16 i-4 o-8
of #property	r4 w4 a-4 i-6 p25 t-4 o-12
of #property >	r4 w6 b3 i-3 p25 o-3
of , could	r20
of external	r12 p9 t3 o-6
of my	r-3 w15 a-10 b-5 c17 o-5
of name-own	r13 a-4 p-4 c12
of our	w24 a-15 b5 i-6 p-9 c-3 o3
of our users	w24 a-7 b11 p-3 t8 o5
of skype	r19 w-7 i5 p18 t-5 o-4
of the	r15 w-6 a10 b-3 p20 t8 c-3
of us	r-4 w29 a3 i5 t-3 o4
off	r-13 w14 a-13 b24 i15 t-15 c-20 o6
off for	r11 w14 b25 i-3 t5 c-3
off for name-own	r10 w5 b20 i-3 p-3
office	r4 c-3 o23
ok	r25 a-6 p10 o23
ok >	p7 c-10 o16
ok ?	r31 i4 o-3
ok ? >	r31 i4 o-3
ok to	r22 a-3 b3 i-3 c5 o5
ok to chat	r22 a-3 b3 i-3 c5 o5
on	r-7 w-9 a3 b-3 i15
on #property	w-5 a-7 i26 p-3 t-6 c6 o7
on >	r20 w5 i-4 p-4 c12 o-3
on ?	r22 a-4 i5 p-13 c11 o-11
on ? >	r22 a-4 i5 p-13 c11 o-11
on a	r13 w4 a-6 i-3 t16 c-7
on a call	r16 w3 c-8
on domain-foreign	r-4 w9 a13 b6 p-6 o-7
on domain-foreign ?	w13 a19
on for	a14 b-6 i-4 o-4
on for name-own	a14 b-6 i-4 o-4
on prem	w-5 a-6 i-9 p17 t5
on skype	r12 a23 b-4
on the	r4 w-8 a-9 b8 i-7 p6 c-10 o3
on the ?	r16
once	i20 p13
one	w-11 i-9 t13 c-13 o-10
one of	r18 w-3 p-3 t13
online	r3 b-7 i21 p16 c-10
only	r-8 a8 b-8 i4 p13 t12 c-4
open	r17 w-8 a10 b-12 i19 p-4 t-11 c19
open federation	r3 i18 p10 c-7 o-8
open up	w-4 a22 b-7 p3 t5 o-7
open up chat	w-3 a20 b-5 o-10
or	r7 w12 p21 t8 c-5
or address-foreign	r16 i-4 o-3
order	a19 p9 c-3 o22
organisation	r21 w7 a-3 b-4 p-5 c3
organisations	r14 w17 b-5 p13 t-7
organisations >	r15 w24 p-6 t-3
other	r15 w-7 a-8 t20 c-12 o-3
others	a-5 p10 t14
ought	r21 a-7 i-4 p3
our	r6 a13 p-21 o-10
our employees	r18 w-4 a-11 b11 i-6 p-7
our messages	r-5 w3 p-3 t24
our organisation	r14 w9 b-4 p-4
our presence	r7 w-6 t19 c-3
our settings	r10 w-6 a-5 i4 p-6 c24
our settings >	c20
our setup	r15 p-3 c20 o-4
our staff ?	r20 w-7 b-3
our teams users	r22 w-6 p-7 c4 o3
our tenant	r10 w11 a-4 b3 p-6 c15
our users	r8 w-11 a16 b7 i14 p-19 c-4
our users ?	r26 w-9 a5 b10 i-5 t-4
our users able	r5 w14 b-6
our users call	r4 a27 i-4 p-3
our users can	r-8 w10 a11 b-8 t6 c-4
our users chat	r5 w-6 a10 b-10 i7 t-4
our users have	r23 w5 a-6 c-3 o4
our users still	r-5 w13 i20 c6 o6
our users to	r-8 w-10 a10 b4 i6 t-6
our whole	r11 a15 b-3 o-4
our whole company	r5 a16
out	r-6 w18 a20 b-10 p-5 t26 c8 o-3
outlook	w3 a-4 b5 p-3 o22
outside	r13 b-3 p-5 t18
over	r13 a-4 i-4 c21 o-4
page	a5 b5 i6 p20 o-3
parameter	b3 i-10 p16 t14 c-3 o-3
parameter #property	b3 i-10 p16 t14 c-3 o-3
partner	r-5 b-4 i21 p9 t25 c-4 o-3
partner discovery	r-10 a-6 b-6 i23
partners	b-4 p-6 t22
password	i3 c-7 o14
password >	t-3 c-8 o10
people	w15 a-5 p3 t10 c-7 o-7
people at	r15 w-5 i3 p-6 t10 o-4
people from #domain	r19 p-4
permission	r5 w25 b18 c-4 o3
permission to	w23 a-4 b16 c-6
permission to call	r16 w-8
permission to chat	r-5 w23 b18 c-6
permit	r11 a18 p-3 o-3
permitted	r23 w9 a-5 b-5 i-5 p-3
permitted to	r21 w12 a-8 b-6 i-4 p-4
permitted to chat	r21 w12 a-3 c3
personal	w6 a-3 b14 i6 p-6 t-19 o-16
personal teams	r4 w9 b15 i7 t-15 c-7 o-6
personal teams accounts	w6 b10 t-7 c-8 o-8
personal teams users	r3 a5 i13 p-6 t-6
phone	r6 a5 b-4 i-5 p19 t3
phone number ?	p20 c-3 o-5
pic	r28 a-4 p8
pic.lync.com	p23
ping	r26 t5 o-4
please	r-13 a21 b14 i-12 p4 t-15 c9 o-20
please remove	r4 b16 p-3 c13 o-4
pls	r7 a13 i-4 p12 t-3 c6 o-3
policies	r19 a12 i-4 p28 t3
policy	r-9 w3 i17 p11 t-17 c-16 o-12
policy allow	r13 w13 a-5 b-6 i-3 p-7
possible	r24 w-11 a8 b-11 i-5 p-6
possible ?	r26 a-3 p-3 t-5
possible ? >	r26 p-3 t-4
possible for address-own	r14 w-3 a5 b-7
possible to	r10 w-3 a7 p-8 t6
powershell	a13 i-3 p16 c-3 o14
prem	w-5 a-6 i-9 p17 t5
presence	r21 w-5 b-3 i4 p-8 t18
presence ?	r16 p-3 t-9
presence ? >	r16 p-3 t-9
preventing	r27 i-3 p-5 o4
provider	r5 w5 i17 p20 c-3 o-3
put	a-4 b15 i9 t-3 c10 o-5
question	a3 i3 p-3 t-3 c24 o-4
questions	r3 i3 p-4 t3 c20 o-9
reach	r15 w9 a7 b-7 i10 p-6
reach address-foreign	r21 w-4 a-4 i9 t-8
reach address-foreign >	r19 w-4
reason	r17 w-4 a-4 b-10 t15
remove	r-3 a-4 b25 i20 p11 c16 o-4
replaces	b-4 p20 o-4
reset	i3 t-7 c12 o7
reset my	c-6 o12
reset my password	t-3 c-7 o9
retirement	b-4 p20
right	r24 w-4 a13 b-3
ring	r29 w17 a12 o6
ring address-foreign	r23 p4 c-7
ring skype	r14 w18 b3 t3 c-3
run	a13 b-4 i6 p10 t-5 o-9
say	r-5 b-4 i26 p11 t3
says	r4 i-4 t26 o11
screen with	r17 w11 a-5 b3 i5
screen with a	r21 a-4 b3 p3
screen with skype	r19 a-5 i-7 c3
search	i4 p21 t22
search >	r-6 p-4 t19
search for	p20 t7 c-3 o-5
search for skype	r-6 p17 o-3
see	r16 w15 a-9 b-10 p10 t20 c-5
see our	r7 w-6 t19 c-3
see our presence	r7 w-6 t19 c-3
send	r25 w-3 a-7 p-17 t9 o4
send a	r26 b6 p-4 t14
send files	r23 w5 i5 p-6 t-4 c-3
sent	r24 b5
sent by	r24 b5
server	w6 i-6 p26 t19 c-5 o-7
set	r-4 w3 b7 i9 p-4 t18 c-10
set #property	r3 w-3 a-15 b-6 i7 t6
set it	a19 p15 c-3
set so	r-4 a18 b-11 p3 t-3
set up	r8 a-4 i-3 p-3 t27 o9
setting	w-6 a-4 b9 i11 p21 o-4
settings	r22 w-4 a4 b-3 i3 c27 o-6
settings >	a-8 c20
settings ?	r10 w-8 a-7 p21 c7 o-4
settings ? >	r10 w-8 a-7 p21 c7 o-4
setup	r12 a-5 i-4 c16 o-7
sfb	r7 w5 a4 b-3 p30 t-7 c-5 o-5
sfb server	p12 t-3 o-7
share	r22 w14 b-8 c-3
share files	w13 a5 b-9 i-5 p-5 c-4
share files with	r-5 w14 a8 b-8 i-3 c-3
shared	r3 p17 c-5 o13
sharing	w-10 a3 i-5 p11 t-6
sharing with	r10 a12 i-5 p15 o-3
she	r9 a-3 i20 p-9
she ?	r26 a-11 b-5 i-6 p3 c-4
she ? >	r26 a-11 b-5 i-6 p3 c-4
she call address-foreign	r17 b3 i-3 t-4 c-3 o-4
she can	r22 w3 a9 b-4 p-4 t-3 c-3
she can call	r22 b4 p4 t-3 c3
she can't	r8 a-4 b12 i10 p-4 t-3 c3
she can't chat	r6 b-10 i16 p-4 o4
should	w-5 a18 b10 i-8 p-9 t-5 c5 o8
should i	r-4 w-6 a15 b-9 i6 p-3 c10 o12
should name-own	r10 a15 b-8 p-5
show	w16 b-6 p-4 t14 c32 o-7
since	r17 i-3 p14 t24
skype	w14 a8 b5 i-5 p8 t-11 c-17 o-14
skype .	r16 a15 b-6 t-3
skype >	r-5 w24 b7 p15 t5 c-7 o-4
skype ?	r24 w21 a-7 i-6 t-6
skype ? >	r24 w21 a-7 i-6 t-6
skype chat	r-4 w3 a28 b20 t3 o-3
skype consumers	w10 a11 b10 i7 p-8 t-5 c-6 o-5
skype consumers >	r5 w7 a-8 b15 i10 p-3
skype consumers ?	w9 a12 b9 i-6 p-4
skype contacts	r10 b4 i-8 c-8 o-9
skype contacts ,	a-3 p16 t12
skype contacts ?	w21 a6 b8 p-7 o-4
skype for	r-5 a10 b17 i-5 p22 t-3
skype for business	w-4 p25 t-5
skype for name-own	a16 b9
skype gone	r-4 w-3 a-3 b15 p13
skype gone for	r-5 w-4 a-3 b14 p6
skype name	a-3 b3 i6 p24 t3
skype people	r-6 w11 a-3 b11 i10 p11 t-8
skype people ?	a6 b-11 i17
skype user ?	r22 w-3 p-4 t-9
skype users	r20 w3 a9 b3 i-3 p-9 c-3
skype users .	r10 w5 b5 t-7
skype users >	r20 w-9 a25 i-16 p-17 t3
skype users ?	r18 w8 a10 t-6
skype users and	r16 a-8 b-3 i-7 p-6
skype users can	a29 b-3 p5 c3 o6
skype users chat	r12 w14 p-3 c3
skype users on	r18 i-13
skype users work	w19 t21 c-4
skype-name-foreign	r32 w14 a3 i16 c-7 o-5
skype-name-foreign ?	r10 w11 b-4 i16 t3 o-3
skype-name-foreign ? >	r9 w11 b-4 i16 t3 o-3
skype-name-foreign was	r19 b3
so	r-7 w-10 a35 b21 i3 p-11 c14 o-3
so name-own	r-12 w-9 a12 b10 i4
so name-own can	r-10 w-8 a19 b-11 i5
so she	a8 b14 p-4
so that	w-6 a23 b11 i10 p-5
so that name-own	r-5 a21 b-12 i15 p-3 t3
some	r-5 w13 b-4 p14 t18 o-3
someone	r9 w-5 b-5 p6 c22
someone at	r11 w-8 b-3
sources	w-5 c16 o-7
sources >	w-5 c16 o-7
speak	r-4 a14 t4 c34
speak to	r-6 b-5 p-5 c27 o-6
srv records	i-3 p21 o-5
staff	r11 w18 a11 b7 i-4 p-9 t-4 c-5
staff >	r6 w-5 a-6 b22 p-3 t10
staff ?	r20 w-7 b-3
staff ? >	r20 w-7 b-3
start	r8 w-5 a19 b-7 c22 o10
start >	r-5 b-3 p-5 t-4 c4 o17
steps	a16 b17 o5
steps to	a14 b-8 t-3
steps to let	a21 b-4
still	w16 b-3 i35 p40 t24 c-8
still be	w-4 b-6 i16 c3 o5
still be able	w-4 b-6 i16 c3 o5
still call	r10 i15 c4 o4
still call them	b-7 i13 t-3
still message	r-4 w-3 i17 p-6 t-4
stop	r-8 w-4 a-13 b20 i23 t-5 c3 o5
stop name-own	r-10 a-4 i14
stop name-own from	r-10 a-4 i14
stops	r18 a-3 b13 p-5 o3
stored	w-4 a-3 b-3 p11 t-3 c20
support	p15 c16
supported	r3 p17 t-3 o-6
suppose	r-8 i27
suppose we	r-8 i11
suppose we block	r-8 i11
sure	w-5 a-3 b23 t3 c4
switch	r-5 a-5 i16 p5 t11
switched	w17 a-5 i8 p8 t13 c-3 o-3
switching	r-3 a-5 i15 p-6
switching on	r-3 a-5 i15 p-6
take	w-10 a-6 b15 p11 t-11 c7 o-10
talk	r3 w7 b-14 p-12 c8 o-13
talk to	r-6 w3 b-12 i3 p-14 c7 o-13
talk to domain-foreign	w20 i3 p4 t-5
talk to partners	r17 t12
talking	a3 b16 c-5 o-6
talking to	a3 b16 c-5 o-6
talking to skype	a-5 b16 o-7
teams	r13 b11 p6 c-9 o-5
teams >	r4 i-4 t10 o15
teams ?	r29 w-3 a-6 b4 p-9 t-6
teams ? >	r29 w-3 a-6 b4 p-9 t-6
teams account start	r22 p-4 c3
teams accounts	r7 a3 b11 t-6 c-9 o-9
teams accounts >	r9 w12 a-6 b12 p15 c-3 o-3
teams admin	w-3 a19 b3 p13
teams admin center	w-3 a19 b3 p13
teams and	r5 a-5 p20
teams call	r14 w-8 p-7
teams meetings	r18 p-11
teams meetings ?	r14 w-3 p-10
teams only	r-7 i8 p10 t11
teams support	i-3 p16 c-4 o-3
teams users	r5 i11 t-8
teams users ?	r14 w10 a6 b-9 i3 p-7 t-3 o-3
tell	r3 w9 i-13 t-8 c-14 o13
tell if	r13 a-4 p14
tell me	r3 w7 b3 i-11 p-3 t-7 c-14 o14
tell me what	w-4 a18 p15
tenant	a-14 b-6 i-16 t3 c6 o-13
tenant >	w-3 a-4 p8 c12 o-6
tenant ?	r22 i-6
tenant ? >	r22 i-6
tenants	r10 w-6 p26 t-10 c-7 o-10
text	r21 a-4 p7
text address-foreign	r12 o-3
that	a5 i-21 p-8 t-19 o-9
that #property	r22 w3 b3 i-5 p-8 t-3
that #property is	r22 w3 b3 i-5 p-8 t-3
that address-own	r5 a14 b-7 o-3
that allowed	r12 w-4 b-10 p3
that allowed ?	r12 w-4 b-10 p3
that can	r-6 w26 a-5 p-5 c3
that name-own	r14 a19 b-15 i13 c-4 o3
that name-own can	r14 a12 b-11 i10 c-3 o3
that skype	a24 p15 t-3
that work	r18 a-4 c-6
that work ?	r18 a-4 c-6
the	r-16 w-19 i5 p7 t7
the ?	r21 w-4 i-4
the ? >	r21 w-4 i-4
the ability	r10 w13 p-3 o-4
the ability to	r10 w13 p-3 o-4
the address-foreign ?	r27 w3 i-13 o-3
the allow	r10 w-3 a7 b11 i-7 t5 c-11 o-7
the allow list	r10 w-3 a7 b11 i-7 t5 c-11 o-7
the allowed	r-3 b-4 i27 p13 o5
the block	r-5 w11 a12 b-10 i12 p16 c-3 o-8
the block list	b-7 i14 p19
the block on	w13 a19
the checklist	r3 w4 i4 t-4 c17 o-5
the current	r22 a-6 p11 c-4
the domain	r11 w-6 b-5 i5 p4 t15 c-3 o-9
the global	r14 w-4 a-4 i15 p-6
the global policy	r14 w-4 a-4 i15 p-6
the last	a-6 b-9 p17 c-5 o-8
the name-own	r27 b6
the new	w3 p16 c-3 o19
the other	w-5 p5 t23 c-5
the partner	r-8 b3 i3 t20
the policy	r-6 w15 i19 p17
the skype	w-7 b14 i12 p18 c-7 o-5
the skype-name-foreign	r21 w3 a-4 t4
the skype-name-foreign >	r16 i-3
the users	r-3 w28 i4
them	r14 w-6 b-6 i7 t6 c-7 o7
them >	r-11 a-3 i11 t6 c-6 o9
then	r-6 b-7 i24 p-3 t13
there	w12 a9 b-6 p22 t-7 c11 o-10
there a	r5 w-4 a7 b-4 i-5 p11
there a way	r13 a8 b-3 t4
there anything	r27 b-4 t5
these	r16 w15 a-3
they	r23 a-3 b-7 i-5 p21 t13 c-5
thing	a-7 b-4 i-5 p13 c8 o-7
this	a-6 b-7 i-4 p-15 t22 c30 o4
this morning	r12 b-3 i-4 p3 t18
through	r4 a14 b-8 p-8 t8 c17 o-9
through the	c16 o-7
through to	r12 a-4 c14
ticket	c27 o-6
ticket >	w3 c26 o-5
time	r14 b5 i-6 t22 c-4
to	w9 a12 b10 i-4 t3 c-3 o-9
to ?	r14 w13 b-3 i-9 t-5 o3
to ? >	r14 w13 b-3 i-9 t-5 o3
to a group	r20 a-4 b3 c-3
to a meeting	r18 b5 p13 c-4 o-4
to address-foreign	r19 w8 a8 b-3 p-3 t14 c-6 o-3
to address-foreign >	r21 w10 a-6 t-4
to address-foreign in	r17 w-4 a-5 t-3
to allow	w4 a22 b-6 p24
to an	p9 t-4 c10 o-8
to be	a30 b7 i-6 p-3
to be able	r-13 w-9 a23 b3 i-9 c-3
to bob	r15 i4 p-3 c-6 o15
to call	r3 a4 b4 p-11 t-8 c-10 o-6
to call address-foreign	w4 a9 b-17 i4 p-6 c-7 o-5
to call personal	r-6 b15 i4
to call skype	r12 w-4 b13 i14 p-3
to change so	r-4 w-4 a4 b9 p-7 t3
to chat	w18 a4 b7 p-15 t-9 c-3
to chat with	w5 a4 b6 p-15 t-10 c-4 o-3
to communicate	w9 a-7 b-5 t16 c-3
to communicate with	w9 a-7 b-5 t16 c-3
to do	a4 b11 p-7 t6 c8 o-13
to domain-foreign	r10 w18 a-6 b13 i-3 t13 c-6
to domain-foreign >	r-5 w5 a-5 b16 t13 c-3
to domain-foreign ?	r9 w14 a-4
to false	r3 w15 i20 p-3 t-3
to federate	a-3 p17 o-8
to get	r16 a18 c-3
to give	a23 b-4 p-5
to give name-own	a19 p-5 o3
to have	r4 a12 b-5 i-3 p-5 o-3
to know	r30 w7 b-7 p13 t-4 c-3 o4
to know if	r28 o4
to know whether	r19 w-8 b-7 p3 t-5 c-4 o3
to let	a27 b-10 i-6 o5
to let name-own	w4 a24 o4
to let our	r-3 a19 b-8 i-5 o3
to meet	r5 w8 a8 b-11
to meet with	r5 w8 a8 b-11
to message	r18 w9 a11 b-15 i4 c-6
to message address-foreign	r11 w-4 a10 b-4 c-3
to message personal	r16 w8 a14
to name-own	r11 w5 a-5 i8 t10 c-8
to name-own first	r20 t4
to our	a14 b13 i11 p-4 t-4 c-3
to partners	r17 t12
to ring	r12 w13 a9 b-6 p-6 t-7
to see	r19 w13 a-3 b-7 p-6 t-10
to send	r14 a-3 t23
to set	r-3 a10 b-11 i13 p-5
to skype	r7 w5 b-3 i-8 p3 t7 c-9 o-5
to skype users	r11 b4 i-7 p-4 t14
to skype-name-foreign	r23 a-3 b3 t-4
to talk	w16 a11 b-5 t17 c11
to the allow	r11 a8 b-3 i-9 p3 t6 c-4
to the allowed	r-3 b-4 i27 c7 o6
to us	r21 b12 c-3 o3
to video	r-3 w22 a11 b-10 i-4 p-3 t4
to video call	w21 a13 b-10 i-3 p-3 t4
to work	r7 a14 p17 c-7
to work ?	r20 a-4 b3 i4 p-5 c-8
toggle	w6 a22 p-3 t17 c3
trial	w-5 b-3 p23 t10 c-9 o-11
trial tenants	w-6 p21 c-9 o-11
true	w-4 a-13 b-5 i16 p4 t5
true ,	r-5 a-9 i18 p-6 t-6 c3
turn	r-5 a3 b11 i20 p6 t-7 c-14 o-11
turn on	a9 b-13 i13 p7 t-6 c-7 o-9
turned	a6 b-10 i3 p-9 t9
turned off	r10 a-4 b-10 i10 p-6
turned on	a10 b-4 p-6 t10
turned on for	a14 b-6 i-4 o-4
turning	r-3 a-4 i24 t-3 c4 o5
turning on	r-3 a-4 i24 t-3 c4 o5
turning on #property	r-3 a-4 i24 t-3 c4 o5
unable to	r19 a-3 b-4 p3 c3
unblock	r5 a29 i3 t4
unblock domain-foreign	a23 t3
under	r8 w-3 a12 b-12 p9 t-5 c14 o-6
unknown	p-6 t27
unknown for	t14 c-6 o-5
unmanaged	r7 i5 p9 t-12 c-10 o-17
unmanaged accounts	r6 w16 a-5 b-5 i21 p18
unmanaged accounts ?	r4 w10 a-4 b-3 p16 c-3
unmanaged teams	r10 w4 a7 b7 i-9 t-5 c-5 o-5
unmanaged teams accounts	r12 a16 b13 p8
unmanaged teams users	r8 w11 a-13 b12 p-5
unmanaged users	r27 w-4 i-6
until	b3 i3 p25 o-3
up	a16 b-15 i-12 t20 c-12 o3
up chat	w-3 a20 b-5 o-10
us	r6 w13 a5 i-5 p-5 o-12
us >	r-13 a9 b4 i-9 p-11 o-7
us ?	r19 w-11 i6 p-12 t-11 c7 o-5
us ? >	r19 w-11 i6 p-12 t-11 c7 o-5
us from	r22 a-4 o3
use	r16 w-7 a-3 i4 p14 c28 o-8
user	r3 a6 b-5 i-6 p11 t17 c-8 o-6
user with	r26 a-3 p-4 t-4 o-3
users	w11 a5 i4 p-7 c-8 o-7
users .	r11 w6 b11 t-6
users . >	r15 w5 b-7 t-6
users >	r13 w-8 a21 b9
users able	r10 w16 b-9 i-4
users able to	r10 w16 b-9 i-4
users allowed ?	r16 w-9 p-4 t-3
users are	r-4 w23 a13 b-5 t9
users call	w5 a19 b-8 i-7 p10
users call skype	w-5 a19 i-7 p16 c-5 o-3
users can	r-13 a20 b7 i-9 p-12 t13 c-5
users can chat	r-3 w3 a16 b-15 i-3 p-11 t11
users can't	r-4 w17 a3 p-3 t26
users can't find	r-5 w-3 b-3 t16
users cannot	r15 w-4 p4 t9
users chat	r13 w4 a6 b-13 i4 p-11 t-8
users chat ?	r9 w13 p-4
users chat with	r13 w-14 a7 b-11 i5 p-6 t-4
users from	a-4 b22 i11 p-3 c4 o6
users from chatting	r-6 a-4 b12 i12 p-5 o3
users get	r-8 a-5 b3 i3 t23
users have	r23 w10 a-7 b-4 p-4 o6
users if i	r-3 w4 a-4 i17 p-8 c4 o4
users join	p21
users message	r21 a-3 i-4 c3
users not	r20 w-5 i-8 p3 o4
users on	r3 w-5 a-4 b-3 i-13 p10
users on >	r21 w-3 a-3 b-3 i-5
users on ?	r16 i-9 o3
users talking	a-5 b16 o-7
users talking to	a-5 b16 o-7
users that	r-4 w22 b-5 p-3
users to	r-5 w-11 a8 b10 i7 p-3 t-6
users to be	w-7 a17 b-13 c3 o3
users who	r11 w20 a3 b-4 i5 p-6
users work	w19 t21 c-4
uses	r28 w-9 a4 b5 i-3 p-6 t-5
verify	r23 p-3
via	r18 w-3 p-6 t-3 c-8
video	r18 w17 b4 i-9 p4 c-4
video call with	r13 o-5
video calls	r8 a12 b14 i-3 p-6 t6 c-6 o-8
voice	r23 a-9 p-4 c-5
vs	r19 w-3 p22 t-4
w	r16 w14 a4 b-6
w address-foreign	r16 a-8 b-6
walk	a15 b-6 c12 o-6
walk me	a15 b-6 c12 o-6
walk me through	a15 b-6 c12 o-6
want	r10 w-10 b20 i-4 p5 t-7 c15
want our	r-5 w-4 a4 b14 i-3 c-8
want our users	r-5 w-4 a4 b14 i-3 c-8
want to	r15 w-8 a8 b6 p-5 t-3 c17
wants	r22 w7 a3 b7 p-7 t-5 c-4
wants to	r19 w8 a7 b-9 t-6 c-6
was	r5 w10 a-19 b-10 p13 t13 c-17 o-16
was chat	r16 a-6 c-3 o3
was it	r23 b-6 p-4 c3
was name-own	r22 w-8 a-7 b-6 i-5
was name-own able	r18 w-6 a-7 b-8 i-6
way	r9 w-9 a16 b17 t13 c-4
way to	r-4 a21 b13 o-3
ways	r22
we	r6 w-10 a12 i34 p-6 t23
we allowed	r20 b4 i-4 p-6 t13 c-3
we are	w4 a-4 i-3 p21
we blocked	r12 b-6 i10
we can	r12 w-7 a-7 p3 t11
we chat	r14 a16 b-6 c3
we chat with	r14 a16 b-6 c3
we federate	r14 a9 b-4 p-5
we federate with	r14 a9 b-4 p-5
we get	r-3 b-4 i10 t17
we go	w-3 a-4 b19 i13 c4
we have	r14 w7 a-7 p-3 c4
we permit	r18 w3 a10 p-3
we still	r17 w-3 a-8 b-3 p17
we want	r8 a14 b-11 p10 t-3
we'd	r9 a16 b-4
we've	r19 i-8 t-7
were	r-5 w-5 a-4 b-10 i25 p3 t9
what	r-18 w-14 a20 i12 p10 c12
what are you	p-9 c14 o-10
what can	b-5 p8 t-3 c22 o-13
what can i	r3 a-3 b-6 p-4 c20 o-9
what can you	a-3 b-3 i-3 p8 c6 o-11
what do	w-6 a4 b18 p4 o13
what do i	w-6 b20 p12
what do you	w3 p-7 c3 o13
what does	w3 i-12 p29 c-13 o-12
what exactly	a13 p5 t-3 c-7 o-6
what happens	r3 i19 p9 t-3
what has	r-3 a16 b-13 p4
what has to	r-3 a16 b-13 p4
what is	w-6 a12 b-7 i-15 p6 t9 c-5 o15
what is #number	r-4 o21
what is #property	r3 w3 p13 o-4
what is a	a-3 p17 c-5 o-11
what is needed	a13 b-6 p12
what is the	a16 i-8 p7 c-5 o7
what must	a21 b14 t-3 c-3
what must be	a14 b-10 p3 c-3
what must i	a17 b16
what replaces	b-4 p20 o-4
what would	r-6 a18 b-7 i19 p-6 t3 o3
what's	r5 w-8 a8 b-10 p7 t-13 c-13 o7
what's the	w-9 a7 b-5 i3 p-5 t-10
when	b-3 i20 p19 t33 c-5 o13
when address-foreign	r16 i-6 t-10 o-3
when chatting	w-4 t22 c5
when chatting with	w-4 t22 c5
when i	r4 w5 i20 p-6 t-5 c-6 o11
where	a11 b-3 i-6 p11 t-4 c4 o12
where is	w4 a-6 i-7 p8 c-7 o16
where is the	w4 a-6 i-7 p8 c-7 o16
whether	r26 w-8 p13 t-7 c-3 o4
whether address-own	r22 w-3 a-4 c-7 o-5
whether address-own may	r18 i5 t4 c-5
which	r-26 w23 a14 i-15 p11 t-17 c7
which employees	w22 a-3 b-4 i5 p4 o3
which of	w24 b-3 p4 t-6 c-6
which of our	r-8 w23 a-8 t-6 o4
which people	r-7 w29 b-3 i5 o6
which setting	b16 p18 c-4
which users	r-6 w22 b-5 p6 t-3
which users have	r-5 w19 a-6 i3 p-4
whitelist	a21 b13 p9 t-5 c-7 o3
whitelist domain-foreign	a20 b-5 t-3
who	r-10 w54 i4 p18 t-4 c-5 o31
who among	r-3 w22 a-3 i-5 p6 c5 o5
who among our	r-3 w22 a-3 i-5 p6 c5 o5
who can	r5 w31 a-4 b-3 c3 o-3
who can chat	w22 a-7 b-9 c3 o-5
who can't	r-7 w25 b-6 t-3 c3
who can't chat	r-8 w21 b-8 i-3 p3 t-3 c4
who is	r-14 w29 a10 b-7 p7 t-3 o12
who may	w24 a-4 i3 t5 c3
who may not	r-8 w15
who's	r-4 w28 a-4 b-6 i3 t-3
whole	r10 a15 b-4 p14 c-4 o-5
whole company	a16 p17
whom	w35 i3 p-3 o-3
whom of	r-6 w25 p-5
whose	r-4 w27 t3 c4
why	r25 b-9 p13 t18 c7
why ?	r11 w5 b-6 p-3 t4
why ? >	r11 w5 b-6 p-3 t4
why can't	r15 a14 t-7 c-3
why do	a-4 p4 t17 c-8 o-4
why does	r4 w3 a-3 b3 i-4 p15 t-7 c-4
why was	b3 p22
will	r18 w-4 a-12 b-8 i16 p15 t-3
will address-foreign	r15 i-3 o-3
will name-own	r4 w-6 a-10 b-8 i10
will name-own be	r6 w-6 a-9 b-9 i9
with	i4 p-4 c-12 o-11
with #property	r-8 b-7 i18 p-4 c3 o3
with ?	r16 w5 c-3 o-5
with ? >	r16 w5 c-3 o-5
with a	r6 w6 b-8 i-7 p-15 t14 c5 o-10
with a teams	r16 t-5
with address-foreign .	r28 w-5 a-7 b-3 p3 o4
with address-foreign >	r12 w-5 a11 b-10 i5
with address-own >	r16 a-3
with bob	w3 i3 o17
with customers	r18 b-7 i-5
with domain-foreign	w4 a-3 b3 p-15 c-9 o-8
with domain-foreign ,	r17 a20 b-7 i-3 p3
with domain-foreign .	r8 w6 a-7 b13 i-3 c-5
with domain-foreign >	r-9 w15 a11 b12 i-11 t4 c-3
with domain-foreign ?	r16 w10 b-4 i4 t-8
with domain-foreign if	r-7 w-3 b-3 i26 p-4 c5 o5
with external	i-3 p32 t14
with external organisations	r7 i3 p14
with external users	r3 p23 t16
with guests	r13 i-3 p-5
with guests ?	r13 i-3 p-5
with name-own >	r19 w4 i3 c-10
with personal	a9 b8 i12 p-15 t-6
with personal teams	a9 b8 i10 p-15 t-5
with skype >	r4 a-3 b-6 p15 t10
with skype ?	r14 w20 i-6 p-5 o4
with skype consumers	w-5 a13 b15 i11
with skype users	r16 w6 b-4 p6 t-8
with unmanaged	r10 a8 b8 i-8 t-5
with unmanaged accounts	r10 w7 a-4 b-6 p14
with unmanaged teams	r9 a11 b10 i-6 p-13 t-4
with us	r12 w-5 a13 b-5 i6 p-3 t-6 o5
with whom	w17 o-4
without	r20 p14
won't	r-4 b-3 c-3 o20
work	b-17 i-16 p5 t5 c7 o-15
work >	w17 a-4 p15 t13
work ?	r3 a7 b-4 p7 c15 o-7
work ? >	a7 b-3 p7 c15 o-7
works	r4 p-8 t20 c-4
would	r9 a-11 i39 t-8 o4
would be	r14 w16 i11 p-8 t-4 c-3 o5
would it	r11 w3 a3 b-5 i16 c-3
would name-own	r18 b-7 i11 p-3 t-4 c4
write	r3 a-12 p-17 t-11 c-16 o14
write to address-foreign	r15 a-4
yes	r6 w-3 c-4 o25
you	r-8 a7 b3 p-4 t-8 c27 o29
you ?	w-8 p-5 c4 o13
you ? >	w-8 p-5 c4 o13
you do ?	a-3 p-9 c16 o-6
you know	c17 o-8
you know about	c18 o-7
you show	i4 p-9 t4 c19
you show me	i4 p-9 t4 c19
you tell	r-4 w17 a-8 b10 p8 c-7 o-9
you tell me	w13 a-10 b12 p10 c-5 o-7
your	p-6 t27 c11 o21`;
