/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	r4 w-4 a-9 i-11 p6 c29 o18
#broken-address	r18 c-3 o-7
#domain	r27 w5 i-12 p6 t-3 c-6
#domain chat	r3 w13 b-4 p-3
#domain chat with	r3 w13 b-4 p-3
#number	r5 a-5 p3 t-14 c27 o21
#number >	i4 p-7 c22 o5
#number address-foreign	r16 c-7 o-8
#property	r-16 w9 i50 p35 t31 c-14 o-8
#property .	w4 a5 b-3 i23 p-5 t23
#property >	i3 p10 t15 c-6 o-7
#property ?	r-9 a-7 i11 p9 t7 c-4 o-6
#property ? >	r-6 w4 a-4 b3 i15 p17 t-3 o-3
#property do	r-4 b3 i13 p20 o3
#property do ?	r3 w3 i-8 p17 c-7
#property is	a-3 i21 p9 t-9 c-4 o-7
#property off	r-5 i32 t5 c7 o7
#property on	i24 p-4 o4
#property to	r4 w-5 a-7 b-5 i13 p5 t6 c-5
#property true ,	r-5 a-4 i16 p-9 o3
,	r8 w-12 i4 p4 t7 c-4 o-11
, any	a15 b-4 t19
, can	r7 a-9 i15 p-5 t-7 c-8 o11
, can address-own	a-6 b3 i17 p-5
, can name-own	r8 a-9 b-4 i5
, could address-own	r15 b3
, domain-foreign	r12 a-7 i-4
, domain-foreign ?	r21 w-7 a-6 i-3 o4
, how	r-3 a14 b30 p-5 o11
, how do	r-8 w-4 b10 i-4 t-3 o12
, is	r27 w14 p13 c-3
, is that	r19 i4
, name-own	r28 a-3 t-5
, not	r14 t-3
, she	r30 c-5 o-4
, who	r6 w13 t-9
, why	r10 w-8 a-6 b-8 t14
, why ?	r13 w-6 a-4 b-7 i-3 p3 t11
.	r11 b7 p-5 o-17
. >	w13 a-4 b3 i-5 t8 c17 o-13
. does	r10 a-3 b-9 i10 p9 t-4 c-5
. how	r-6 a6 b19 o-3
. how do	r-6 a10 b14 o-4
. is	r41 w-8 i-7 c-7 o5
. is she	r19 a-3 i-7
/#broken-address	r18 c-3 o-7
/#domain	r27 w5 i-12 p6 t-3 c-6
/#domain modality	r12 w10 b-6 p-6
/#domain modality with=with	r4 w13 b-4 p-4 c3
/#number	r5 a-5 p3 t-14 c27 o21
/#number >	i4 p-7 c22 o5
/#number address-foreign	r16 c-7 o-8
/#property	r-16 w9 i50 p35 t31 c-14 o-8
/#property >	i3 p10 t15 c-6 o-7
/#property fill=fill	r-12 w-4 a3 i27 p21 c-5
/#property fill=fill comma=,	r-4 a-3 i30 p-4 c8 o7
/#property modal=is	b8 i35 p19 t-7 o-4
/#property modal=is question=?	r3 w3 i-8 p17 c-7
/#property question=?	r-9 a-7 i11 p9 t7 c-4 o-6
/#property question=? >	r-6 w4 a-4 b3 i15 p17 t-3 o-3
/#property relation=allow	r-6 a-4 i18 c3
/#property stop=.	w4 a5 b-3 i23 p-5 t23
/#property to=to	r4 w-5 a-7 b-5 i13 p5 t6 c-5
/#property via=via	i24 p-4 o4
/#property what=what	r3 i-5 p17
/#property what=what question=?	i-4 p12 t-3 c-3
/< #property	r3 p15
/< #property what=what	r3 p15
/< >	c18 o41
/< address-foreign	r23 a-7 p4 t11
/< address-own	r17 a-6 t3
/< address-own arrow=->	r14 a-4
/< address-own modal=not	r20 p6 c3
/< at=at	r25 a8 i-7 p4 t8 c-7 o-6
/< block=block	w-13 a-4 b41 t15 c26 o4
/< block=block modality	b20 i-4
/< block=block word	a3 b-8 p-3 c22 o-3
/< change=change	w-4 a15 b15 i-8 p-8 t13 c30 o-9
/< change=change class	r3 a17 b-7 t12 c-4
/< change=change name-own	r-3 w-3 a10 b14 i-3 t-7 c11
/< change=change the=the	r7 b-4 t-5 c15 o-9
/< class	r18 w-5 a-5 b3 p13 t26 c-7 o-6
/< class fill=fill	w4 a5 p24 t10
/< class people=people	r15 w-6 b-4 p-10 t17 c3
/< comma=,	r30 a-8 b-8 i-16 t-4 c3 o4
/< comma=, modal=can	r25 w-8 a-11 b-10 i-18
/< do=fix	r-14 w-8 a26 b21 i-7 p3 c11
/< do=fix for=for	r-15 w-3 a16 b-11 i-8 p14
/< do=fix modal=is	a10 b12 c-7
/< do=fix relation=allow	a16 b-6 p3 o3
/< do=fix word	w5 a9 b16 p-5
/< do=how	r-19 w-9 a12 b7 i-15 p4 t-10 o8
/< do=how block=block	r3 w-4 a-19 b36 t5 c5
/< do=how change=change	r-3 a3 p8 c-11 o16
/< do=how do=fix	a21 b-3 i-4 p4 t6 o-7
/< do=how do=wish	w-5 a4 b12 p-9 c-4 o7
/< do=how light=light	w17 a18 b-5 p7 c-5 o-4
/< do=how modality	a19 b-3 i4 p32 t3 c-4
/< do=how relation=allow	w-3 a28 b-15 p-7 t3 c4 o-5
/< do=how via=via	r4 a-4 i4 p-5 c22 o-3
/< do=how word	w-5 a7 b-11 p-14 c-15 o20
/< do=wish	r-12 w9 a16 b25 i-4 p-7 t-8 c20
/< do=wish name-own	w-12 a6 b11 i-3 c-5
/< do=wish the=the	r-3 w16 a9 b16
/< do=wish to=to	w5 b9 p-7 t-3 c23
/< domain-foreign	r29 w-8 p4 t7
/< elsewhere=elsewhere	w5 a-4 b3 p-3 o28
/< fill=fill	a6 b-12 i-12 t-18 c12 o20
/< fill=fill >	w-4 a4 b-5 i5 p-6 c17 o33
/< fill=fill change=change	r-3 a8 b12 i-7 p-4 c18 o-6
/< fill=fill comma=,	r18 i-3 c-3 o10
/< fill=fill fill=fill	r16 w10 a-6 i-3 t-11 c16
/< fill=fill for=for	r27 a-5 b3 i3
/< fill=fill from=from	r13 p-3 c18 o-6
/< fill=fill modal=can	r24 a-7 b-3 i4 p-5
/< fill=fill modal=is	w-3 t9 c-6 o12
/< fill=fill modality	r13 a-3 p9 t-4 c16 o-10
/< fill=fill name-own	r16 w-4 i11 t-3 c18 o-3
/< fill=fill relation=allow	r-4 a29 b-3 i6 t3
/< fill=fill the=the	a10 b-11 i-10 p7 t-7 o10
/< fill=fill via=via	c13 o-4
/< fill=fill word	r-4 w3 b15 p-12 t-4 c15 o14
/< for=for	r9 w23 p-4 t-3
/< how=how	r-8 a13 b-9 i-6 p17 c12 o15
/< how=how fill=fill	r16 a-5 i-4 p23 t7 c-4 o-3
/< how=how relation=allow	p18 c-4
/< how=how the=the	r-3 a-5 p14 c19 o-7
/< if=if	r-10 a-5 b-4 i24 p18
/< if=if me=me	r-11 i6 p20
/< if=if we=we	r-3 a3 i26 c6
/< light=light	r-4 w22 a14 p-10 t-8 c27 o14
/< light=light the=the	r-5 w-5 p-9 t5 c5 o15
/< me=me	r14 a4 b-22 i-18 t4 c-28 o-3
/< me=me block=block	r19 b-4 i10 t-7 c-7
/< me=me change=change	r23 i-4 p17 t12 o-7
/< me=me fill=fill	r7 a10 b-7
/< me=me modal=is	r6 w8 a8 i-6 c-9 o-10
/< me=me modal=not	r13 w-7 a4 b-7 t8 o-3
/< modal=can	r36 w-11 a-7 p10 o9
/< modal=can #domain	r18 w-6 a-5 p4 o3
/< modal=can address-foreign	r24 a-5 i-6
/< modal=can address-own	r17 a-3
/< modal=can block=block	r-6 a3 b-5 i21
/< modal=can change=change	w3 b-6 i27
/< modal=can class	r22 w-10 a-5 b-4 i-9 p19 c4
/< modal=can domain-foreign	r30 b-6 p6 c-3 o4
/< modal=can fill=fill	r26
/< modal=can me=me	r12 w-6 a-7 b-7 t-6 c13 o15
/< modal=can modality	r34 w-4 a-7 b3 t-9 c3
/< modal=can name-own	r23 i-4 o10
/< modal=can our=our	r27 w-9 a-13 b-7
/< modal=can people=anyone	w32 o3
/< modal=can people=people	r32 w-4 a-9 b-9 i-3 c6 o4
/< modal=can person=person	r22 p3 c-3
/< modal=can person=someone	r18 w-6 b3 p13
/< modal=can relation=allow	a-3 b-3 i12 p19
/< modal=can the=the	r37 w-12 p11 t-5 o4
/< modal=can topic=topic	r-3 i3 p24
/< modal=can we=we	r21 w-5 a11 b-3 i-3 t-4 o3
/< modal=is	r49 w-10 a-13 b-5 p26 t-5
/< modal=is #property	r-7 w-5 a9 b-4 i6 p19 t-3
/< modal=is address-foreign	r23 p-4 t4 o3
/< modal=is address-own	r24 w-11 a-6 p-11
/< modal=is class	r21 w-12 b-3 p18 t-7
/< modal=is fill=fill	r36 w-3 b-3 i-6 c3 o3
/< modal=is me=me	r23 w-3 a-4 c16 o-7
/< modal=is modality	r22 w-9 a-6 p12 t-10 c6 o3
/< modal=is name-own	r32 w-12 a-3 p-6 c3 o3
/< modal=is org=org	r13 a4 p16
/< modal=is our=our	r31 w-8 b-4 p5 o5
/< modal=is people=anyone	r-9 w28 b-5 p11
/< modal=is product=product	r-7 b5 p26
/< modal=is relation=allow	r15 w-6 i-3 p11 t-7
/< modal=is the=the	r17 w-9 a-4 p14
/< modal=is topic=topic	r-3 a5 b3 p22 o-4
/< modal=is we=we	r34 a-5 b3 p-3 c5 o5
/< modal=not	r13 t12 c15 o4
/< modality	r16 w-4 a-9 b-6 i4 t36 c20
/< modality fill=fill	r-3 a4 i5 t25 c3
/< modality to=to	r9 w-5 a-6 b-9 t15 c7
/< modality with=with	r20 a-5 b-5 i3 p4 t21
/< name-own	r8 b-9 i-16 p-3 t16 o8
/< name-own change=change	r21 w-4 p3
/< name-own do=wish	r16 a21 b-3 i6 c-4
/< name-own fill=fill	r23 b-6 p8 t-5 o3
/< name-own modal=can	w-3 a13 b-8 t11 c-3
/< name-own modal=not	w-5 a4 b10 c-3 o21
/< name-own modality	w-6 a-8 i-3 p6 t24 o-3
/< named=named	r14 w39 b-4 p12 c-3 o14
/< named=named block=block	w20 b-4 c3
/< named=named fill=fill	r-6 w25 t5 c4
/< named=named modality	r8 a-3 b3 p12 o-7
/< named=named the=the	r10 w-9 b5 p-5 t-3 c-3 o15
/< our=my	r10 w-3 a13 p-8 t10 c-6 o21
/< our=our	w-4 a5 i-13 t6 o-8
/< our=our people=people	r14 w-7 a17 b-7 p-3 t20 c-3 o4
/< people=people	r-8 w9 a-9 b8 i-5 t26
/< relation=allow	r5 w-17 a7 b-19 i-17 t3 c13 o-18
/< relation=allow domain-foreign	r19 w-8 a9 b-6 i-5 t11
/< relation=allow name-own	r-10 w-9 a21 b-13 i-6 p5
/< relation=allow the=the	r-3 b3 p-6 t8 c21 o-5
/< suppose=suppose	r-15 a-5 b-3 i56 t3 c9 o12
/< suppose=suppose #property	r-7 i19 p-8
/< suppose=suppose name-own	r-4 b4 i23 o6
/< suppose=suppose we=we	r-7 w3 b-5 i28 p-4 c4 o5
/< symptom=symptom	a5 i-3 t37
/< symptom=verbatim	a5 p-7 t30 c-5 o-4
/< the=the	r12 w-12 a-12 b-5 i-10 t14 c9 o8
/< the=the class	r-6 t15
/< the=the fill=fill	r18 w-5 a-3 p3 c14 o-3
/< the=the person=person	r20 b3 p-6 t-9
/< topic=topic	r6 w3 a-3 i-4 p31
/< via=via	r26 w19 i-4 c13
/< via=via comma=,	r14 w-4 i-6
/< we=we	r15 w-8 a12 b-3 i-15 p4 t18 c-9
/< we=we change=change	r19 a-3 b-5 i-7 t16 o4
/< we=we modal=can	r6 w-4 a11 b8 i-5 p-3 t11
/< what=what	r-8 w-7 a3 p26 t-20 c19 o21
/< what=what #number	a-3 p-8 c-10 o24
/< what=what #property	r10 w8 b6 i-9 p33 c-4 o-3
/< what=what change=change	w3 i15 p-5 c19 o-9
/< what=what class	w4 a-3 p28 t4 c-3 o-4
/< what=what fill=fill	a-3 b-3 i11 c18 o14
/< what=what modal=is	r-4 a9 i-6 p8 c19 o-13
/< what=what product=product	w3 i-6 p20 c-7 o-3
/< what=what relation=allow	a14 b-5 p15
/< what=what the=the	w-9 a9 i-4 p9 t-12 o13
/< what=what topic=topic	w4 a10 p16 c-5
/< what=what word	a-10 p26 t-6 c10 o15
/< whether=whether address-own	r10 w-6
/< which=which	r-25 w30 b-8 i-6 p8 t-10 c10
/< which=which change=change	a17 b19 p14
/< which=which modal=can	r-7 w26 a-9 b-6 i4 p-5 c3 o4
/< which=which modal=is	r-5 w23 a-10 b-4 p6
/< which=which modal=not	r-4 w22 a-9 b-5 p-3 c3 o4
/< which=which name-own	w-5 p-4 c22
/< which=which our=our	w38 a-9 t3 c8 o11
/< which=which people=people	r-9 w35 a-5 i12 p-7 c5 o6
/< which=which product=product	a-5 b19 i-3 p15 c11 o-3
/< which=which the=the	r16 a9 b-9 p-8 t3 c-8
/< which=which topic=topic	w-11 a7 b-3 p15 c-8
/< which=which word	r3 w-5 a14 b-3 i3 c15
/< who=who	r-7 w33 a-5 c10 o20
/< who=who fill=fill	w-8 c-12 o15
/< who=who modal=can	r-4 w31 i-4 p3
/< who=who modal=not	r-3 w20 c4
/< who=who our=our	r-7 w27 c6 o3
/< who=who person=person	w22
/< who=who word	w-7 p9 c-10 o17
/< why=why	r22 w-10 a7 b-12 i-17 p9 o-9
/< why=why modal=is	r5 a-4 p13 t10 c-6
/< why=why modal=not	r14 w-3 a8 b-6 t-7
/< why=why name-own	r16 a17 b-4 i-8 p3
/< with=with	r-7 w16 b-4 i21 c3
/< word	r6 w-10 a-18 i-16 p-11 t6 c31 o5
/< word >	b-5 p-12 t-10 c24 o-10
/< word fill=fill	r8 p-3 t-4 c16 o-13
/< word me=me	r14 i-3 p-8 c6 o13
/< word name-own	r28 w5 p6 c22 o-4
/< word the=the	b-6 p-13 t-6 c26 o8
/< word word	r7 w-5 b-5 p-5 t3 o22
/address-foreign	r34 a6 b-7 p-5 c-7 o-4
/address-foreign >	r11 a8 i5 p-4 t4 c-9 o-7
/address-foreign and=and address-foreign	r15 a-4 i-3
/address-foreign block=block	r15 w4 b-6 t4 c4
/address-foreign comma=,	r21 w4 a11 i-10
/address-foreign comma=, fill=fill	r17 a-8
/address-foreign comma=, who=who	r22 w-7 b4 t-5
/address-foreign comma=, word	r22 a-5 p3
/address-foreign fill=fill	r22 w7 a11 t22 c-8
/address-foreign if=if	r-9 w6 a-5 b3 i24 p-5 o-3
/address-foreign modal=can	r21 a12 c-8
/address-foreign modal=can pronoun=other	r16 a-6 b-5 i-3 o-3
/address-foreign modality	r21 w12 a-5 b5 p3 t-3
/address-foreign modality address-foreign	r9 w-3 o-4
/address-foreign modality me=me	r24 b3 c-15
/address-foreign modality name-own	r9 w5 a-8 i9 c-3 o-3
/address-foreign modality pronoun=other	r16 i-6 p-3 c-3 o-3
/address-foreign question=? pronoun=other	r21 i-3 t-3 c-10
/address-foreign stop=. modal=can	r21 a-9 i-11 t-4
/address-foreign symptom=symptom	r-3 b3 t21 c-4 o-6
/address-foreign the=the	r21 w3 a-4 p3 c-4
/address-foreign the=the modality	r18 o-3
/address-foreign to=to address-own	r24 t4 c-5 o4
/address-foreign via=via	r16 a-5 i-11 c-6
/address-foreign via=via the=the	r10 c-9
/address-foreign word question=?	r21 a-8 p-5 o-13
/address-open	r38 p-3
/address-own	r40 w-4 a12 p-9 t-3 o3
/address-own >	a17 b8 p-6 t-4 c-5
/address-own address-foreign	r21 a-3 t-6
/address-own arrow=->	r14 a-5 t-4
/address-own arrow=-> address-foreign	r14 a-5 t-4
/address-own be=be	r21 w-7 a-3 i3 c3 o4
/address-own colon=:	r23 a-5 i-6 p3 c-6
/address-own do=wish	r27 w-3 a-7 c-3 o3
/address-own do=wish modality	r25 w-5 a-6 c-7
/address-own fill=fill the=the	r23 i3 p-8 t-6 o-3
/address-own modal=can	r20 w-8 b-5 i3 c-4
/address-own modal=can modality	r20 w-7 b-6 c-5
/address-own modal=is	r24 w-4 b4 t3 o-3
/address-own modal=is fill=fill	r19 w-13 b4 c-3 o-6
/address-own modal=not	r15 w-9 a3 p3
/address-own modal=not modality	r11 w-10 b-5 t-4
/address-own modality	r20 w-3 a13 p-5
/address-own modality address-foreign	r26 w5 p-6 c-12 o-10
/address-own modality domain-foreign	r15 w-4 a-8 i-3
/address-own question=?	r22 a-8 p-5
/address-own question=? >	r22 a-8 p-5
/address-own to=to	r15 w-4 a13 b-6 p-8 o3
/address-own to=to modality	r7 a18 b-6 t4
/address-own with=with	r15 w-5 c-4 o-5
/and=and	r12 a6 b-7 i-8 p3 t4 c-14
/and=and address-foreign fill=fill	r22 w4 b4 p-8 o-7
/and=and address-foreign question=?	r15 p-11
/and=and address-own	r14
/and=and fill=fill	r9 w15 b-3 c18 o-9
/and=and modality	r14 a-6 i-3
/and=and name-own modality	r18 a-8 i-6
/and=and name-own the=the	r16 i-3 o-3
/and=and skype-name-foreign	r13 a-4 i-3
/and=and with=with class	r13 a-11 b-3 i-12
/and=but	r4 w-5 a11 i-6 p-9 t27 c-3
/arrow=->	r36 w-3 a3 i5
/arrow=→	r30 w-3 a-3 i3 t-3
/at=at	w3 a-12 b-14 i-22 p4 t10 o-11
/at=at #domain modality	r7 w8 b-6 p-5 t-4
/at=at address-foreign	r19 t-7 c-7 o-6
/at=at class	r15 w-13 b3 i-5 p15 t8 c-8 o-10
/at=at class >	r-3 p16 t10 o-6
/at=at class people=people	r21 w-5 a-3 p-9 t6
/at=at colon=:	r22 p-4
/at=at colon=: modal=can	r22 p-4
/at=at comma=,	r33 a-4 i-6 c3 o4
/at=at fill=fill fill=fill	c13 o-13
/at=at modal=can	r22 a-9 i-3
/at=at modality question=?	r16 i-6 p-4 c-3 o-4
/at=at the=the	r15 w-3 a13 b-3 p22 t20 c-5 o-7
/at=at the=the class	r8 w-7 b-3 p7 t9 c-6 o-6
/at=at the=the fill=fill	r23 b4 p-4 t-6 o-3
/at=at the=the org=org	r17 w-5 p-9 t-4
/at=at the=the word	r13 a-5 p21 t12 o-11
/at=at topic=topic	r-5 a11 p26 c-8
/at=at word	r3 w8 b4 i-6 c-4 o19
/at=at word comma=,	r20 w3 b5 p-5 c-6 o-8
/be=be	r-11 b-5 i7 t3 c-5 o-27
/be=be block=block	r4 b-8 i15 p21 t-5
/be=be fill=fill for=for	r-4 a10 b-8 i11 p-6
/be=be fill=fill word	r18 p-3 c-3
/be=be modal=can	r9 a18 t3 c-4 o-3
/be=be modality	r4 w-3 a6 b-7 i7 p-7 t9 c-4
/be=be modality from=from	r21 b-4 i-3 t-8 o4
/be=be product=product	r-9 a-10 b-11 i14 p3 t15 c-10
/be=be product=product >	r4 i-4 p4 t14 c-4
/be=be the=the	a-6 i17 p-10 t8 c4 o-7
/be=be the=the the=the	i14 p-5 t11
/be=be the=the word	r5 a-5 i7 p-3 t4 c12
/be=be word	r15 w11 a-3 p17 c-4
/be=be word question=?	r20 p15 t3
/between=between	r16 a19 p23 t-7 o-7
/block=block	r-8 w-4 a-22 b53 i21 p12 c3 o-15
/block=block >	r7 a-5 b22 p17 c-3
/block=block class	r7 w16 a-5 b29 p-4
/block=block class people=people	a-3 b20 p-3 t3
/block=block comma=,	b-8 i14 p-8
/block=block comma=, modal=can	b-8 i14 p-8
/block=block domain-foreign	r-6 a5 b19 i11 t-8 c-8 o-6
/block=block domain-foreign >	r-5 w18 b28 i9
/block=block domain-foreign from=from	r-8 b24 i-6 p6 t-4 o5
/block=block fill=fill	r3 w4 b21 t-3 c-9
/block=block modal=can	a-9 b30 i15 c-4
/block=block modal=can modality	r3 a-10 b26
/block=block modality	r9 w16 a-13 b26 i-9 p-6 t-6
/block=block modality class	r8 w16 b-7 p-4 c3
/block=block modality with=with	r4 w10 a-10 b26 p-7
/block=block name-own	a-6 b31 i23 p-3 o5
/block=block name-own fill=fill	w-4 b19 i18
/block=block our=our	w-6 a-11 b21 i13
/block=block our=our people=people	w-5 a-8 b17 i13
/block=block people=everyone	b24 i-3 o3
/block=block people=people	a-3 b18 i-3 p-5 t3 o4
/block=block question=?	r29 a6 p9 c3
/block=block question=? >	r29 a6 p9 c3
/block=block relation=allow	r-12 w9 a-5 i10
/block=block the=the	r-4 w-6 a-12 b18 i9 p9 t6
/block=block the=the modality	r-3 w-4 b17 c-5
/block=block topic=topic	r-8 b-7 i16 p6
/block=block word	a-5 b5 i-5 p9 t-3 c18 o-8
/block=block word >	b-4 p13 c18
/by=by	r26 w20 a7 b-4 p-9
/by=by address-foreign	r16 i-4
/by=by address-foreign question=?	r15
/by=by class	r15 w16 a6 b-6 p-6
/by=by pronoun=other	r18 i-7 o-3
/change=change	r-39 w-21 a6 b-8 i20 p-5 t3 c17
/change=change #property	a-15 b-7 i20 p-9
/change=change >	r-5 a19 p7 t-4 c13
/change=change block=block	r11 w-3 a-4 b12 p-4
/change=change class	r-7 w-4 a9 b-14 i3 p10 t6 c-12
/change=change do=wish name-own	a7 b-7
/change=change domain-foreign	b18 i17 c-3
/change=change domain-foreign from=from	b9 i16 p-4 t-3 c-4
/change=change domain-foreign via=via	r-6 b16 i4
/change=change fill=fill	w4 a19 i-11 p-8 t-4 c17
/change=change fill=fill >	w3 b-3 p7 c28 o-8
/change=change fill=fill class	a19 b-7 p5 c-3
/change=change fill=fill name-own	r-6 a25 b-8 i-4 t3
/change=change fill=fill our=our	r-3 a25 i6 p4 c-4
/change=change fill=fill relation=allow	w3 a14 b-6 i8 t3
/change=change for=for	r8 w-3 a25 b-11 t8 c-4 o16
/change=change for=for name-own	a21 b-15 p-7 c3
/change=change mutual=mutual	r23 w4 c4 o-3
/change=change name-own	w-5 a5 b11 i16 p-3 t-10 c8
/change=change product=product	r-4 a-7 i13 p-4 t17 c-9
/change=change pronoun=other	r-3 w7 a16 i28 p10 o-4
/change=change pronoun=other the=the	w6 b5 i18 p-9
/change=change question=?	a11 b-10 i7 p9 c-5
/change=change question=? >	a11 b-10 i7 p9 c-5
/change=change the=the	r-8 a-9 b-17 p-5 t15 c8
/change=change the=the fill=fill	a-10 b-9 t6 c7 o9
/change=change to=to	w10 a7 b-10 i18 p19 c-10 o-4
/change=change to=to the=the	r3 w3 a-7 i15 p11 t-3
/change=change topic=topic	a-4 b-6 i20 p17
/change=change what=what	w-3 p4 c19 o-3
/change=change word	r-14 w-8 a7 b-11 i7 p5 c-9 o6
/class	a-11 i-9 p17 t13 c-23 o-19
/class >	r-5 w8 a-17 i-5 p4 t7 c-20
/class and=and	a-6 b4 p25 t13 c-5 o-10
/class at=at the=the	r-5 a-6 p13 t7
/class class	r8 w6 a-8 i-3 p4 t10
/class comma=,	w-14 a-16 i4 p7 t4 c-13 o-10
/class fill=fill	r7 b17 p23 t7 c-13 o-13
/class fill=fill >	r-7 w-7 b11 p9 t9 c-8 o-8
/class fill=fill question=?	r22 a3 i3 p-8 o-3
/class for=for	r6 a14 b18 o-3
/class modal=can	r8 w-3 b4 i14 p-4
/class modal=is	w3 a-5 p17 t11 c-12 o-9
/class modal=not	r-6 t16 c-3 o-3
/class modal=not light=light	r-6 t16 c-3 o-3
/class modality	w-5 a10 p8 t11 c-12 o-6
/class modality address-own	r17 a-7 p-6 t-6
/class modality change=change	r-4 w17 a16 t12
/class modality name-own	r25 w6 a-4 c4 o-3
/class modality our=our	r24 b-4
/class modality question=?	r15 w-3 p11 c-3 o-3
/class modality with=with	r25 w-5 i5 p-5 c4 o6
/class people=people	r5 w3 b7 p-5 c-8 o-8
/class people=people >	w9 a10 b5 i-6 c-8 o-9
/class people=people change=change	r14 a-9 t11
/class people=people fill=fill	r9 w7 a-17 b10 i7 t-3 c-9 o-8
/class people=people from=from	r6 a-8 b16 p-5
/class people=people if=if	w5 a-4 i28 c7 o6
/class people=people modal=can	r23 w11 a21 b-8 p-7 o4
/class people=people modal=is	r17 b3 p-6 t20 o-4
/class people=people modal=not	r-3 a-5 b7 p-4 t16
/class people=people modality	r10 w3 i-13 t-11 c-6 o7
/class people=people stop=.	r15 a5 b12 p-4 t-11 c-8 o-3
/class people=people topic=topic	a-3 b-3 i-7 p23
/class people=people via=via	r16 a-3 i-12
/class person=person	r4 w10 b-5 t8 c-8 o-9
/class person=person >	a10 i-3 p6 t14 o-5
/class product=product >	r3 a-8 i3 p23 c-4 o-6
/class question=?	r21 w12 p16 t-9
/class question=? >	r22 w13 p17 t-8
/class relation=allow	r30 w8 a-3 i-5 p-12 t-4
/class stop=.	r15 w-4 a14 b-4 i-7 t11 c-7
/class symptom=symptom	b3 i6 p10 t31 c-4 o-5
/class symptom=symptom >	p14 t7 c-9 o-5
/class to=to	r19 w9 a-4 p6 t-6 o5
/class topic=topic	r-8 w-5 a9 b-3 i3 p28
/class topic=topic fill=fill	r-4 w3 a18 p7
/class via=via	r7 w-8 a-8 i-11 t10 c-9 o14
/class via=via class	r22 i-4 o3
/class what=what	a-3 p14
/class word	r9 w-7 a-8 i4 p16 t-4 c3 o-18
/class word >	r11 i-3 p11 c-4 o-5
/colon=:	r16 w-9 a-8 b-8 p6 t11 c14 o-14
/colon=: address-foreign	r17 w-6 t-3 c-3 o-9
/colon=: address-own	r30 b6 i5 c-6
/colon=: modal=can	r19 a-4 i22 p-5 t-5 o9
/colon=: modal=can name-own	r11 w-4 i8 p-11 t-6
/colon=: modality	r37 w-5 i4 t6 c-5
/colon=: modality >	r17 w-6 t-4 o-6
/colon=: modality question=?	r25 w-3 t-3 o5
/comma=,	r8 w-13 i4 p4 t7 c-4 o-11
/comma=, do=wish	r8 w9 a-7 b-3 i13 p-4
/comma=, domain-foreign	r12 a-7 i-4
/comma=, domain-foreign question=?	r21 w-7 a-6 i-3 o4
/comma=, fill=fill	r17 w-10 a-13 b-8 i-7 o7
/comma=, fill=fill fill=fill	r13 w-4 b-4 p11 t-6 c11 o-7
/comma=, fill=fill question=?	r19 a-6 b3 o-3
/comma=, modal=can	r10 w-6 a-8 i23 t-6 c5 o4
/comma=, modal=can our=our	r7 w-4 a-11 b-4 i11 o3
/comma=, modal=is	r19 w8 a-8 b-5 p19
/comma=, modal=is our=our	r22 w-4 a-4 p4 t-3
/comma=, modal=is people=anyone	r-6 w21 p-5
/comma=, modality	r28 a-7 i6 t-4 c4 o6
/comma=, modality question=?	r29 i4 p-5 o5
/comma=, name-own	r28 a-3 t-5
/comma=, pronoun=other	r31 w3 t9 c-5 o-5
/comma=, symptom=symptom	r10 b5 i4 p-5 t29
/comma=, symptom=symptom >	p-3 t22 c4 o-3
/comma=, the=the	r4 a10 b-6 t8 c10
/comma=, what=what	r5 a23 p25 t10 c-4 o-6
/comma=, who=who modal=not	r3 w16 i-3 p6 t-4 o3
/comma=, why=why	r10 w-8 a-6 b-8 t14
/comma=, why=why question=?	r13 w-6 a-4 b-7 i-3 p3 t11
/comma=, word	r20 a-6 p18 t15 c8 o-9
/do=fix	r-24 w-11 a38 b21 i-10 c12 o16
/do=fix change=change fill=fill	r-5 a26 b-13 p4
/do=fix change=change question=?	a14 b-10
/do=fix fill=fill	r-4 w-6 a15 b-4 p18 t5
/do=fix for=for	r-15 w-3 a16 b-11 i-8 p14
/do=fix for=for name-own	r-8 w3 a21 b-8 i-7 p4 t4
/do=fix modal=is	a9 b12 p-5 c-11
/do=fix name-own	a14 b-12 c-3 o-9
/do=fix question=?	r-9 w-3 a22 b15
/do=fix question=? >	r-9 w-3 a22 b15
/do=fix relation=allow	a16 b-6 p3 o3
/do=fix word	w5 a9 b16 p-5
/do=how	r-29 w-9 a23 b16 i-14 p4 t-10 o10
/do=how block=block	w-3 a-21 b39 p-4 t5 c4
/do=how block=block class	r-6 a-3 b30 i3 p-7 t4
/do=how block=block modality	w-5 a-6 b20 i3 c3
/do=how change=change	r-3 a3 p8 c-11 o16
/do=how change=change fill=fill	r-8 a7 b10 i-7 t3 o11
/do=how change=change the=the	r7 a-5 b-3 p9 c-11 o17
/do=how do=fix	r-4 a20 b-12 o6
/do=how do=fix question=?	a12 b-9 o-3
/do=how do=wish	r-4 w-3 a10 b19 i3 p-5 c-3 o8
/do=how do=wish block=block	r3 a-8 b19 p-3 o-4
/do=how do=wish the=the	a14 c-4 o16
/do=how light=light	w17 a18 b-5 p7 c-5 o-4
/do=how light=light name-own	w-8 a19 b-3
/do=how light=light the=the	r8 i3 p21 o3
/do=how modality	a15 b-7 i3 p31 c-7 o-6
/do=how modality the=the	r4 i4 p17 c-5
/do=how relation=allow	w-4 a37 b-13 i3 p-4 t5 c7 o-3
/do=how relation=allow modality	w-4 a17 b-9 p-9 o-5
/do=how relation=allow name-own	r-4 w-6 a19 b-7 t4 o-5
/do=how relation=allow our=our	a20 b-7 p3
/do=how via=via	r4 a-4 i4 p-5 c22 o-3
/do=how word	r-5 a18 i3 p-9 c-11 o26
/do=how word pronoun=other	r-4 a17 b11 c-4 o-6
/do=how word the=the	r3 w-3 a16 b-6 p-8 t3 c-9 o7
/do=wish	r-20 a26 b25 i-4 p9 t-15 c9
/do=wish address-foreign	r7 a16 b-4 c-4 o-3
/do=wish address-own	w-5 a23 b-11 t6 c-4
/do=wish address-own modal=can	a14 b-10 p-4 c-7 o-3
/do=wish block=block	r3 a-12 b32 t5
/do=wish block=block modal=can	r3 a-12 b23 t3 o-3
/do=wish fill=fill	r21 w14 b-3 i3 c-8
/do=wish for=for	r-4 a19 b-11 i12 p-3
/do=wish name-own	w-6 a24 b12 i6 t4
/do=wish name-own fill=fill	a19 b-16 t3 o-5
/do=wish name-own modal=can	r-3 a21 b-7 i10
/do=wish our=our	w-3 a20 b-9 i-3 p5 o3
/do=wish our=our people=people	w-3 a20 b-9 i-3 p5 o3
/do=wish the=the	r-17 w12 a10 b9 i6 p-4 t-9 c-15
/do=wish the=the word	a-10 b-5 p13 c-4 o9
/do=wish to=to	b4 i-7 p3 t-8 c19 o-4
/do=wish to=to change=change	r-3 a26 b-5 p-3 o3
/do=wish to=to modality	r7 w-6 a-5 b-8 c19 o3
/domain-foreign	r7 w5 a5 b14 p-29 t-6 c-23 o-17
/domain-foreign >	r12 w20 a3 b15 i-11 p-17 c-11 o-6
/domain-foreign and=and	w16 a18 b-5 o-3
/domain-foreign and=and domain-foreign	r14 a-8 i-6
/domain-foreign block=block	r16 w-6 a-7 b12 i7 p6
/domain-foreign change=change	r19 a-7 b-10 i-5 c3
/domain-foreign comma=,	w-3 a15 i3 p5 t-10 c-13 o-9
/domain-foreign comma=, domain-foreign	r12 a-7 i-4
/domain-foreign comma=, the=the	a16 b-3 t14
/domain-foreign fill=fill	r17 w11 a-8 b19 i-4 t-10 c-5
/domain-foreign for=for	a26 b7 t-4 o4
/domain-foreign from=from	w4 a-3 b19 i16 t-5 c-6 o3
/domain-foreign from=from modality	r-8 b24 i-6 p6 t-4 o5
/domain-foreign from=from the=the	b13 i11 p-3 t-3 c-5
/domain-foreign if=if	r-12 i35 p-8 t-5
/domain-foreign modal=can	r12 w-8 b-5 i-4 p-4 t15
/domain-foreign modality	r26 w10 a-4 b-7 i-3 p3 o3
/domain-foreign modality our=our	r21 b-9 p4 c4
/domain-foreign question=?	r22 w13 a4 i4 p-3 t-5 o-7
/domain-foreign question=? >	r22 w13 a4 i4 p-3 t-5 o-7
/domain-foreign symptom=symptom	r-3 w-4 b-4 t20 c-3
/domain-foreign symptom=symptom >	r-8 w-3 b-5 t15
/domain-foreign to=to	r12 w-5 a24 b-7 i16 p-4 t-5
/domain-foreign to=to #property	b-6 i13
/domain-foreign via=via	r26 w8 a-4 b16 o3
/domain-foreign via=via question=?	r13 w8 c-4 o3
/domain-foreign via=via the=the	r-6 b16 i4
/done-to by=by class	r8 w18 a6 b-6 i-3 p-7
/done-to for=for	r18 w15 a-4 p-9 c3 o-7
/done-to to=to	r20 w-5 a-5 p-3 c3
/elsewhere=elsewhere	a6 i6 p-15 t-8 c-21 o67
/elsewhere=elsewhere >	a-11 i5 p-4 c-6 o23
/elsewhere=elsewhere fill=fill	a3 b-3 c-9 o27
/elsewhere=elsewhere question=?	r3 a-10 b-5 i5 t3 c-5 o20
/elsewhere=elsewhere question=? >	r3 a-10 b-5 i5 t3 c-5 o20
/elsewhere=elsewhere word	r6 w3 b3 p-8 c-9 o25
/fill=fill	r-10 w-3 i-5 t-7 c21 o15
/fill=fill #number	r5 a-3 p-8 t-3 c7 o6
/fill=fill #number >	r-3 t3 c20 o-4
/fill=fill >	r-7 w-4 a-9 b9 i-7 t7 c25 o9
/fill=fill address-foreign	r27 b5 c-4
/fill=fill address-own	r30 w-5 a5 i3 c-3
/fill=fill and=and word	r4 w15 i-3 o-6
/fill=fill at=at	r14 w17 a-8 p-5 t20 o-3
/fill=fill at=at question=?	r18 w-3 i-5 c3
/fill=fill at=at the=the	r-6 w11 i15 p5 t7
/fill=fill be=be fill=fill	r-7 w-11 a-3 b7 i23
/fill=fill block=block	r18 w-6 a-3 b15 i-11 p13
/fill=fill block=block name-own	r20 w-4 b10 i-5 p-4
/fill=fill change=change	a12 b11 i-5 t13 c27 o-5
/fill=fill colon=:	a5 b-7 i18 t-7 c7 o-9
/fill=fill colon=: modal=can	i19 p-6
/fill=fill do=wish	r-4 a18 b-9 i20 p10 c-5 o-7
/fill=fill fill=fill	r-3 w5 a8 b-11 i-11 c19 o5
/fill=fill fill=fill >	w-3 p6 t14 c29 o-18
/fill=fill fill=fill class	a-6 b-5 p7 t17 c-7 o-6
/fill=fill fill=fill fill=fill	p10 c18 o-12
/fill=fill fill=fill for=for	r13 w15 a-5 b-3 p-4 c13 o-5
/fill=fill fill=fill if=if	r22 w-4 p-3 c-5 o-7
/fill=fill fill=fill modality	r-14 w17 a28 p-5 c-8
/fill=fill fill=fill question=?	r6 w-8 a-4 b-4 p10 t-4 c3 o12
/fill=fill fill=fill the=the	r15 a-7 b-7 i-3 p-5 c10 o9
/fill=fill fill=fill whether=whether	r33 i7 t3
/fill=fill fill=fill word	r10 p-8 c12 o15
/fill=fill for=for	r7 a-17 b14 i4 t-12 c3 o-15
/fill=fill for=for address-own	r20 a-7 p-5 o-3
/fill=fill for=for name-own	r17 b14 i13 p-8 c-7
/fill=fill from=from	r17 w-7 b3 i10 p-14 t-12 c24 o-11
/fill=fill if=if	r35 a3 p5 t4 o-3
/fill=fill light=light	r27 w-3 b4 p13 c8
/fill=fill me=me	r8 w-9 b-7 t-9 c5 o-12
/fill=fill modal=can	r19 w-8 a-14 b-6 i11 p9 t5 c-3
/fill=fill modal=is	r-8 w-7 a5 b-4 i-5 t9 c4 o12
/fill=fill modal=is class	a21 i-3 p17
/fill=fill modal=is question=?	p-5 c19 o-7
/fill=fill modal=is word	p-3 c-8 o9
/fill=fill modality	r6 w22 b3 i12 p-11 t-9 c-4 o-4
/fill=fill modality address-foreign	r13 w9 a13 b-7 i3
/fill=fill modality class	r13 w12 a-8 i9 t-3
/fill=fill modality domain-foreign	w13 b-12 i-7 c-3
/fill=fill modality name-own	r9 a10 b-7 i18 p-7
/fill=fill modality our=our	r26 w-7 a-6 b-7 p-8 c3
/fill=fill modality to=to	r3 w16 b-3 i13 t-4 c-4
/fill=fill mutual=mutual	r21 p-6 o-4
/fill=fill name-own	r3 w-16 a7 p-9 t-8 c5 o-10
/fill=fill name-own modal=can	r-5 w-3 a21 b9 i6 c-7
/fill=fill name-own modal=is	r3 w-3 i19 p-3 o-4
/fill=fill org=org	r5 w-7 b-8 p6 t15 o-5
/fill=fill our=our	r9 w-10 a19 b-5 p-4 c12 o-9
/fill=fill our=our people=people	r8 w-8 a15 b-5 t-4 c-4
/fill=fill people=everyone	w20 b-4 o-4
/fill=fill product=product	r13 a13 b-5 i11 p12 t-7 c-10
/fill=fill pronoun=other	r3 a-3 b7 i-6 p-9 t20 c10 o-7
/fill=fill pronoun=other modal=can	r13 a14 b-3 p-4 c-4
/fill=fill pronoun=other modal=not	r22 b8 p5 t-3
/fill=fill question=?	r22 a-3 i-9 p14 t-8 c10 o14
/fill=fill question=? >	r21 a-3 i-9 p15 t-7 c11 o14
/fill=fill relation=allow	r-12 w-3 a29 b-7 i7 p6 c-7 o7
/fill=fill relation=allow domain-foreign	a21 b-4 i3 p4
/fill=fill relation=allow name-own	a10 b-8 i11 c-3 o-5
/fill=fill stop=.	r16 w-11 a-5 b11 p-8 t7 c21 o-3
/fill=fill symptom=symptom	r6 w-3 b3 p-9 t20 c19 o-7
/fill=fill the=the	r-6 i-11 p5 t15 o11
/fill=fill the=the block=block	b-7 i14 p13
/fill=fill the=the fill=fill	w-8 a-7 b-3 p3 t15 c-9 o3
/fill=fill the=the the=the	p-4 t20 c-3 o18
/fill=fill the=the topic=topic	w-4 a12 p19 c-6 o-8
/fill=fill the=the word	w-6 a6 b-8 p-5 c14
/fill=fill to=to	r21 w8 a-6 b-7 p4 t-13 c-12 o7
/fill=fill to=to modality	r25 w11 a-7 i4 p6 t-6 c-5 o-5
/fill=fill to=to word	r11 w-4 i3 p-5 t-7 c-6 o17
/fill=fill via=via	r-4 w-12 a-4 i7 p3 t-3 c23 o6
/fill=fill via=via >	c14 o-5
/fill=fill via=via class	r4 w-8 i-3 p12 c-3
/fill=fill via=via question=?	r7 a-3 p-9 c12 o-10
/fill=fill we=we	r12 a-4 p-7 t19 c19
/fill=fill we=we question=?	r-4 w6 b3 t4 c22 o-4
/fill=fill what=what	r-6 a18 i3 p23 c-3 o-6
/fill=fill what=what how=how	a-4 b-4 p23 c-4
/fill=fill whether=whether	r31 w-6 i4 p17 c-4 o5
/fill=fill whether=whether name-own	r22 w-6 a-4 b-3
/fill=fill whether=whether the=the	r21 w5 b7 i3 p-4
/fill=fill which=which	w30 a4 i6 p-3 c-6
/fill=fill why=why	r25 w4 a-3 t-4
/fill=fill with=with	w-8 a12 b8 i-4 p22 t-6 c9 o-9
/fill=fill with=with class	r-3 p24
/fill=fill word	r-12 w-4 a-23 i-17 c4 o16
/fill=fill word >	r-6 a-3 b-3 p-13 t13 c5 o10
/fill=fill word comma=,	r-3 t-3 c10 o14
/fill=fill word fill=fill	w-6 p9 t-5 c11 o-14
/fill=fill word name-own	w-12 a-5 b14 c12 o-9
/fill=fill word question=?	w-8 a-5 b-8 i-5 p10 t3 c7
/for=for	r-5 w3 a10 b9 i-7 c-4 o-3
/for=for >	a-3 p12 c9 o-10
/for=for address-own	r3 w-6 a14 b11 p-8 t-3
/for=for address-own >	w-3 a14 b9 p-5 t-4
/for=for class	a9 b-11 i-7 p21 t14 c-6 o-15
/for=for class people=people	r14 w14 a-4 p18 t21 o-3
/for=for me=me	r9 w12 a-3 p-7 c11 o-8
/for=for modality	r5 w8 a13 b-7 p-11 t-4
/for=for modality with=with	r15 w14 i3 c4 o-3
/for=for name-own	r20 w-3 a18 b17 i15 p-12 t-6 c-12
/for=for name-own >	r12 a26 b15 i-3 c-5
/for=for name-own fill=fill	r-6 a20 b-12 i-5 t5
/for=for name-own question=?	r14 a8 b8 i-6 p-7 t-3 o-6
/for=for name-own to=to	r20 a16 b-16 i-6 p-3
/for=for the=the	r6 a-8 i-6 p-23 t9 c11
/for=for we=we	r20 w-3 a17 b-4 p6 c-3 o5
/for=for word	t13 c-10 o27
/from=from	a-23 b9 i-4 o-21
/from=from class	a-9 b13 i-8 p13 t8 c-8
/from=from class >	w-3 a3 b19 i-5 p-3
/from=from class people=people	r13 w10 a-11 i-10 p-14 t-10
/from=from domain-foreign	r-6 w7 i-4 p-4 t8 c-8
/from=from modality	r4 w-10 a-9 b23 i14 p-14 c-8
/from=from modality our=our	r-10 b26 p-3 c3 o3
/from=from modality with=with	r6 a-5 b15 i23 p-3 t-4 o5
/from=from name-own	r19 a15 p-3
/from=from the=the	w-6 a-7 b6 i7 t9 c16 o-7
/from=from the=the relation=allow	a-3 b15 i12 c-3
/from=from word	r8 a-5 b-3 p10 t18 c20 o-9
/how=how	r-22 w-19 a6 b4 i-20 p9 t-16 o5
/how=how class	r3 a-5 b-3 i3 p15
/how=how fill=fill	r16 a-5 i-4 p23 t7 c-4 o-3
/how=how name-own	w-5 a27 b-8 i3 c-5 o-3
/how=how question=?	r-4 w4 a21 b23
/how=how question=? >	r-4 w4 a21 b23
/how=how relation=allow	p18 c-4
/how=how relation=allow fill=fill	p18 c-4
/how=how the=the	r-5 a-7 p15 c18 o-7
/if=if	r-10 w-9 a-13 i47 p10 t29 o10
/if=if address-foreign	r25 w4 i-10 t-9 o-4
/if=if address-foreign modality	r23 w5 a3 b4 i-5 t-8 o-6
/if=if me=me	r-12 i27 p17 o16
/if=if me=me block=block	w-5 a3 b-4 i10 p20 c-3 o-4
/if=if me=me change=change	r-6 w7 i32 p-9 c3
/if=if modality	r-6 w-3 a-3 i-3 t29 c5
/if=if name-own modality	r28 w7 b6 p-5 c-4 o-6
/if=if pronoun=other	w6 a-5 i12 p-5 t20
/if=if the=the word	t16 o-7
/if=if we=we	r-11 a-5 i33 p-5 t-7 c5
/if=if we=we change=change	r-12 a-4 i22 p-3 t-4 o4
/if=if we=we relation=allow	r-10 i19 p-4 t-4 o4
/light=light	r-10 w6 b-25 i6 t24 c10 o-6
/light=light address-foreign modality	r21 o-5
/light=light address-foreign the=the	r19 c-3 o-4
/light=light domain-foreign	r7 a18 b-6 i15 p-5
/light=light domain-foreign to=to	r7 a18 b-6 i15 p-5
/light=light name-own	r12 w-6 a24 i15 p-3 o3
/light=light name-own modality	r28 b6 i-3 p-3
/light=light our=our	r9 w-3 a14 p-6 t20 c13
/light=light our=our modality	r8 w-4 p-4 t17
/light=light the=the	r7 w-4 a-11 p15 t14 c-11 o8
/light=light the=the modality	r26 b3 p-6 t-6
/light=light to=to	r13 a-3 b5 p16 t19
/light=light to=to address-foreign	r15 w-3 p-3 t12 c-3
/me=me	r-5 w-10 b-22 i6 c14
/me=me >	a-4 p13 c16 o-12
/me=me block=block	r6 w-8 b-9 i17 p17 t3
/me=me change=change	w-9 b-7 i17 p12 c-14 o7
/me=me change=change pronoun=other	w7 i26 p-5 o-5
/me=me fill=fill	r18 a10 b-4 t12 c16 o-10
/me=me fill=fill fill=fill	a-3 t-5 c18 o-8
/me=me fill=fill modality	r25 w-5 a-3 b3 c-6
/me=me fill=fill name-own	r3 a8 b-8
/me=me light=light	r10 a-8 b3 i12 p19
/me=me modal=can	r-4 a20 b-7 p18 t11 c-4
/me=me modal=can modality	a18 b-4 i3 t13 o-3
/me=me modal=is	r4 w5 a9 b-8 i-5 p-7 c4 o-6
/me=me modal=is fill=fill	r4 w11 p-8 t6 c-5 o-7
/me=me modal=is the=the	r18 w-9 i3 p-4 c16 o-6
/me=me modal=not	r13 w-7 a4 b-7 t8 o-3
/me=me modality	r18 i-4 p12 c22 o-11
/me=me modality address-foreign	r13 p-3 c-14 o-7
/me=me modality class	r15 w5 a-4 p25 c-15 o-7
/me=me question=?	r19 w-4 p-10 c13 o-9
/me=me question=? >	r19 w-4 p-10 c13 o-9
/me=me the=the	w8 a-5 i-4 p3 t-10 o9
/me=me via=via	r-3 i5 p4 c22 o-9
/me=me word	r-7 a16 b-4 i15 p12 t-4 c-11 o18
/modal=can	r26 w9 a-11 b-6 i12 t-5 c-5
/modal=can #domain	r18 w-6 a-5 p4 o3
/modal=can >	r6 w-4 i-5 p18 t18
/modal=can address-foreign light=light	r16 o-3
/modal=can address-own	r22 a-5
/modal=can address-own be=be	r20 w-6 a-3 i3 c3 o4
/modal=can address-own modality	r15 a-4
/modal=can at=at	r16 a-8 p11 t-5
/modal=can be=be	r-9 w22 a5 b7 p-9 t-6 c-6
/modal=can be=be done-to	r-4 w23 b7 i3 p-4 o3
/modal=can block=block	w-4 b16 i25 p-3 t3
/modal=can change=change	r-3 a12 b-7 i27 p-4
/modal=can class	r7 w13 a-10 b-11 i8 p15 t-7
/modal=can class modality	r23 i10 o3
/modal=can class people=people	r4 w11 a-9 b-12 i7 p14 t-5
/modal=can do=wish	a26 b-6 p3 c-3
/modal=can fill=fill	r-8 w8 i4 p3 t-14 c-16 o-10
/modal=can fill=fill fill=fill	r7 a-5 p14 t-3
/modal=can fill=fill modality	w16 a16 b-5 i14 c-4
/modal=can for=for	r29 w14 a-5 b-6 p-4 c9 o3
/modal=can for=for modality	r5 w14 b-3 t-3
/modal=can for=for name-own	r25 a-8 b-6 t6 c7 o3
/modal=can me=me	r11 w-8 a-7 p18 c27 o21
/modal=can me=me fill=fill	a-3 t-5 c18 o-8
/modal=can me=me light=light	w-3 b3 p21 c-5 o-4
/modal=can me=me modality	r22 w-3 b-3 p6 c16 o-15
/modal=can me=me word	w4 t3 c-6 o19
/modal=can modal=is	r12 w9 a14 p-9 t-7 c-5 o10
/modal=can modality	w31 a16 i-10 p-14 t11 c-5
/modal=can modality class	r-6 w19 a8 b9 i-3 p-11
/modal=can modality fill=fill	r10 w16 a-5 i-4
/modal=can modality name-own	w-4 a20 b-9 p-4
/modal=can modality with=with	r7 w16 a10 i-5 p-17
/modal=can name-own	r23 w-4 a-3 i12 o8
/modal=can name-own address-foreign	r14 i-4 o-8
/modal=can name-own and=and	r17 o-3
/modal=can name-own be=be	r23 w-4 a-8 b-5 i9 p-3 c3
/modal=can name-own change=change	r8 w7 p-4 o17
/modal=can name-own do=wish	r23 a-10 p3 t-3
/modal=can name-own modal=is	r5 w-4 b3 i-9 t4 c-7 o13
/modal=can name-own modality	r26 w-6 a-3 i4
/modal=can name-own receive=receive	r18 w-3 i-3
/modal=can name-own to=to	r20 a-5 b-4 o-7
/modal=can name-own word	r7 b-7 c-15 o11
/modal=can our=our	r27 w-16 a-17 b-8 i9 t-5 o3
/modal=can our=our class	r28 a-7 i-3 t7 c6 o4
/modal=can our=our people=people	r23 w-14 a-17 b-6 i10 t-5 o3
/modal=can people=anyone	w30 b-4 i13 t-4
/modal=can people=anyone class	r25 w-3 p4
/modal=can people=people	r18 w-4 a-4 b-9 p12 t3
/modal=can people=people at=at	r24 c5
/modal=can people=people with=with	r20 w-3 a-9 b-9 i-6
/modal=can person=person	r22 p3 c-3
/modal=can person=someone	r21 p14 c-4
/modal=can pronoun=other	r25 a-6 i20 t-7 c4 o8
/modal=can pronoun=other modality	r18 w-3 b-4 i20 p-3 t-7 c4 o4
/modal=can question=?	r27 w-8 p3 o4
/modal=can question=? >	r27 w-8 p3 t-3 o4
/modal=can relation=allow	r-5 a9 b-5 i8 p21 t-3
/modal=can the=the	r23 w13 a-4 p7 c-6
/modal=can the=the address-own	r15 b3 p-4 o-5
/modal=can the=the class	r14 w10 b-3 i6 p-10 t-4
/modal=can the=the fill=fill	r18 a-4 c-6
/modal=can the=the our=our	r18 a-7 b-4 i-4 p5
/modal=can topic=topic	r-3 i3 p24
/modal=can we=we	r24 a5 b-6 i-6
/modal=can we=we fill=fill	a14 o-3
/modal=can we=we modal=is	r5 w-6 a-8 t9
/modal=can we=we modality	r27 a-11 b-3 t-5 o3
/modal=can word	r13 a-10 b-3 p8 c-7 o10
/modal=is	r9 a-10 b-16 i-4 p20 t-7 o6
/modal=is #property	r-8 w-5 a8 b-4 i7 p19 t-4
/modal=is address-foreign	r22 a-3 p-4 t3 o3
/modal=is address-own	r30 w-5 a-3 b4 p-7 c-3 o3
/modal=is address-own fill=fill	r18 w-6 a-3 c-8
/modal=is address-own modal=is	r19 w-9 a-4 t3
/modal=is block=block	w10 a10 b-14 i-11 p5 t5 c-4 o-4
/modal=is change=change	r-13 w6 a-13 i34 p-3 t6 o-10
/modal=is change=change to=to	w6 b3 i24 p8
/modal=is class	r18 w12 a10 p17 t-8 c-4
/modal=is class fill=fill	w-8 b-5 p22
/modal=is class modality	r-4 w16 a16 b-3 p15 t-4
/modal=is class people=people	r27 w3 a-4 p-8 c4
/modal=is class relation=allow	r31 b3 i-4 p-11 t-3
/modal=is domain-foreign	r26 w-3 i-5 p11
/modal=is fill=fill	w18 a-11 b-21 i9 p-9 o-5
/modal=is fill=fill >	r-11 i10 p7 c12 o-9
/modal=is fill=fill fill=fill	w22 a9 b-5 p3 c14 o-3
/modal=is fill=fill modality	r4 w28 p-9 o3
/modal=is fill=fill product=product	r5 w11 a-8 i13 p-7 t-5
/modal=is fill=fill question=?	r20 i12 c-4
/modal=is me=me	r5 w-15 a7 i-12 c6
/modal=is me=me fill=fill	r23 w-4 p15 c-4 o-5
/modal=is me=me modal=is	r-4 a11 b-8 t-6 c19 o9
/modal=is modality	r17 w7 b-4 i-4 p6
/modal=is modality to=to	r17 w13 a-4 c-3
/modal=is modality with=with	r13 w9 a4 b-9 i-7 t4
/modal=is name-own	r36 w-12 p-7 c5 o3
/modal=is name-own fill=fill	r24 w-6 a-6 p-3 c3 o3
/modal=is name-own modal=can	r19 a-4 i-4
/modal=is name-own modal=is	r20 w-6 b3 i-4 p-3
/modal=is name-own modality	r5 a12 b-3 p-4 t-4 o-5
/modal=is org=org	r13 a4 p16
/modal=is our=our	r36 w-14 a-6 b-6 p8 c3 o7
/modal=is our=our org=org	r13 w-8 p-5
/modal=is our=our people=people	r36 w-7 a-8 c8 o7
/modal=is our=our product=product	r18 b-4 p-6 o4
/modal=is people=anyone	r-10 w31 b-6 p12
/modal=is people=anyone fill=fill	r-7 w27 b-4 p12
/modal=is people=anyone modal=is	w13 b-5 p-5
/modal=is product=product	r-4 w3 i19 p32 t-4 c-3 o-4
/modal=is pronoun=other	r26 w-3 b16 i-4 p27 t-3
/modal=is pronoun=other fill=fill	r23 w-6 a-7 i-8 c3
/modal=is question=?	b11 p7 t12 c22 o-3
/modal=is question=? >	w-6 a-5 b6 i-7 c18 o-7
/modal=is the=the	r9 a-15 b-12 p12 t-15 o14
/modal=is the=the fill=fill	r4 w15 a-3 p-11 t-4 o13
/modal=is the=the modality	r20 b3 o-7
/modal=is the=the relation=allow	a-5 c20
/modal=is the=the word	r10 w7 a-8 i-4 p13 t-7 o15
/modal=is to=to	w-7 a13 b6 i-4 p13 c-9 o-4
/modal=is to=to word	r5 a14 b-6 p-6 t4 c-4 o-5
/modal=is topic=topic	a5 b4 p29 t-4 c-6 o-6
/modal=is topic=topic fill=fill	a-4 p16 o-8
/modal=is via=via	r-6 w10 a6 b-6 i17 p-5 t10 o-4
/modal=is via=via comma=,	r17 w17 a-4 b4 i-5 t13
/modal=is we=we	r31 a-9 i8 p-3 t-3 c12 o-4
/modal=is we=we relation=allow	r30 w-7 a-4 i-7 p-3 o4
/modal=is word	r-4 w11 a-4 i-7 p8 c3 o16
/modal=is word >	w-3 a-3 i-3 p6 t-9 c4 o10
/modal=not	r3 w11 a-10 b6 i-10 p-11 t18 c-12
/modal=not be=be	r3 w13 a-10 b11 i-4 t5
/modal=not fill=fill	r15 w11 a-10 b-11 c7 o18
/modal=not fill=fill modality	r26 w11 a-7 b-6 i3 o-3
/modal=not light=light our=our	r-6 t16 c-3 o-3
/modal=not modality	r10 w16 a-11 b11 p-12 t10 c-7 o-11
/modal=not modality address-foreign	r20 a15 t-3
/modal=not modality class	r8 a-7 b5 i-8 p-5 t18
/modal=not modality domain-foreign	r6 w16 a8 b-13 t-7 c-4
/modal=not modality with=with	r17 w23 a-3 b13 i12
/modal=not name-own	r17 a8 b-3 i-3 t-5
/modal=not name-own modality	r17 a8 b-3 i-3 t-5
/modal=not question=?	r17 a-5 t-7
/modal=not stop=.	r-4 w-5 a13 b-7 t9
/modal=not symptom=symptom	r-6 a3 p-3 t23
/modal=not symptom=symptom >	r-4 w3 a5 b3 p-6 t23
/modality	r18 w4 a6 p-9 t4 o-9
/modality >	w-12 b-21 i-23 t10
/modality address-foreign >	r3 w-3 b3 i8 t10 c-8 o-4
/modality address-foreign stop=.	r20 a13 b-3 i5 p5 c-6 o-5
/modality address-own	r33 a-9 b4 t-4 o3
/modality address-own question=?	r14 w-3 a-4
/modality and=and	r16 a-5 i-3 p-5 t4 c12 o-8
/modality and=and modality	r13 a-7 i-3
/modality at=at	r8 w4 p-13 t4 c18 o-12
/modality at=at address-foreign	r19 t-7 c-7 o-6
/modality at=at class	r11 w-8 p-6 t12 c-6
/modality change=change	w17 a16 t11
/modality class	r5 w7 b4 t6 c-8 o-8
/modality class >	r13 w7 b-3 p-16 t11 o-4
/modality class people=people	w7 b8 t-11 c-4 o-5
/modality class question=?	r16 w13 a-4 b-5 p-5 t-3 c3
/modality comma=,	r18 a9 b-6 i-8 p9 t12 c-6
/modality domain-foreign	r9 w19 a7 b-5 i-13 c-5
/modality domain-foreign >	w15 b-10 i-4 t9
/modality domain-foreign and=and	r-6 w12 a14 i3
/modality domain-foreign fill=fill	r19 w19 b-5 p7
/modality domain-foreign stop=.	r7 a9 b-10 i-3 t-5 c-7
/modality fill=fill	a-12 i-20 c-23 o-18
/modality fill=fill question=?	r21 w-5 a-3 i4 p-4
/modality for=for	r13 w-3 a10 b8 i-3 t10
/modality for=for name-own	r12 a9 b-10 i-4 t-6
/modality from=from	r21 a5 b6 i-8 p-12 t4 c-14 o-3
/modality from=from class	r5 w10 a-4 b10 i-7 p-8 t13 c-3
/modality me=me	r22 w-4 p-8 t-4 c16 o-9
/modality modal=can	r26 a-3 b5 p-4
/modality modal=can question=?	r19 a-3 p-10
/modality modality	r26 a-5 p-3 t14 c5 o7
/modality modality with=with	r14 a-6 b-3 i-4 p4 o3
/modality mutual=mutual	r16
/modality mutual=mutual question=?	r16
/modality name-own	r6 w-5 a8 b5 p-13 c-7 o-7
/modality name-own >	w-3 a7 b4 i-6 t7 c-14
/modality name-own modality	r22 w-6 a-6 p-6 t4 o3
/modality name-own question=?	r7 a13 b9 i10 p-9 o-4
/modality our=our	r28 w-12 a-7 b17 p-4 c4 o4
/modality our=our people=people	r26 w-6 a-9 b14 i-3 c5 o4
/modality people=people	r16 w6 a-6 b-8 t-3 o3
/modality person=someone at=at	r13 p-11 o-3
/modality question=?	r19 w14 a-11 b-4 i-4 p19 t-11
/modality question=? >	r20 w14 a-11 b-4 i-4 p17 t-12
/modality symptom=symptom	w5 p-3 t29 c-4
/modality the=the class	r9 w10 a-3 i8 p15 c-5 o-4
/modality to=to	r3 w3 b-10 i-5 p-22 t10 c16 o-10
/modality to=to class	a-25 p-19 t6 c-17 o-14
/modality to=to person=someone	r-3 c24
/modality to=to skype-name-foreign	r18 b4 p3 t-6
/modality to=to the=the	r3 a-5 b6 p-6 t10 c24 o-7
/modality via=via	r12 w-5 a13 b-6 p-8 t12 c9
/modality via=via class	r13 w-4 a8 p-9 t13
/modality we=we	r8 w-12 b12 p-8 t19
/modality we=we question=?	r16 w-7 a6 i7 p-4 t-4 c-7
/modality with=with address-own	r18
/modality with=with name-open	r5 w3 t13 c-6 o-5
/modality with=with name-own	r23 i-4 c-5
/modality with=with pronoun=other	r22 i-10 t-6
/modality with=with question=?	r17 i-3 c-11 o-9
/modality word	r16 a-7 t11 c-6 o-6
/mutual=mutual	r24 a-9 p7 t12
/name-open	r13 w-6 i-6 t14 c19 o-4
/name-open >	r-6 c17
/name-open fill=fill	r20 b3
/name-open fill=fill modality	r20 b3
/name-open question=?	r19 t-3 c-7
/name-open question=? >	r19 t-3 c-7
/name-own	r17 w-21 a9 i7 p-16 t-9
/name-own >	a11 b11 i-5 t4 c39 o-12
/name-own address-foreign	r25 w6 p4
/name-own be=be	r5 w-8 a7 b-11 i11 p-6 t5
/name-own be=be done-to	r24 w-6 a-5 i-6
/name-own be=be fill=fill	r11 w-5 a-9 b-5 i8 p-6
/name-own be=be modality	r11 b-4 i-5 t10 o4
/name-own be=be to=to	r7 a13 b-9 t-3 c-6
/name-own change=change	r16 a3 i-6 c-5 o17
/name-own change=change to=to	r29
/name-own do=wish	r17 a18 b-4 i3 t-4 c-7 o-3
/name-own do=wish modality	r19 a8 b-4 c-6 o-3
/name-own fill=fill	r12 w-15 a7 b7 i15 p-6 t-8 o-3
/name-own fill=fill be=be	w-6 a3 b-9 i10 o-3
/name-own fill=fill fill=fill	a19 b-18 t4
/name-own fill=fill modality	r10 w-16 b7 i13 c-3 o-4
/name-own fill=fill pronoun=other	r14 w-3 a-3 b7 p3 t-4 c13 o-3
/name-own fill=fill to=to	r27 b4 c3 o-5
/name-own from=from	r11 b11 i13 p-6 c-5
/name-own from=from modality	r9 b10 i13 p-6 c-3
/name-own modal=can	r7 w-9 a23 p-4 c-8
/name-own modal=can be=be	a14 b-9 p3
/name-own modal=can modality	r6 w-7 a28 b-13 i6 t4 c-6
/name-own modal=can to=to	r15 a-5
/name-own modal=is	r6 b-3 i16 p-8 t-10 c-13 o8
/name-own modal=is fill=fill	r10 w-14 a9 b-4 i9 c-5
/name-own modal=is modality	r23 t3 c3 o-7
/name-own modal=is product=product	r-14 b-7 i24 p-10 c4 o4
/name-own modal=is the=the	r5 w-6 c-12 o9
/name-own modal=is word	w18 p-5 t-3 c-9 o-7
/name-own modal=not	r21 w-11 b15 t-9 c-8 o16
/name-own modal=not fill=fill	r11 b-3 i5 o22
/name-own modal=not modality	r17 w-9 a9 b8 t-5 c-4 o-12
/name-own modality	r29 w-4 a5 b-3 i8
/name-own modality >	r35 w6 b7
/name-own modality and=and	r21 w-3 a-6 i-8
/name-own modality class	r21 a3 b-6 i13 p-10 c4
/name-own modality person=someone	r16 p-11
/name-own modality pronoun=other	r24 w3 i-5 t-5
/name-own modality question=?	r27 w-4 a-3 i-11 p-5 c3 o3
/name-own modality the=the	r19 w3 b3 p-10 o-4
/name-own modality with=with	r14 w-9 a8 b-6 i11
/name-own person=person	r19 w4 a-3 b5
/name-own question=?	r9 w-12 a7 b6 t-7 c-8 o5
/name-own question=? >	r9 w-12 a7 b6 t-7 c-8 o5
/name-own receive=receive	r23 a3 i-3
/name-own receive=receive modality	r15 w-4 b-3
/name-own stop=.	r25 a-3 c-11
/name-own to=to	r6 w-11 a10 b8 p-14 t-13 c-12 o6
/name-own to=to light=light	r19 p-5 t-3
/name-own to=to modality	r7 w-8 a18 b9 c-4
/name-own to=to the=the	w5 i5 p-7 c-6 o14
/name-own what=what	r7 w-6 a4 i20 o-3
/name-own word	r10 a-3 b-5 i15 t-4 c-11 o11
/name-own word modality	r17 b-7 c-4 o-6
/named=named	r-10 w19 a-21 b-19 i-17 p9 o12
/named=named block=block	w22 b-4 i3
/named=named block=block modality	w21 b-3 i3
/named=named class	w-16 p15 t-14 c-8 o-7
/named=named fill=fill	w26 a-4 p23 t3 c20
/named=named fill=fill be=be	r-4 w20 t4 c3
/named=named modality	r7 a-3 p11 t-5 c10 o-7
/named=named the=the	r8 w-10 p-6 t-3 c-4 o20
/named=named word	w6 a-10 b-9 i8 p-9 t-7 o3
/open=( address-foreign	r24 a-8 b3 i-4 p5
/open=( address-foreign question=?	r25 a-4 b5 p8 t-4 c4
/org=here	r8 w28 a-5 b-10 p7 c18 o-5
/org=here modal=can	r8 w14 a-4 b-6 o3
/org=here modal=can modality	r11 w9 a-4 b-8 t-4
/org=here modal=is	r-8 w15 a-6 p-8
/org=here modality	r7 w11 a-6 b-3 i-4 t3 c-4
/org=org	w12 a-20 b-16 i-6 t6 c-19
/org=org >	w-6 a-3 p-5 t14 o10
/org=org fill=fill	r7 w-3 b-6 p13 t9 c-3
/org=org modality	r8 w24 o-3
/org=org question=?	w6 a-13 b-6 p3 t-10 c-16 o4
/org=org question=? >	r3 w8 a-10 b-5 t-6 c-13 o5
/org=org relation=allow	r14 a-5 p8 c-9 o-3
/our=my	r3 w-6 a-3 i-8 p-16 c15 o16
/our=my class	r15 a-3 b-7 p3 c13 o-7
/our=my elsewhere=elsewhere	w4 a-6 i6 t-9 c-8 o30
/our=my elsewhere=elsewhere question=?	a-11 b-6 p-7 c-5 o12
/our=my product=product	w-6 c21 o-4
/our=our	r8 a6 i-8 p-25 c3 o-11
/our=our class question=?	r16
/our=our modality	r6 w-5 p-6 t19 c-5
/our=our modality question=?	r27 w-3 a3 p-4 t-8 o5
/our=our org=org	r9 w24 i3 p-9 t-5 c12
/our=our people=everyone	r10 a12
/our=our people=everyone modality	r5 a15
/our=our people=people	r11 w-10 a13 i6 p-18 c-5
/our=our people=people be=be	r16 a-9 b-5 i3 t12
/our=our people=people fill=fill	r4 a8 b-22 i9 t-6
/our=our people=people modal=can	w8 a15 b-10 i-5 p3 o3
/our=our people=people modal=not	r16 w-8 a-14 b-9 i-5 t13
/our=our people=people modality	r13 w-8 a13 i7 p-8 t-5
/our=our people=people question=?	r26 w-14 a3 b10 p-5 t-5
/our=our people=people to=to	r-7 w-6 a10 b11 i13 t-4
/our=our people=staff	r20 w-4 a14 b16 i-4 p-5 o5
/our=our people=staff modality	r11 a8 b10 i-4 p-8
/our=our product=product	r15 w12 a-7 b-3 p-10 t-4 c27
/our=our product=product question=?	r7 w-4 p-5 c19
/our=our topic=topic	r9 w3 a-4 p15 t-4 c-6 o-5
/people=anyone	r-19 w38 a-4 b-8 p20 o3
/people=anyone at=at	r-9 w17 b-3
/people=anyone class	r25 w-3 p4
/people=anyone fill=fill	r-7 w27 b-4 p12
/people=anyone fill=fill modality	r-6 w28 b-3 p-10 t4 c5
/people=anyone modal=is	w13 b-5 p-5
/people=anyone modal=is fill=fill	w13 b-5 p-5
/people=anyone org=here	r-3 w22 b-3 p-4
/people=everyone	r14 w11 a12 b27 i-7 t-7 c-5
/people=everyone fill=fill	r20 w-10 a-7 t3
/people=everyone fill=fill modality	r20 w-10 a-7 t3
/people=everyone modality	r5 a15
/people=people	w7 p-6 t8 c-18 o-9
/people=people >	r-3 w7 a9 b4 i-8 c-13
/people=people and=and	r18 a12 b-6 i-5 p-8
/people=people and=and class	r23 w-5 b-3 p-3 t4 c6 o3
/people=people at=at class	r21 w3 p-5 t-4 c3
/people=people be=be	r9 w-4 a-12 b-7 p8 t15 c-5
/people=people change=change	r12 w15 a-10 b-3 i-8 t10
/people=people class	r19 a-3 i11 p-15 t8
/people=people fill=fill	r7 w8 b5 i11 t-4 c-4
/people=people fill=fill >	r4 w21 a-3 b13 i-3 p15
/people=people fill=fill fill=fill	r-7 w16 a18 b-8 i-5 p5 t-3
/people=people fill=fill modality	r11 w5 a-12 b-16 i12 p-8 t6
/people=people from=from	w-8 a-8 b21 i11 p-7 o3
/people=people from=from modality	w-4 b21 i12 p-6 o4
/people=people if=if	w5 a-4 i28 c7 o7
/people=people modal=can	r4 w9 a18 b-12 p-19 c-6
/people=people modal=can for=for	r21 a-5 b-5 t6 c7 o3
/people=people modal=can modality	w12 a22 b-18 i-3 p-14 t9 c-5
/people=people modal=can question=?	r17 w-5 p-13 c3
/people=people modal=is	r3 w9 a14 b-8 i-4 t5 c-10 o-7
/people=people modal=is modality	r14 w11 t-4
/people=people modal=not	r10 w-10 a-9 b9 p-7 t20
/people=people modal=not modality	r4 a-7 b10 p-7 t20
/people=people modality	r10 w-10 a6 i-3 t-15 c-7
/people=people modality class	r7 a12 b-6 i-4 p13 t-3 o-6
/people=people modality modality	r24 w-3 p-4 c3
/people=people modality name-own	r23 w4 t6 c6
/people=people modality question=?	w21 a-5 p13 o-7
/people=people modality to=to	r15 a-6 b20
/people=people modality with=with	r15 w-10 a13 b-11 i10 p-6 t-3
/people=people org=here	r-5 w19 a-5 t5 o3
/people=people question=?	r13 w7 a6 i7 p-3 t-7
/people=people question=? >	r13 w7 a6 i7 p-3 t-7
/people=people stop=.	r12 b16 t-9 c-3
/people=people stop=. >	r25 w7 b-4 t-6 c-5
/people=people symptom=symptom	t30 o3
/people=people the=the	w25 a-6 b-4 o5
/people=people topic=topic	a-3 b-3 i-7 p23
/people=people topic=topic question=?	a-4 b-3 i-7 p19
/people=people via=via	r24 w14 a-7 i-5 t-3 o8
/people=people via=via class	r17 w17 a-7 b-3 t-4 c-6 o5
/people=people via=via question=?	r18 a-4 i-9 p3 o3
/people=people via=via the=the	r25 w-5 i-5 t-3 c3
/people=people what=what	r15 a-3 p12
/people=staff	r22 w5 a8 b12 i-8 p-10 t-5 c-8
/people=staff modality	r29 a11 b14 p-3 t-3
/people=staff modality with=with	r5 a10 b12 i-5 p-6
/people=team	i-5 p12 t-3 o10
/person=person >	r-5 w-5 a8 b-4 i-3 p4 t17 o8
/person=person fill=fill	w-4 a13 b-5 p15
/person=person modality with=with	r12 b-4 o-3
/person=person name-open	r22 t-3
/person=person to=to	r7 p14 o-3
/person=someone	r12 w18 a-3 i-5 p18 t-5 c23
/person=someone at=at the=the	r13 p-11 o-4
/person=someone via=via	r21 p-14 c-8
/product=product	r-14 w-3 i23 p32 t14 c14 o-23
/product=product >	r-5 w-6 a-7 i3 p17 t8 c26 o-8
/product=product at=at	w6 a-4 b3 i8 p31 t-4 c-10
/product=product at=at the=the	w7 a-3 b4 i8 p31 t-4 c-9
/product=product block=block	r11 b13 i-7 p-6 o4
/product=product comma=,	i20 t8 c-6
/product=product modal=can	w-4 i16 p24
/product=product modal=is	r-8 w9 p12 c10 o-5
/product=product modal=is fill=fill	w15 b5 i4 p-6 c16
/product=product modality	r17 i-3 p14
/product=product question=?	r-6 w4 a4 b-16 i4 p26 t-13 o-17
/product=product question=? >	r-7 w4 a3 b-16 i4 p24 t-13 o-18
/product=product relation=allow	r11 w-4 a5 b-5 i7 p6 t-9 c-5
/product=product relation=allow address-own	r20 a-6 p-5 o3
/product=product to=to	r-6 w11 a14 b13 p-9 t4 c-5
/product=product to=to class	w7 a19 b-7 p-9 t7
/product=product to=to modality	w13 a12 b-8
/product=product word	w4 i22 p23 c-12 o-13
/product=product word comma=,	r3 i17 p14 t8 c-3 o-5
/product=product word question=?	i13 p10 t-6
/pronoun=other	r-6 w-15 a-10 i7 p4 t11 o-15
/pronoun=other >	r9 w-11 a-14 t3 c-6
/pronoun=other fill=fill	r11 w-3 a11 i12 p-13 t-4 c4
/pronoun=other fill=fill modality	r10 w-6 a-10 i13 t-7
/pronoun=other fill=fill question=?	r16 w4 a22
/pronoun=other modal=can	r31 a5 i-4 p-4 t-5 c-5
/pronoun=other modal=can modality	r25 a6 p-4 t-5 c-5 o3
/pronoun=other modal=is	r4 w-3 a-4 p4 t5 c9 o-9
/pronoun=other modal=is the=the	r13 i-4 p-3
/pronoun=other modal=not	w-5 a11 b5 i10 p-9 t3 c-6 o-4
/pronoun=other modal=not modality	r12 a-3 b8 i16 t-4
/pronoun=other modality	r4 w-6 a-5 b-5 i19 p-5 t23
/pronoun=other question=?	r34 a-7 i3 p4 c-3 o6
/pronoun=other question=? >	r32 w-4 a-8 p3 o5
/pronoun=other symptom=symptom	r-6 w-5 b-3 i3 t20
/question=? pronoun=other	r20 i-4 t-3 c-12
/question=? pronoun=other modal=is	r13 i-4 p-3
/question=? question=?	r18 w-3 p16 t-4 c-4
/question=? question=? >	r18 w-3 p16 t-4 c-4
/receive=receive	r5 w4 a-17 i-8 p-7 c3 o-13
/receive=receive modality	r17 w17 b-6 p-5 t-4 o4
/receive=receive modality from=from	r16 w17 b-7 p-5 t-4 o4
/receive=receive the=the	r22 b-5 p14 c-3
/receive=receive to=to	r7 b14 c-4
/relation=allow	w-5 a39 b-4 i12 p26 c4
/relation=allow #property	r-14 a-7 i23 p-5 t-5 c3 o3
/relation=allow >	r-11 w-10 b14 i-5 p13 c-16 o8
/relation=allow address-own	w-4 a29 i4 p-3 t5
/relation=allow address-own modality	w-3 a25 i5 t4
/relation=allow address-own to=to	r5 a14 b-4 c-6 o-3
/relation=allow be=be	a-3 b-6 p24
/relation=allow class	a18 b-9 p9 o3
/relation=allow class modality	r-3 a23 b-11
/relation=allow comma=,	r5 a-9 b-3 i8
/relation=allow comma=, modal=can	r6 a-9 i5 p-3
/relation=allow domain-foreign	r24 w-8 a23 b-12 i18 p-3 t11
/relation=allow domain-foreign >	r7 w-4 a23 b-8
/relation=allow domain-foreign question=?	r29 w4 a-3 t-5
/relation=allow fill=fill	a-6 b19 p27 c-6 o-6
/relation=allow fill=fill question=?	a-3 i3 p28 c-5
/relation=allow for=for	r34 w-5 p-7 o7
/relation=allow modal=can	r-7 a3 i22 p16 t-4
/relation=allow modality	r8 a30 b-10 o16
/relation=allow modality between=between	r-8 a17 b-4 i3 p-5
/relation=allow modality with=with	r20 w4 a26 p5 t-3
/relation=allow name-own	r-3 w3 a33 b-5 i23 p-6
/relation=allow name-own modality	w4 a23 i23 t3
/relation=allow name-own to=to	w-5 a20 b-8 i8 p-5
/relation=allow our=our	a22 b-11 i7 p-3
/relation=allow our=our people=people	a19 b-7 i7 p-3
/relation=allow product=product	r3 w3 a-7 p16 t12 c-5
/relation=allow question=?	r18 i14 p22 t-4 c-9 o-5
/relation=allow question=? >	r18 i14 p21 t-4 c-9 o-5
/relation=allow relation=allow	r-6 a7 b-5 i27 p4
/relation=allow symptom=symptom	w3 b-3 t29
/relation=allow the=the	r4 w-3 a-7 i9 t3 c16 o-12
/relation=allow to=to	r14 w26 a-5 p15 c-3 o-4
/relation=allow via=via	r16 w-8 a-3 i9 c-9
/relation=allow via=via question=?	r16 w-8 a-3 i9 c-9
/relation=allow word	w4 a-5 c20 o-4
/skype-name-foreign	r31 w20 i17 c-6
/skype-name-foreign fill=fill	r24 w-3 b5 i5 p-3 t4 o-3
/skype-name-foreign modality	r28 w-3 c-3 o-5
/skype-name-foreign question=?	r15 w8 a-3 b-5 i13
/skype-name-foreign question=? >	r15 w8 a-3 b-6 i14
/stop=.	r11 b7 p-5 o-17
/stop=. >	w13 a-4 b3 i-5 t8 c17 o-13
/stop=. do=fix	w-4 a24 b19 i3 t-3 c-3 o3
/stop=. do=fix change=change	r-3 a21 b-7
/stop=. do=fix question=?	r-5 w-5 a14 b15 t-5
/stop=. do=how	r-6 a13 b12 o-4
/stop=. modal=can the=the	r18 a-5 c-7
/stop=. modal=is	r30 a-4 b-6 p5 t-6 o7
/stop=. modal=is pronoun=other	r19 a-3 i-7
/stop=. the=the	r16 w14 a-4 p-5 t7 c-10 o-6
/suppose=suppose	r-15 a-5 b-3 i56 t3 c9 o12
/suppose=suppose #property	r-7 i19 p-8
/suppose=suppose #property modal=is	r-7 i19 p-8
/suppose=suppose name-own	r-4 b4 i23 o6
/suppose=suppose we=we	r-7 w3 b-5 i28 p-4 c4 o5
/suppose=suppose we=we block=block	r-9 b-7 i16
/suppose=suppose we=we change=change	r-8 w3 i20 p-9 o3
/symptom=symptom	r-8 b4 p-17 t87 c4 o19
/symptom=symptom >	r-14 w-5 a-6 t40 c17 o18
/symptom=symptom colon=:	r-9 a3 p-5 t29 c-10 o-3
/symptom=symptom fill=fill	a5 p-15 t32 c-10 o-7
/symptom=symptom for=for	r3 i3 p-6 t20
/symptom=symptom for=for class	i3 t21
/symptom=symptom from=from	w14 t15
/symptom=symptom if=if	i-4 p4 t31 o-3
/symptom=symptom if=if modality	r-5 t22 c5
/symptom=symptom question=?	r8 w11 a-3 p-4 t19 o-6
/symptom=symptom question=? >	r8 w11 a-3 p-4 t19 o-6
/symptom=symptom the=the	p-10 t28 c-12 o-5
/symptom=symptom to=to light=light	w-4 t27 c-4 o4
/symptom=symptom word	r4 p-5 t19 c-6 o-4
/symptom=verbatim	w-4 a7 p-8 t44 c-10
/symptom=verbatim #property	i-3 p-6 t26
/the=the	r-10 a-8 i-7 p7 t8 c6 o10
/the=the #property	r15 i-11 p13 t7 c-8 o-8
/the=the #property modal=is	r22 w4 i-5 p12 c-5 o-4
/the=the >	c24
/the=the address-foreign question=?	r27 w3 a-3 b4 i-6 p-4 o-3
/the=the address-foreign stop=.	r33 a-4 c-4 o4
/the=the address-own	r17 b5 o-4
/the=the block=block	r-16 w3 a3 p6 t-17 c-18 o-18
/the=the block=block >	w-4 b14 p21
/the=the block=block comma=,	b-8 i14 p-8
/the=the class	r4 a-19 i5 p6 t11 c-23 o-19
/the=the class fill=fill	r15 w10 i4 t-3 c-6 o-3
/the=the class modality	r13 w-5 p5 t10 c-3 o-5
/the=the class people=people	r8 w15 b15 t3 c-7
/the=the class person=person	w5 a-12 b-7 p5 t6 c-11 o-12
/the=the class symptom=symptom	r4 p16 t10 c-8 o-4
/the=the class word	b-6 i11 p16 t-4 c-4
/the=the do=fix	r-3 a22 b-6 t3 o-7
/the=the do=how	r-7 w3 a19 b9 p11 c-3 o-5
/the=the elsewhere=elsewhere	w-5 a4 i6 p-11 c-17 o40
/the=the fill=fill	r6 w-3 a-8 i-12 p-6 t18 c23 o9
/the=the fill=fill >	r3 b-6 p-6 t13 c22 o-12
/the=the fill=fill address-own	r22 b7 i4 p-3
/the=the fill=fill for=for	r19 a-6 c10
/the=the fill=fill question=?	r4 w-7 a5 b-8 t-10 c8 o-13
/the=the fill=fill to=to	r8 w12 p-9 t-7 c-5 o13
/the=the fill=fill word	r-9 w-6 p4 c-5 o10
/the=the modal=can	r11 w27 a-10 b-5 t3 o3
/the=the modal=can modality	w27 a-4 b-4 i3 t3
/the=the modal=not	w16 a-4 b-5 p7 t-3 c11
/the=the modal=not fill=fill	r-4 w14 a-4 b-3 c14
/the=the modal=not modality	r-4 w21 i3 p4 o5
/the=the modality	r11 w-5 b11 i-5 p-16 t19 c8 o-16
/the=the modality at=at	r7 a-6 b-3 p-4 t11 c17 o-10
/the=the modality question=?	r26 w3 b4
/the=the modality to=to	r21 b3 p-4 t8 c-5
/the=the modality with=with	r14 w-3 a-6 b15 t4 c-3
/the=the name-open	t-7 c19
/the=the name-open >	r-3 t-7 c19
/the=the name-own	r11 a12 b-5 c13
/the=the org=org	a-6 p15 t12 c-14 o5
/the=the org=org question=?	r-3 w3 a-4 b-3 i8 p9 c-7 o10
/the=the our=our	r13 w-5 a6 b6 i-5 p-3 t3 c-3
/the=the people=people	a-16 i-13 c-13 o3
/the=the people=people >	b-6 p15 t-3 c3 o19
/the=the people=staff	w16 t12 c-4
/the=the person=person	r19 w-10 a4 b-5 i-3 p11 c-5 o8
/the=the person=person >	p3 c7 o19
/the=the person=person address-own	r16 w-12 p-3 c-9
/the=the person=person via=via	r21 w4 b3 o-4
/the=the product=product	r-4 w10 i20 p25 t16 c-18 o-14
/the=the product=product word	r-6 w4 i17 t3 c-5 o-7
/the=the relation=allow	r-11 w-13 b9 i4 o-22
/the=the relation=allow >	b28 p12
/the=the relation=allow comma=,	r6 a-8 b-4 i7 p-3
/the=the the=the	r-4 w-5 a-9 i7 p15 t15 c-7 o6
/the=the the=the person=person	t-4 c8 o20
/the=the to=to the=the	b3 t-3 c18 o-6
/the=the topic=general	w16 a4 i-3 p17 c15
/the=the topic=topic	r-6 w-10 a4 b11 i-8 p12 c-11
/the=the topic=topic >	w3 p12 c18 o-5
/the=the topic=topic question=?	r18 p-3 o-5
/the=the what=what	w3 a-7 i12 p22 c-9 o-17
/the=the what=what for=for	a-4 i13 o-12
/the=the which=which	r3 w16 a-7 p23 o-6
/the=the word	w-3 b-17 i-5 t11 c23
/the=the word >	w-3 a-5 b-3 p-21 t9 c27 o7
/the=the word at=at	r-5 w-5 a-7 i7 p12 t5 c10 o-10
/the=the word fill=fill	w-3 a-4 i3 p-7 t13 c6 o17
/the=the word for=for	r-6 a-5 i-4 p17 t-5 c7 o14
/the=the word name-own	r19 i3 p3 t4 c-3 o-4
/the=the word product=product	r9 w-3 a-5 i17 p4 t-3
/the=the word question=?	w15 a16 p-5 c20 o10
/the=the word to=to	r21 a19 i-5 p-8 t7 c-5 o-4
/the=the word via=via	r21 w4 a-8 i15 c-3 o-3
/the=the word word	r6 w-7 a-4 p6 t12 o11
/to=to	a18 b4 p8 c9 o-3
/to=to #property	a-3 b-5 i16 t-4
/to=to address-foreign	r25 w8 a3 b-3 t11 c-7 o-3
/to=to address-foreign fill=fill	r8 w4 a18 i5 c-4 o-3
/to=to block=block	w-4 a-10 b27 p-4 t3 c-3
/to=to block=block the=the	r-3 w-4 b17 c-5
/to=to change=change	a21 b-10 i7 p9 c-9 o-5
/to=to change=change for=for	r5 a23 b-5 i-5 p-3 t4 o-6
/to=to class	r4 a-4 b-10 p3 t3 c-23 o-16
/to=to class >	r15 w15 a3 b-7 p-4 t4 c-5 o-5
/to=to class people=people	r5 w-7 a9 i6 p-10 t8 c-3 o-3
/to=to domain-foreign	w9 a4 b4 i-14 p-10 c-17 o-9
/to=to domain-foreign >	r-3 w12 b18 p5 o5
/to=to fill=fill	w5 a4 b5 i13 p-19 t-5 c-5
/to=to fill=fill stop=.	r16 i7 t-6 c-3 o5
/to=to light=light	r6 w14 b-8 i-15 t13 c-11 o-5
/to=to modal=is	r15 a17 i4 t19
/to=to modality	r8 a3 i-14 p-10 t-9 c6 o-7
/to=to modality address-own	r17 w-8 p-4 t-5
/to=to modality domain-foreign	r9 w8 a13 b-7 c-4
/to=to modality name-own	r18 a10 b4 i-5 p-4
/to=to modality to=to	r22 a-11 t-5 c21 o3
/to=to modality with=with	w16 a8 b-4 p-19 t3 c-12 o-5
/to=to name-own	r16 w4 i10 t13 c-9
/to=to person=someone	r-3 c24
/to=to relation=allow	a31 b-4 p22 c-8 o-3
/to=to relation=allow address-own	w-4 a12 b-5 c-3
/to=to skype-name-foreign	r34 w-3 b8 i3 c4
/to=to the=the	b-8 i13 p14 c19
/to=to the=the class	r9 a-7 p10 t20 c-8
/to=to the=the relation=allow	a4 b-6 i13 t4 c-8 o-6
/to=to the=the the=the	t15 c14 o-6
/to=to the=the word	r4 b3 i4 c22 o-6
/to=to whether=whether address-own	r27 w-6 b6 i3
/to=to which=which	w3 a-4 b-5 p17
/to=to word	r5 w-10 a7 b-11 i-6 p3 o20
/to=to word >	p-3 t8 c-7 o25
/topic=general	r-4 b-3 p31 t7 c22 o5
/topic=general >	t-3 c22 o-5
/topic=general fill=fill	r-4 i3 p15 t13 c5 o-5
/topic=general question=?	w-6 b-3 p9 c-5 o10
/topic=general question=? >	p9 c-3 o14
/topic=topic	r-26 w-17 a7 b7 i10 p68 c-3 o-3
/topic=topic >	r-7 w-8 a-10 b-9 p24 t3 c5
/topic=topic at=at	r-7 b4 p32 c-4 o-4
/topic=topic fill=fill	a13 i4 p32 t3 o-4
/topic=topic for=for	r-4 a-3 b10 p17
/topic=topic modal=is	r-4 a5 i13 p13 c-10
/topic=topic modality	w-4 a-4 b-6 p24 t3 c3 o5
/topic=topic modality with=with	i-3 p30 t5 c3
/topic=topic question=?	r-3 a-3 i6 p34
/topic=topic question=? >	r-3 a-3 i6 p34
/topic=topic relation=allow	a15 i9 p17
/topic=topic relation=allow modality	r-3 i-3 p19
/topic=topic relation=allow name-own	r6 a6 i11 p-9 t-4
/topic=topic topic=topic	a-4 b-3 p26 t12 c4
/topic=topic word	r-7 p34 t7 c-3 o-9
/via=via	r15 a-3 b-13 p-10 t5 c24 o-6
/via=via >	r4 c15 o-5
/via=via class	r14 a9 b-8 i-8 t10 c-10 o-3
/via=via class >	w-7 p15 t11
/via=via class question=?	r23 a-4 o4
/via=via class to=to	r22 w-9 a-4 t-4 c-4 o3
/via=via question=?	r11 a-8 i8 p-11 c13 o-7
/via=via question=? >	r11 a-8 i8 p-11 c13 o-7
/via=via the=the	r7 w-11 a-16 p9 c8 o-7
/via=via the=the modality	r18 w5 b4 p4 c-3
/via=via word	r10 a-3 b3 t-4 c21 o23
/we=we	r14 a3 b-7 i21 p-16 t19 o-4
/we=we >	r-9 w-6 a16 b8 i-7 p-5 t6 c9
/we=we and=and	r34 w-7 i4 p-5 t-4 c5
/we=we be=be	a-12 b-8 i11 p-3 t17 c-4
/we=we block=block	r5 w-4 b-8 i23 c3
/we=we change=change	r6 a-11 b-6 i14 p-8 t13 o4
/we=we change=change pronoun=other	r-10 w3 a-7 i19 t-4 o3
/we=we fill=fill	r8 w-6 a16 b13 i-5 c-4
/we=we fill=fill modality	r23 a-4 c3
/we=we from=from	r23 t13 c-4 o6
/we=we modal=can	w18 a10 b6 p-7 t8 c-3
/we=we modal=is	r8 w23 a-4 i-5 p19 t7
/we=we modal=is modality	r17 w-8 a-11
/we=we modality	r29 a-9 b-4 t-5
/we=we modality with=with	r17 a-7 b-4
/we=we question=?	r24 w-8 i8 t-6 c12 o-4
/we=we question=? >	r24 w-8 i8 t-6 c12 o-4
/we=we relation=allow	r13 a-4 b-10 i18 p-11 t-6 o3
/we=we relation=allow modality	r18 w3 a-5
/we=we symptom=symptom	r-7 t21
/we=we word	r10 a-5 i-8 t10 c16 o-4
/what=what	r-15 w-17 a12 b-9 p38 t-16 c15 o12
/what=what #number	a-3 p-8 c-10 o24
/what=what #property	w5 a4 b5 i-10 p28 t-3 c-9 o-7
/what=what #property >	i-5 p11 t-4 c-3 o-3
/what=what at=at	r4 b5 p22 t3 c-5 o-11
/what=what change=change	w3 i16 t-3 c23 o-8
/what=what change=change fill=fill	b-3 c21 o-10
/what=what class	r8 p33 c-3 o-3
/what=what class people=people	r13 a-5 p14
/what=what do=wish	r-9 w-3 a12 p9
/what=what fill=fill	r-7 w-10 b-13 i3 p-14 c6
/what=what fill=fill fill=fill	r-3 a-4 p-7 c28 o-10
/what=what fill=fill modal=is	p8 c8 o-8
/what=what fill=fill to=to	i17 p12 o-4
/what=what fill=fill word	p-12 t9 o14
/what=what for=for	a-5 i13 o-12
/what=what how=how	a-6 p19 t-3 c-9 o-4
/what=what me=me modality	r5 w5 a-7 b5 p30 t-4 c-9 o-3
/what=what modal=is	r-3 a8 i-6 p10 t-4 c20 o-14
/what=what product=product	w3 i-6 p20 c-7 o-3
/what=what product=product word	r4 w4 i-3 p19
/what=what question=?	r3 w-5 a-3 p19 c15 o-4
/what=what question=? >	r3 w-5 a-3 p19 c15 o-4
/what=what relation=allow	a17 p24
/what=what the=the	r-5 w-7 a13 b3 i-3 p13 t-5 o13
/what=what the=the class	p15 t8 c-6 o-12
/what=what the=the do=fix	r-3 a22 b-6 t3 o-7
/what=what the=the modality	r-6 a-5 b-5 c22 o-5
/what=what the=the topic=topic	r4 a-9 b14 p14 c-5 o-4
/what=what the=the what=what	r3 w3 a-6 i-10 p22 c-4 o-17
/what=what the=the word	r10 w-12 a5 b-14 t-13
/what=what topic=topic	w4 a10 p16 c-5
/what=what topic=topic question=?	w3 a-5 i-7 p13 o-9
/what=what word	a-10 p27 c5 o10
/what=what word modal=is	a-3 p14 c11 o-15
/whether=whether	r42 w-6 a-7 b5 p24 o4
/whether=whether address-own	r26 w-8 a-4 b3 o-3
/whether=whether name-own	r38 w-3 a-6 p3 o4
/whether=whether name-own modal=can	r23 w-3 a-4 t-3
/whether=whether we=we	r24 p17 o4
/which=which	r-25 w44 a4 b-7 p25 t-12 c12
/which=which change=change	a17 b19 p14
/which=which modal=can	r-4 w34 a-8 b-3 i7
/which=which modal=can modality	r-3 w32 a-8 i7 c-3
/which=which modal=is	w30 i3 p5 c-3
/which=which modal=is fill=fill	w22 p-7
/which=which modal=is the=the	w7 p11 c-4 o-8
/which=which modal=not	r-3 w21 a-6 p13 c-3
/which=which modal=not fill=fill	r-3 w12 a-7
/which=which name-own	w-5 p-4 c22
/which=which our=our	r-4 w41 a-10 c8 o11
/which=which our=our people=people	w41 a-9 c8 o11
/which=which people=people	r-7 w42 a-3 i16 p-6 c6 o8
/which=which people=people modal=is	r-5 w29 b3 i3
/which=which people=people org=here	r-5 w19 a-5 t5 o3
/which=which product=product	w3 a-4 b22 p22 c14 o-5
/which=which product=product modal=can	p23 t3 c-3 o-3
/which=which relation=allow	r6 w-4 a-5 b-6 i3 p21 t4 o-3
/which=which the=the	r15 w10 a9 b-7 p17 c-5 o-4
/which=which topic=topic	w-11 a8 b-3 p20 c-9 o-6
/which=which topic=topic modal=is	w-6 a-5 b5 i-7 p31 t6 c-6
/which=which word	a23 b-3 i3 c22 o-5
/which=which word fill=fill	w-4 a14 b-4 p-7 c12
/who=who	r-14 w46 a-14 b-6 i7 p-7 c5 o18
/who=who change=change	r6 w-6 i11 p-5 c17 o-5
/who=who fill=fill	w-10 b-4 i11 t8 c-10 o18
/who=who modal=can	r-4 w40 a-7 p-4
/who=who modal=can modality	w27 a-8 b-3 c4
/who=who modal=is	w25 a3 i6 o-5
/who=who modal=not	r4 w18 b-4 p3 t-3 c-4
/who=who modal=not modality	r3 w17 b-4 p3 t-3 c-5
/who=who person=person	w22
/who=who word	r11 w-10 p6 t-4 c-13 o14
/who=who word the=the	w-7 p9 c-10 o17
/why=why	r34 w-10 a8 b-13 i-13 p15 t13 o-8
/why=why fill=fill	r21 i3 t-3 c-3
/why=why fill=fill question=?	r21 i3 t-3 c-3
/why=why modal=is	r5 a-6 p17 t9 c-11 o-8
/why=why modal=is the=the	r-7 p19 t-7 o3
/why=why modal=not	r17 a10 b-4 i3 t-6 c-3
/why=why name-own	r27 a17 b-5 i-5 p5
/why=why name-own from=from	r27 a8 i-4 c-3 o-3
/with=with #property	r-5 b-3 i25 t3 c6 o5
/with=with #property fill=fill	r-9 w-6 a-4 b-8 i20
/with=with >	r8 w7 p-3 t16 c26 o-5
/with=with address-foreign >	r10 w4 a13 b-5 i9
/with=with address-foreign modality	r13 o-4
/with=with address-foreign word	r24 w7 a-4 t3 o-7
/with=with address-own	r18
/with=with address-own >	r21 a-4 c-4 o-4
/with=with address-own question=?	r14 i-3
/with=with class >	r8 w18 a-4 i13 p17 t-4
/with=with class question=?	r12 w15 a11 b6 p-9 t-6
/with=with colon=:	r19 w-6 c-4 o-3
/with=with domain-foreign >	r-10 w15 a4 b10 i-14 c-12 o-8
/with=with domain-foreign block=block	r15 w-4 b14 p-7
/with=with domain-foreign change=change	r19 a-7 b-10 i-5 c3
/with=with domain-foreign comma=,	r14 a20 b-7 p3 t-5
/with=with domain-foreign for=for	a24 b-9 p5 t3
/with=with domain-foreign if=if	r-11 i34 p-6 t-4
/with=with domain-foreign modal=can	r22 w-6 p-4 t-6 c3
/with=with domain-foreign question=?	r8 w9 a3 b-7 i4 t-4 c-3 o-4
/with=with domain-foreign stop=.	r18 w6 a-5 b14 t-4 c-8
/with=with domain-foreign via=via	r12 w8 c-5
/with=with name-open	r5 w3 t13 c-6 o-5
/with=with name-open question=?	r15
/with=with name-own	r23 b-3 c-6
/with=with name-own >	r23 a-3 c-12
/with=with people=people via=via	r23 w-6 b4
/with=with person=someone class	r19 w3 i-3 p-5
/with=with pronoun=other	r22 i-10 t-6
/with=with question=?	r18 i-3 p-7 c8 o-11
/with=with question=? >	r18 i-3 p-7 c8 o-11
/with=with relation=allow	r-3 i12 p17
/with=with word	a-4 i-4 p5 t8 c-6 o7
/word	r-13 w-13 a-16 i-7 p8 t7 c23 o29
/word >	r-5 b-9 p15 t17 c33 o43
/word address-foreign	r32 w5 a-4 p4 c-7 o-7
/word address-foreign >	r23 c-4 o-4
/word address-foreign question=?	r16 o-10
/word address-own	r18 p-10
/word address-own modality	r17 p3 c-5 o-4
/word at=at	w-5 b-6 i3 p7 t8 c12
/word at=at the=the	r11 w-8 a-8 b-3 p4 t8 c8 o-8
/word block=block	a5 b-5 i15 p11
/word class	w-14 a4 b-10 i-12 p6 t3 c-18 o3
/word comma=,	a-15 b-9 p12 t-6 c-11
/word comma=, fill=fill	r-6 i-3 p7 c8 o12
/word comma=, modal=can	i23 p-6 t-3
/word comma=, modal=is	r-4 w14 b-4 p14 c3
/word do=wish	r13 b21 c-4
/word elsewhere=elsewhere	r-3 w4 a-10 b-5 t3 o19
/word fill=fill	a10 b-3 t8 c24 o12
/word fill=fill >	r-3 w3 a-5 i3 p-5 c14 o13
/word fill=fill fill=fill	r6 a-4 p-3 t14 c13 o-14
/word fill=fill modal=is	a-3 p-9 t-4 c7 o10
/word fill=fill question=?	a-7 i3 p5 c-8 o14
/word fill=fill word	r10 i-3 t-9 c11
/word for=for	r-6 a12 b-3 p16 t-8 c4 o11
/word from=from	w-3 b16 p13 t8 c-8 o-6
/word if=if	r6 a-5 b-3 i-6 p3 t10 c-8 o8
/word me=me >	a-3 p9 c11 o-9
/word modal=can	r18 a-17 b-9 i4 p-6 t8 c-11 o15
/word modal=is	r-8 w-11 a7 b-5 i-7 t8 c5 o12
/word modal=is me=me	a19 b-4 c-7 o14
/word modality	r27 b16 o-6
/word modality with=with	r32 i5 o-6
/word name-own	r22 w-6 a-4 b19 c19 o12
/word name-own >	w4 b-12 c18 o-9
/word name-own modal=not	r20 i3 t3 c-6 o-6
/word name-own modality	r30 p3 c-9 o-7
/word name-own to=to	r5 p-6 c-7 o11
/word open=(	r19 a-3 c-3 o-5
/word open=( address-foreign	r19 a-3 c-3 o-5
/word our=my	a-3 b-5 p-6 o16
/word our=my elsewhere=elsewhere	p-4 c-6 o23
/word product=product	r10 a-4 b3 i17 p22 c-5
/word pronoun=other fill=fill	r-4 a17 b11 c-4 o-6
/word question=?	r-18 w-7 a-5 i3 p4 t-7 c5 o24
/word question=? >	r-18 w-7 a-5 i3 p4 t-7 c5 o24
/word relation=allow	w10 a-14 b11 p6 c-11 o-9
/word stop=.	r-8 w3 b-19 p4 o-17
/word stop=. >	w17 b-3 c19
/word symptom=symptom	t29 c-7 o-6
/word the=the	w-4 a10 i-4 p5 c23 o13
/word the=the block=block	r8 a18 b10 i3 c-5
/word the=the fill=fill	p-4 t-3 c12 o-11
/word the=the modality	r19 c14 o-10
/word to=to	r11 a19 b-13 i-17 p13 o-20
/word to=to modality	r20 a-4 i3 t-4 c3 o4
/word topic=topic	a-9 b-3 p21 c-7 o-11
/word via=via	r20 a-9 i8 p-4 t-3 c9 o-8
/word with=with	r4 w19 b-3 p18 o-6
/word word	r6 w-5 a-3 b-3 i-4 p8 t17 o38
/word word >	b-3 p-3 t4 c-7 o30
/word word address-foreign	r17 o-8
/word word question=?	r-4 w-3 c-3 o27
:	r16 w-9 a-8 b-8 p6 t11 c14 o-14
: address-foreign	r17 w-6 t-3 c-3 o-9
: address-own	r30 b6 i5 c-6
: can name-own	r16 w-4 i-8 p-6 t-5
: chat	r25 w-5 i3 p-3 t12 c-4 o-3
: could	r10 w-3 b-3 i15 p-8 t-4 o3
: could name-own	r12 w-3 i11 p-6 t-3
< #property	r3 p15
< ,	r30 a-8 b-8 i-16 t-4 c3 o4
< , can	r18 a-6 b-8 i-10
< >	c18 o41
< a	r16 a-7 b-7 t-5
< address-foreign	r23 a-7 p4 t11
< address-own	r17 a-6 t3
< after	r-7 b-3 i19 p-3 t10
< allow	r-10 w-9 a21 b-13 i-6 p5
< allow name-own	r-10 w-9 a21 b-13 i-6 p5
< am	r22 w-4 b3 t3 c-3
< am i	r22 w-4 b3 t3 c-3
< any	r25 a-4 i4 p4 c-6
< any chance	r22 a-5 i3 p3 t-3 c-6
< are	r35 w6 a-3 p11 t-10 c-8 o19
< are calls	r17 w-3 b3 p-5 t-5 c3
< are our	r19 w-10 p-5 c3
< are there	w14 i4 p13
< are we	r23 w-8 p-4 c3
< are you	p-3 c-10 o18
< asdf	p-3 c-13 o22
< assume	r-5 b3 i21 c4 o4
< assuming	r-11 a-5 i19
< block	r-3 a-6 b23 i-7
< calls to	r-9 w-6 a-6 b-3 t29
< can	r29 w-5 a-4 i-6 p11 c3 o13
< can #domain	r18 w-6 a-5 p4 o3
< can address-foreign	r21 a-4 i-4
< can address-own	r15
< can all	r18 a-7 b-4 i-4 p5
< can anybody	w28
< can anyone	r4 w19
< can i	r14 b-3 p5 c19 o21
< can name-own	r16 o10
< can our	r28 w-6 a-11 b-6 i-5 c4 o3
< can people	r22 w-7 a-10 b-9 i-6
< can skype	r20 w-4 p7 c6
< can someone	r17 w-6 b3 p14
< can teams	r7 w-3 a-4 p15 t4 c4
< can we	r19 w-4 a16 o4
< cancel	c21 o-5
< cannot	r-4 w-3 t25 c-6
< chat	r20 a-5 b-4 t21
< chat with	r6 b-3 t15 o-4
< cna	r17 p3 c-5 o-4
< cna address-own	r17 p3 c-5 o-4
< compare	c27 o-4
< could	r14 a3 p7 t-6 c-10 o-7
< could address-own	r20 a-3
< could our	r5 a-11 b-3 i8 t-6
< could we	r16 a-4 p3
< could you	r6 w13 a12 p15 c-10 o-6
< delete	r3 a-3 b-6 t-4 c22 o-6
< do	r24 a-14 b-10 i-9 p9 t11 c10 o-10
< do i	r-3 a-6 p6 c11 o-10
< do our	r22 b-6 i-7 o6
< do we	r21 a-9 i-5 p7
< does	r19 w5 a-10 b-5 i20 p32 t-4 c-4
< does address-own	r23 w-8 a-3 b4 p-4 o3
< does name-own	r23 w-4 b5 i-5
< does our	r24 w-3 a-7 i-8 p-5 o3
< does teams	r8 p23 t-3
< does the	r12 w-3 a-4 p10
< domain-foreign	r29 w-8 p4 t7
< download	i3 p-3 c22 o-6
< explain	r14 b-3 p25 c-7
< export	w16 b-5 p-4 c27 o-13
< federated	r11 w-4 a-6 i-5 t16
< federation	r11 i-3 p14 t21 c-3
< for	r15 w24 o3
< forget	p-3 c17 o-7
< fyi	r6 a15 c-6 o-3
< give	w11 a8 b-4 p8 t-7 c10 o-10
< give me	w11 a8 b-4 p8 t-7 c10 o-10
< good	p-3 c12 o-7
< hello	c23 o-9
< hello >	c23 o-9
< help	p-4 c23 o-14
< help >	c22 o-14
< hey	a3 p-5 c22 o-7
< how	r-25 a12 i-12 p13 t-13 o13
< how can	r-7 a27 b15 i-6 p13 c10 o-6
< how do	r-10 a11 i-7 p13 t-5 o12
< how does	a-7 p9 c17 o-4
< how many	r-6 w17 a-10 b-7 i8 p14 c-9 o8
< how to	w-9 a19 b10 p17 t-5 o-4
< how would	r-3 w-5 a8 b19
< i	r6 a3 b10 i-17 p3 c-10
< i can't	r13 w-7 a4 b-7 t8 o-3
< i need	b9 i-3 p11 t-3 c-4 o-5
< i want	r8 b16 i4 p-5 c15
< i'd like	r11 b5 c18
< if	r-3 b-4 i19 p20
< if i	r-11 i6 p19
< in	r21 a9 i13 p6 c-4 o-6
< is	r33 w6 i-3 p26 t-7 c-11 o5
< is a	r7 b6 p17 o-5
< is address-foreign	r22 a-3 p-3 t4 o3
< is address-own	r20 w-5 a-3 p-9
< is anybody	r-3 w17 p-10 o-4
< is communication	r24 a-6 c5
< is it	r24 w-5 i11 p14 o19
< is name-own	r24 w-12 a-3 c3
< is our	r11 w-11 p4 c-5 o-3
< is skype	r4 w-4 b-3 p18 o-3
< is the	r26 w-3 b-3 p8 t-3 o-9
< is there	w13 a11 b-4 p22 c-4 o-7
< list	w23 b-9 p-3 c20
< make	r-6 w-7 a16 b13 i-3
< make it	a24
< may	r35 w-10 b4 i-3 o5
< may i	r17 p-6 c-13 o-7
< may name-own	r20 w-6 a-5 i-6
< messages	w-5 b-5 p4 t17
< my	r10 w-3 a13 p-8 t10 c-6 o21
< name-own	r10 b-8 i-15 t16 o9
< name-own address-foreign	r21 a-3 t-7 c-6 o-8
< name-own can	r14 b3 p5 t15 c-4 o-3
< name-own can't	w3 a17 b-7 t-3 o-7
< name-own is	r7 w21 i3 c-6 o-5
< name-own says	r18 w-4 b-9 p5 t-6 c-5
< name-own should	a14 b-9 p3
< name-own wants	r24 a-9 b-4 p3
< need	r-6 w4 a22 b10 p-4 c-4
< new	p-3 t5 c11 o-7
< no	t19 c-3 o19
< nobody	r13 b13 t-5 c-5
< number	r-3 w22 t3 c3 o5
< number of	r-3 w22 t3 c3 o5
< ok	r12 o20
< on	r28 w3 b3 i-3 c12
< on ,	r14 w-4 i-6
< our	w-4 a5 i-13 t6 o-8
< our users	r10 w-5 a16 b-8 t18 o4
< please	a18 b18 i-7 p4 t-6 c14 o-6
< pls	r5 a9 p8 t-4 c7 o-6
< say	a3 b-4 i30 p-6 o3
< should	r25 a-8 b-4 i9 p-3
< show	w25 i7 c28 o-3
< show me	r-4 w19 a-3 i5 c26
< since	r17 a5 i-5 t14
< skype	r16 a-5 b8 p10 t13
< skype users	r10 w-3 p-5 t14
< start	c20 o-13
< start over	c13 o-4
< steps	a16 b-6 p3 o3
< steps to	a16 b-6 p3 o3
< stop	r-11 w-4 b17 c11
< suppose	b-8 i28 p3 c3 o7
< tell	r11 a10 b-6 p-8 c-3 o16
< tell me	r11 a10 b-6 p-8 c-3 o16
< the	r8 w-9 a-7 p9 t15 c-3 o17
< ticket	r22 a-3 c10 o-5
< turn	a18 b12 i-5 c14
< undo	i3 c21 o-7
< users	r-9 w8 a-10 b6 i-7 t23
< video	r24 a-6 p3
< walk	a15 b-4 c13 o-6
< walk me	a15 b-4 c13 o-6
< was	r26 a-9 p10 c-4
< we	r3 i-18 t17 c-14
< we'd	r13 a17 b-3
< what	r-16 w-6 a5 i13 p11 t-12 c15
< what are	a-3 p17 c19 o-8
< what can	a-10 b-11 i-4 p6 c16 o-17
< what changes	r7 w7 i23 p-8 t-4 c-5
< what does	w3 i-7 p21 c-14 o-10
< what happens	r-5 a-5 i16 p5 c-4
< what if	r-3 w3 b-6 i21 p-13 o3
< what is	r4 w-3 a11 i-10 p8 t-5 o18
< what must	r-7 a6 b13 i-10 t-4 c-5
< what needs	r-3 w3 a18 b-6 p5 c-6 o-3
< what replaces	p16 o-3
< what would	a19 b-5 i21 p-5 o5
< what's	r7 a6 p9 t-5 c-5 o23
< what's the	r3 w-7 p-3 t-10 o7
< whats	a-4 b18 p3 o-4
< whats the	a-4 b18 p3 o-4
< where	a9 i-7 p15 o12
< where is	w3 a-7 i-3 p7 c-5 o17
< which	r-19 w11 a14 i-17 p8 t-10
< which accounts	r-3 w23 a-5 p-4 t5 o7
< which of	w22 a3 b-3 p-6 o4
< which policy	w-3 a15 b12 i-6 p8 t-4 c-3
< which setting	b18 i-4 p16 c-4
< which users	r-6 w19 a-8 b-4 p7
< who	r-7 w36 a-3 i-5 p4 t-5 c11 o30
< who can	r4 w20 b3 p4 o-5
< who could	w15 t-3 c3 o-5
< who has	w21
< who is	r-3 w22 a3 p-8 o9
< who may	r-13 w20 b-6 i-3
< who's	r-5 w23 a-5 b-5 t3
< whom can	r-9 w17 t-3 c-3 o-6
< whose	r-5 w27 a-7 c5
< whose account	w22
< why	r13 w-8 a4 b-8 i-5 p8 o-11
< why does	a-3 i-4 p10 t-9 c-5
< why was	w3 p16 t-4 c-5
< will	r22 a-7 b-7 i9 t-6 o5
< will address-foreign	r15 a-3 i-4
< will messages	r25 w-3 a-4 b4 p4 t-10 o4
< will name-own	r22 a-5 b-4 p5 t5
< wipe	w3 b-5 c16 o-3
< with	r-6 w17 b-3 i21
< withdraw	c11 o-11
< would	r15 a-14 b-9 i35 t-3 o9
< would address-foreign	r22 a-4 i-10
< would it	r13 a-8 b-3 i15 c-6
< would name-own	r22 b-4 i13 t-3 c6
< yo	r21 b-3 p-3 t-5 c12 o-5
? ? >	r18 w-3 p16 t-4 c-4
? can	r21 w6 b-3 p4 c-8
? he	r14 p-3
? it's	r15 i-4 t-3
? what	r11 a-3 o-6
? what about	r11 a-3 o-6
a	w4 a-16 b-13 i-10 p4 t-9 c3 o13
a address-foreign	r29 w6 a-3 b5 c-10
a address-foreign .	r27 w5 b4 c-6
a call	r35 a-4 b6 c-10 o-4
a call with	r17 t-3 c-7 o-3
a chat	r7 w-5 a7 b-8 p6 t8 c-4 o-3
a chat with	r6 w-5 a7 b-7 p6 t6 o-3
a conversation	r17 p-3 o-10
a conversation with	r17 p-3 o-10
a domain	a-3 p12 o-10
a federated	r24 b3 i7 p15 c-4
a list of	r-3 w24 p-7 o5
a meeting	r18 a-4 i-3 t-8 c-15 o5
a meeting ?	r17 p-4 t-3
a skype	r11 w9 a3 b-3 i-4 t10 c-4 o-5
a skype account	r18 w12 p-4 t-3
a teams user	r14 t-5
a trial	w3 a-3 p11 t13 o-8
a v	r20 a-7 b-6 t-5
a video	r25 w7 a-3 b3 c-6 o-4
able	r5 w8 b3 p-14 t-8 c-7 o-9
able to	r5 w8 b3 p-14 t-8 c-7 o-9
able to be	r-4 w20 t4 c3
able to meet	r-3 w3 a9 b-11 i3 c-6
able to message	r14 w-6 a12 b-13 i6 t-5
able to share	r4 w13 a16 b-7 c-11 o-5
about	r9 w-6 a-9 i-12 p8 t-3 o24
about changes	p-3 c20 o-9
about the	r5 b-3 i3 p12 c-5 o15
about us ?	r-4 w6 b3 t4 c22 o-4
accept	r18 w-3 i-3 p3
access	w5 i-4 p19 t4 c-20 o-14
access >	p24
access to	r3 w15 a10 b9 i-6 p-15 t-11 c-8
access to chat	r9 w11 a8 b-10 i-4
access to domain-foreign	w10 a-3 b19 p3
access to skype	w13 a18 b-8 p-7 t-5
account	r4 w13 a-14 b-8 c-9
account >	a-6 p9 o12
account start	r20 b3 p-3 o-4
accounts	r-4 w10 b17 i7 p6 t-10 c-8 o-6
accounts >	w15 a-17 b11 i11 p10 c-3 o-7
accounts ?	w3 i3 t-5 c-4
accounts ? >	w3 i3 t-5 c-4
accounts allowed	r19 a-4 b-4 p-7 c5
accounts can	w22 i4 c-3
add	r11 a16 i14 p-6 t-4 c19 o-3
add domain-foreign	r11 a20 i9 o3
add domain-foreign to	r11 a20 i9 o3
added	r3 a-5 b6 i19 p-4 t21 o-3
adding	r-5 a-8 b-5 i13 t4
adding domain-foreign	r-5 a-8 b-6 i13
adding domain-foreign to	r-5 a-8 b-6 i13
address-foreign	r34 a6 b-7 p-5 c-7 o-4
address-foreign ,	r21 w4 a11 i-10
address-foreign , can	r17 a-4 i-11
address-foreign , who	r22 w-7 b4 t-5
address-foreign >	r11 a8 i5 p-4 t4 c-9 o-7
address-foreign ? he	r14 p-3
address-foreign ? it's	r15 i-4 t-3
address-foreign a	r20 a-3 t-4 c-7 o-8
address-foreign and address-foreign	r14 a-3
address-foreign call address-foreign	r9 w-3 o-4
address-foreign call me	r20 b3 c-10
address-foreign call name-own	r20 a-4 p4 c-7
address-foreign can	r6 a12 b-8 i-3 o-5
address-foreign chat	r28 a-8 b3 p3 t-4
address-foreign chat >	r21 a-5 t-6 c-9 o-8
address-foreign chat ?	r13
address-foreign chat with	r20 w-3 i-3
address-foreign from her	r13 i-3
address-foreign get	r15 i-7 c-3
address-foreign if	r-9 w6 a-5 b3 i24 p-5 o-3
address-foreign in teams	r15 o-3
address-foreign in the	r15 p-4 t-6 o-6
address-foreign on	r20 w3 b3 i-8 p3 c-6 o-3
address-foreign see	r18 a3 b3 p-4
address-foreign send	r18 a-4
address-foreign to address-own	r24 t4 c-5 o4
address-foreign video	r22 w-7 a-4 i3
address-foreign work	r5 a15 p-10 c-4
address-open	r38 p-3
address-own	r40 w-4 a12 p-9 t-3 o3
address-own :	r23 a-5 i-6 p3 c-6
address-own >	a17 b8 p-6 t-4 c-5
address-own ?	r22 a-8 p-5
address-own ? >	r22 a-8 p-5
address-own address-foreign	r22 a-5 p-3 t-4 c-9
address-own address-own	r13 a-3 i-3
address-own allowed	r20 w-4 a-3
address-own allowed to	r18 w-5 a-3
address-own be	r20 w-6 a-3 i3 c3 o4
address-own be able	r10 w-4 b-7 i4
address-own calling	r23 w4 c-7 o-8
address-own calling address-foreign	r23 w4 c-7 o-8
address-own can call	r12 a16 b-5 p-4 t3
address-own can't	r13 w-8 b-3 t-3 c-3
address-own can't chat	r11 w-10 b-5 t-4
address-own have	r19 w-9 a-5
address-own have permission	r13 w-11
address-own is	r21 w-9 c-3 o-8
address-own needs	r17 a-5 c-5
address-own needs to	r17 a-5 c-5
address-own talk	r17
address-own to	r12 w-6 a17 b-10 p-8
admin	w-7 a12 b-4 i-5 p15 t12 c-7
affect	r-4 w-4 i-5 p15
after	r-3 a6 i29 t19 o-6
again	r6 w-4 p14 c18 o8
all	r-13 w17 a-20 b13 p-22 t3 c10 o-9
all of	r10 w11 b-9 t8 c-3
allow	r4 a11 i10 p5 t-8 c-18 o-14
allow address-own	r13 a6 b-5 p-3
allow address-own to	r13 a6 b-5 p-3
allow list	r16 w-12 b9 i-4 p6 c-14 o-10
allow list >	r-3 b22 i3 p11 c-3
allow name-own	r4 w-4 a9 b-13 i7 p-6 t-6
allow name-own to	r4 w-4 a9 b-13 i7 p-6 t-6
allow our	w-4 a21 b-6 p4 c3 o3
allow our users	w-7 a15 b-11
allow to	r-6 w19 b-3
allow to chat	r-6 w19 b-3
allowed	r13 w18 a-7 b-7 c-12 o-7
allowed ?	r21 w-9 b-4 p-5 o3
allowed ? >	r21 w-9 b-4 p-5 o3
allowed domains	a12 i17 p29 c-6 o-5
allowed domains ,	r-8 a-7 b3 i16 p-7
allowed domains >	r-3 a15 b-4 p13 o3
allowed list	r-5 a-8 i16 p-6 t-5
allowed to	r18 w29 a-4 p-7 t-7 o4
allowed to message	r5 w11 a-5 b-3 i-4 p-7
allowed to share	r18 w-5 b5 i-6 t3 c-4 o-3
allowed to talk	r13 w21
allows	r3 w9 a27 i8
am	r23 a5 p-3 c-10
am i	r21 w-4 a5 p-3 t3 c-4
am i able	r19 c-5
an	r-8 w3 a-20 b-12 i-8 p22 t9
an im	r25 b6 i3 p-4 t-4 c-4 o-3
an unmanaged	r20 i4 p24 t-5 o-7
an unmanaged account	p19 o-5
and address-foreign ?	r15 p-11
and address-own	r13
and call	r12 i-3
and how	r-9 w4 a20 b-6
and name-own	r19 b-8 i-3 p4 t-3
and screen	r15 w3 a-3
and screen sharing	r15 w3 a-3
and still	r12 b3 p-4 t19 c-3
and video with	r20 a-3 p3 t5
another company ?	r21
answer	r5 p-13 t3 c21 o-15
any	r4 a-15 b7 i-17 t-4 c3 o-18
any chance	r22 a-5 i3 p3 t-3 c-6
any more	r11 w-4 a-4 b18 p-4 t5 c5 o-5
any more >	r13 w-6 b11 p-3 t7 c7 o-3
anybody	r-12 w27 p20 t-3
anybody in	r-7 w23 a-3 c5
anybody who	r-9 w17 a-4 i-4
anyone	r-12 w33 a-7 b-6 p-8 c3 o3
anyone here	r-3 w22 b-3 p-4
anything	r32 w-6 b-7 i-7 p19 t5
apply	r4 p22 c-3 o-4
are	r9 w7 b-22 i-15 p8 c-18 o22
are allowed	r-9 w20 a-5 p-5 t3 c3
are allowed to	r-9 w20 a-5 p-5 t3 c3
are blocked	w17 a18 b-4 i3 p8 c-5
are calls	r17 w-3 b3 p-5 t-5 c3
are chats	r14 w-6 p8 t-5 c3
are chats with	r3 p11 t-4 c3 o-3
are name-own	r6 w-4 i3 o18
are our	r30 w-5 a-4 c8 o6
are our users	r24 w-7 a-6 b-3 i-4 p3 c5 o3
are there	w14 i4 p13
are there any	w11 i4 p12 o-4
are unmanaged	r7 a-5 p16 t3
are we	r23 w-8 p-4 c3
are you	a-4 b-3 p-8 c3 o21
aren't	r17 a-5 p17 t10
aren't able	r15 w6 a-5
aren't able to	r15 w6 a-5
arrive >	r-7 a-4 i3 p3 t28
as	r9 w-5 i-12 p21 t14 c18 o-11
as a	r16 w-7 p-11 t-6 c8 o-9
as a guest	r20 w-6 b3 p-9 o-3
as of	r28 i-3 t-4 o4
asdf	p-3 c-13 o22
assign	a13 i16 p-8 o-4
assume	r-5 b3 i21 c4 o4
assuming	r-11 a-5 i19
at #domain	r39 w-9 b5 p-10 c-4 o6
at #domain chat	r20 w-11 b-6 p-6
at a	r12 p-9 o-4
audio call	r20 a-5
back	r27 p15 c10
back >	p15 c11 o-4
back in ?	r18 w-3 i-5 c3
ban	r-3 w-9 a3 b13
bar	r19 w3 p-4 t-5 o-8
based	p-6 c9 o-10
based on	p-6 c9 o-10
based on ?	p-6 c9 o-10
be	r-5 w3 a10 b4 p4 t-14 c-17 o-11
be able	w-11 a12 b16 i14 p-6
be able to	w-11 a12 b16 i14 p-6
be allowed	r26 i-3
be allowed to	r26 i-3
be changed	w-5 a11 b-9 p3 c-4
begin	i4 p-3 c24 o-9
being	r5 a10 b-5 i23 c15 o-6
berlin	r26 b5 c-4 o-5
between	r16 a19 p23 t-7 o-7
block	a9 b17 i10 p24 t-4 c-9 o-14
block chat	w-3 a-4 b20 t6 o3
block chat with	w-3 a-4 b20 t6 o3
block domain-foreign	w-8 a-7 b12 i19 p13
block domain-foreign >	r-4 w-5 b19 i10 p4
block list	r-6 w-6 a10 b-9 i12 p23
block list ,	b-8 i14 p-8
block list >	r5 w-5 b-6 p20
blocked	r6 w13 a5 b-7 p10 t-4 c-19 o-15
blocked ?	r27 w-4 a4 p4 c3
blocked ? >	r27 w-4 a4 p4 c3
blocked domains	r6 w-6 i12 p25 c-8 o-4
blocked from	r6 w25 a14 i-7 p-8 t-7 c-3
blocked from chatting	r5 w11 b-6 i-3 o-3
bob	r6 b3 i-3 p-4 t-10 c-8 o15
bob address-foreign	r19 a-3 c-3 o-5
bot	c13 o-6
bot >	c13 o-6
both	r9 w-3 a-9 p14 t19 c-3
both call	r13 a-3
both ways	r19 b-3
break	a-8 i10 p-5 c-6 o14
bring	i3 p14 c-4 o18
business	a-5 i-3 p26 t-6 c3
business users	a-6 p13
but	r5 w-6 a9 p-8 t28
by	r24 w22 a5 b-6 p18 c-3
by address-foreign	r16 i-4
by address-foreign ?	r15
by email	r29 p-8 c4 o-4
by phone	r-8 p21 c-3
by phone number	r-8 p22
by skype	r7 w10 a6 b-7 p10
call	r19 w11 a9 i8 p-11 t-7 c-4
call >	r25 p3 t-3
call a	r23 w17 a3 p-10 c-3 o-4
call a skype	r17 w19 a5 b3 p-5
call address-foreign if	r-17 i20
call address-open	r24 a3 b3 o-5
call address-open ?	r24 a3 b3 o-5
call domain-foreign	r15 w8 a9 b-12 i-8 t-8
call domain-foreign .	r10 w-3 a13 b-5 p4 o3
call each	r15 o-3
call each other	r15 o-3
call her	r19 b4 i-3 t-3
call me	r22 b4 p-4 c-12
call name-own	r14 w3 a15 b-9 i-4
call name-own >	r15 a9 b-3 p3 c-7
call name-own ?	r8 a16 b-10 o-4
call our	r27 w-7 a-7 b-6 p-5 c4 o3
call our users	r15 w-4 a-6 b-6 i-3
call skype	r10 i6 p-4 t-13 o-4
call skype ?	r14 w10 a-4
call skype contacts	r-6 w19 b13 i-3 p-5
call skype people	r10 b-10 i17 p-5
call skype users	r9 w5 a8 b3 p-14 t-10
call the	r24 a-5 i-3
call the address-foreign	r22 w-3 a-7 i-5
call to address-foreign	r22 a-8 t-4 o-3
call with	r23 w6 b4 c-4
call with address-foreign	r19 t-3 c-6 o-4
called by name-own	r27 w6 a-3 t7 c5 o-5
calling	r4 w4 a-8 b16 p-18 c-14 o-10
calling address-foreign	r21 b-3 p-8 t7 c-10 o-10
calling address-foreign ?	r32 a6 b4 i-3 c-5 o-3
calls	r8 w3 a8 i-16 t8 c-14 o-10
calls ?	r23 o4
calls ? >	r23 o4
calls to	w-7 a7 b-4 t16 c-4
calls to skype	r-3 w-9 a-4 b-4 t19
calls with	r-10 w6 a5 b6 p-16 t7 c-7 o-14
calls with domain-foreign	r4 w11 a-4 b-5 t-3
calls with skype	w8 a-8 b12 p-7 t11 o-9
can #domain	r18 w-6 a-5 p4 o3
can address-foreign chat	r18 i-3
can address-foreign send	r18 a-4
can address-own	r18 a-3
can address-own video	r13
can all	r18 a-7 b-4 i-4 p5
can all our	r18 a-7 b-4 i-4 p5
can anybody	w28
can anyone	r4 w19
can call	w9 a16 b8 i-3 p-3 t8 c-5
can call skype	r-8 w11 b9 i-6 p-7 t4
can chat	r6 w6 i-3 p-20 c-4 o-5
can chat with	r5 w4 i-4 p-21 c-4 o-5
can i	r-3 w-11 b9 i-10 p15 t-7 c23 o4
can i call	r30 w6 t4 c-13 o-5
can i chat	r27 p-4 t4 c-20 o-10
can meet	r-7 w16 a15 b-3 i-3 p4
can meet with	r-7 w16 a15 b-3 i-3 p4
can message	w15 a10 b-8 i-6 t8 c-5 o-4
can message skype	r-5 w7 a15 b-6 i-5 p-3
can name-own	r22 w-4 i-3 o9
can name-own address-foreign	r14 i-4 o-8
can name-own and	r16 o-3
can name-own be	r10 w-4 a14
can name-own call	r34 b3 i-6 p-5 c-4
can name-own chat	r21 w-11 a-5
can name-own do	r20 o-10
can name-own find	r19 i-3 p-10
can name-own group	r15 a-5 i-4
can name-own invite	r18 p-7 t-4
can name-own look	r22 w4 b3 t-5 o-8
can name-own make	r23 a-10 p3 t-3
can name-own message	r25
can name-own reach	r15 i-3
can name-own receive	r14 w-6 b-5
can name-own send	r17 t-7
can name-own share	r24 i-5 t-4 o-6
can name-own still	r9 b-8 i18 p3 t-3 o3
can name-own talk	r21 c-3
can name-own video	r18 w-5
can name-own write	r11 p-9 o-5
can our	r16 w-14 a6 b-13 p-3 t-5
can our employees	r13 b-4
can our users	r7 w-10 a9 b-10 i6 p-3
can she	r19 a-7 i9 t-6
can she also	r19 w3 a-3 i-10 p3 t-5
can she chat	r15 i4 p4 t-11
can someone	r17 w-6 b3 p14
can teams	r7 w-3 a-4 p15 t4 c4
can teams users	r3 a-4 p16 t4 c3
can they	r22 t-4
can we	r13 a21 b6 i-11 p-5 t-7
can we chat	r14 a16 p-3
can we have	r17 w-8 a-11
can't	r10 w8 p-12 t24 c-7 o-6
can't call	r5 w9 a11 b-7 t-4
can't call domain-foreign	r5 w9 a11 b-7 t-4
can't chat	w16 a-4 b7 i9 p-6 t3 c-3 o-7
can't chat with	r4 w20 b11 i13 t-7 o-4
can't message	r19 b-8 p4 t-6 c-4
can't name-own chat	r7 a19 p4
cancel	c21 o-5
cannot	r14 w12 b10 p-4 t32 c-8
cannot chat	r7 w15 b-3 t10 c-3
cannot chat with	r13 w18 b-6 c-7
cant	r10 b-9 p-6 t23 c-6 o-9
cant see	r-5 p-3 t21 c-3 o-3
ceo	r11 i4 c-4 o17
certain	r13 b-5 p18
chance	r22 a-5 i3 p3 t-3 c-6
change	r-17 w-9 a24 i-3 t-3 o11
change to	r-5 a20 b-6 p14 t5 o-4
changed	w7 a5 b-3 i-8 t15 c22 o-12
changes	a-9 b-3 i17 p10 t-5 c19 o-10
chat	r4 a12 i4 p-11 c-9 o-6
chat ,	r16 a11 b-7 p12 c-4
chat >	r15 w-3 a19 p-5 t14 c-4
chat ?	r30 a-7 b-4 t-9
chat ? >	r30 a-7 b-4 t-9
chat between	r-5 a18 i5 p12 t-4
chat w	r19 w20 b-11 t-3 c-8
chat with	r8 a8 i9 p-13 t-8 c-3 o-3
chat with ?	r17 i-3 c-11 o-9
chat with address-own	r17 i-3
chat with customers	r15 a-3 b-5 i-6
chat with each	r17 a-5 i-4 o-3
chat with external	r13 w16 i-3 p-8 t11
chat with him	r16 b3 i-5 p3 t-3
chat with name-own	r19 b-4 c-4
chat with personal	w13 a15 i13 p-8
chat with skype	r5 w10 a6 b10 p-20 c-3 o-4
chat with someone	r23 b3 i-7
chat with unmanaged	w7 a8 b-17 p5
chats	r-8 w-17 b4 i3 p10 t14 c-15 o-6
chats from	r16 b10 i-7 p-6 t-3
chats support	r-7 i3 p25
chats with	w-11 b6 i8 p6 t10 c-12 o-5
chats with skype	r3 w-4 i7 p10 t-4 c-4 o-3
chats with us	r12 a19 i-3 p-3 c-4
chatting	w-4 i13 c-12 o4
chatting with	b6 i19 p5 t5 c-10 o-6
chatting with address-foreign	r12 w16 b-8 i22 p-5 c-3
chatting with domain-foreign	w5 a4 b-3 i10 t4 c-3 o-3
check	r35 w-5 a-3 i6 p14 c-6
check :	r19 a-4 b4 c-7
checklist	r3 i5 p-4 c25 o-12
checklist >	r3 i5 p-4 c25 o-12
cmdlet	w-3 a17 b10 t4
cna	r17 p3 c-5 o-4
cna address-own	r17 p3 c-5 o-4
cna address-own chat	r17 p3 c-5 o-4
come	r8 w-4 a12 t3 c11 o-9
communicate	r14 w13 a-4 i3 p-3 t16
communicate with	r14 w13 a-4 i3 p-3 t16
communicate with address-foreign	r7 w11 a-6 b4 p-6 c-3 o-5
communicate with skype	r23 p-7 c-3
communication	r21 b15 t18 c-4
communication with	r21 b14
companies	r5 a3 b4 p-7 t23 c-3
company	w11 a7 b-9 i-8 t10 c-10 o-10
compare	c27 o-4
config	r21 w-7 a-5 b3 i4 c13
configure	w-3 a28 b-5 p15 c3 o5
confirm	r27 a-4 b5 t-3 c-3
connect with	r12 i-4 o-3
connect with address-foreign	r12 i-4 o-3
consumer	r20 w16 a-8 b16 p5 c-4
consumers	a7 p-13 t-9 c-7 o-7
consumers >	r7 w6 a-5 b10 i11 p-3
consumers ?	r3 w6 a11 b4 i-3 p-6
consumers ? >	r3 w6 a11 b4 i-3 p-6
contact	r20 w11 a6 b-4 i-4 p-11 t15 c-4
contact >	r3 w14 t13 c-6 o-3
contacted by skype	r26 a-6 c7 o3
contacts	r8 w8 i-9 p-10 t24 c-12 o-5
conversation with	r18 p-3 o-7
could	r8 a4 i21 p6 t-8 c-5
could address-own	r22 a-3
could name-own chat	r16 a-12 i3 p-4 t-5
could our	r17 a-15 b-3 c3 o3
could our users	r17 a-15 b-3 c3 o3
could she then	r-13 b-3 i20 t-4
could we	r16 a-4 p3
could you	r5 w13 a12 p18 t-4 c-12 o-8
count	r-7 w6 p12 t-8 c-3 o-5
cover	r12 b-3 i-8 p6 c-3
current	r31 w4 a-7 i4 p9 c-3
cut	r-6 w11 a-5 b27 i13 t-3 c-6
cut all	a-3 b20 t3 c-4
delete	r3 a-3 b-6 t-4 c23 o-7
delivered >	r-7 a3 i3 p-4 t20 o-3
desktop	r27 a-3 p5 t4
did	r5 w-5 a-6 p4 t5 c26 o-18
did you	w-4 a-3 b3 p-11 c28 o-17
differ	r3 a-6 b-4 i3 p17 c-4 o-6
disable	r-5 w-3 a-9 b21 i24 p-4
disabling	i22 p-3
discovery	r-12 a-6 b-5 i20 p12 o-4
dm	r22 w4 p-3 c-3
do	r-16 w-18 a3 b5 i-19 p5 t-9 o6
do ?	r-3 w4 b10 t10 c21 o-4
do ? >	a-4 b7 i-4 p-3 c18 o-7
do for	r-4 w4 a20 b-5 t5 c18
do i	r-25 w-8 a20 b12 i-14 p8 t-10 o13
do i fix	r-4 a20 b-12 o6
do i have	r-6 w-6 a10 b8 p-7 t-7 c12
do i let	r-4 a17 b-4 t5 o-7
do i need	w-7 a7 b7 p16 c-3
do i prevent	r-5 w3 a-9 b23 t4 o-5
do i set	r-5 w-5 a-11 b19 p5 o12
do i stop	r3 a-6 b21
do i turn	a-6 b8 i-3 p15 c-4
do our	r22 b-6 i-7 o6
do the	r7 a-6 i12 t-3 c-3 o16
do we	r10 w-8 b8 p6 t-9 c-8 o-5
do we allow	r24 w-3 i-3 p-3 o3
do you	a-8 t-3 c16 o3
does	r14 w6 a-18 b-10 i11 p35 t-6
does #property	r-6 w3 i7 p25 t-4 c-6
does a	r-7 w-4 t-4 o17
does address-own	r23 w-8 a-3 b4 p-4 o3
does address-own have	r19 w-9 a-5
does chat	r4 w18
does chat with	r4 w18
does name-own	r20 w-4 i5 p-4
does name-own have	r20 w-6 b3 i-4 p-3
does open	a-3 p20 t4 c-9 o-3
does open federation	a-3 p20 t4 c-9 o-3
does teams	r8 p25 t-3 o-6
does that	w-4 a-3 b-11 p8 c9 o-3
does the	r8 a-5 p23 t4
does the current	r21 a-5 p-5
does this	p3 c18
domain	r12 b-3 i17 p29 t21 c-4 o-7
domain ?	r3 a-7 b-4 i11 p17 c-7 o-7
domain ? >	r3 a-7 b-4 i11 p17 c-7 o-7
domain-foreign	r7 w5 a5 b14 p-29 t-6 c-23 o-17
domain-foreign ,	w-3 a15 i3 p5 t-10 c-13 o-9
domain-foreign , any	a16 b-3 t14
domain-foreign , domain-foreign	r12 a-7 i-4
domain-foreign , is	r18 w-8 i4 p3 t3
domain-foreign >	r12 w20 a3 b15 i-11 p-17 c-11 o-6
domain-foreign ?	r22 w13 a4 i4 p-3 t-5 o-7
domain-foreign ? >	r22 w13 a4 i4 p-3 t-5 o-7
domain-foreign allowed	r23 w-6 t-3 c5
domain-foreign and domain-foreign	r14 a-8 i-6
domain-foreign for	a26 b7 t-4 o4
domain-foreign from	w4 a-3 b19 i16 t-5 c-6 o3
domain-foreign from the	b13 i11 p-3 t-3 c-5
domain-foreign if	r-10 w-4 i25 p-6
domain-foreign im	r16 a-3 o-6
domain-foreign on	r26 w8 a-4 b16 o3
domain-foreign on ?	r13 w8 c-4 o3
domain-foreign on the	r-6 b16 i4
domain-foreign or not	r12 w-9 b-3
domain-foreign possible	r18 w-4 a3 p-5 t-6
domain-foreign to	r12 w-5 a24 b-7 i16 p-4 t-5
domain-foreign to #property	b-6 i13
domains	w-8 a10 i21 p29 t16 c-18 o-7
domains ,	r-4 w5 b-4 i22 p-3 t-3 c6 o6
domains >	r-5 w-3 a15 b-4 i4 p11
domains ?	r4 a-8 i18 p26 c-5 o-6
domains ? >	a-10 i16 p20 c-3 o-8
don't	a-5 b19 t13 c11
door	a-3 b21
door on	a-3 b21
download	i3 p-3 c22 o-6
drop	r6 p-6 t18 c-3 o-6
edge	r-7 w-3 b3 p19 t13 c-6 o-4
effect	w4 a-4 b3 i13 p16 c-5
effect ?	r7 w6 a-3 p23 c-4
effect ? >	r7 w6 a-3 p23 c-4
either	r22 w4 a-3 b5 p-6 o-3
email	r29 w-6 a-5 b-5 p5 o19
employees	r7 w28 a-8 b12 t-4 c-5
enable	r-13 a32 b-12 i8 p7 t-4
enable skype	r-8 a14 b-10 p10 t-3
enabled	r17 a3 b-8 i4 p-14 t4 o-3
enabled ?	r19 w10 p-7 c3
enabled ? >	r19 w10 p-7 c3
enabled for	r28 p-9 c6 o4
enabling	r6 a-5 i26 o4
encrypted	r-7 w-6 p18 t-4
encrypted ?	r-5 p20 t-3 c3
encrypted ? >	r-5 p20 t-3 c3
end	w-7 i3 p20 o-5
environment	p-5 c21 o-3
environment >	p-4 c18 o-3
erase	b-9 c11 o-6
erase name-own	b-9 c11 o-6
erase name-own >	b-9 c11 o-6
error	r-6 t26
escalate	a3 i3 c24 o-4
everything	r4 i6 p-4 t21 c25 o-8
evidence	a4 b5 t5 c23
exactly	w17 a16 p22 t-3 o-10
exchange	r18 w13 p-11 t-3 c-9 o23
explain	r10 p29 c-8 o-6
export	w17 a-3 b-8 p4 t-3 c27 o-14
export >	t-3 c22 o-7
external	r-5 w6 b-3 i10 p34 t26 c-9 o-7
external access	w-5 b-6 i6 p21 t4 c-13 o-14
external access >	p24
external chat with	r14 b-6 c3 o3
external contacts	r-10 w-6 a-3 b-3 t31 c3 o6
external domains	r-6 w3 b-6 i21 p-7 t10
external organisations	r4 w18 a4 b-7 p11 t-4 c-3
external organisations >	r3 w13 b-8 p-3
external people ?	r24 i-4 c5
external user	r-7 w-5 a3 p13 t11 o-4
external users	r6 w-4 b-3 p16 t16
external users ?	r6 p19 t-3 o-5
fail	r-4 i3 p-8 t19 c-3
fails	r-3 t20
false	r-12 w8 i36 p-12 t-3 o4
false for	r-3 w-3 b-4 i19 p-4 c4 o6
false for name-own	r-3 w-3 b-4 i19 p-4 c4 o6
fed	r25 a-3 o4
federate	r14 w-4 a7 p19 o-5
federated	r9 w8 a-6 p15 t29 c-5
federated chat	r13 w-4 i3 p-4 t13 o-5
federated with	r14 w-5 a-4 p3 t15 c4
federation	w-9 a-26 i8 p31 t11 c-32 o-25
federation >	w5 a-3 b3 i14 p23
federation ?	a-9 i10 p28 c-10 o-5
federation ? >	a-9 i11 p27 c-9 o-5
federation with	r16 w9 a6 b-4 t17
federation with domain-foreign	r13 w5 a3 b-8 i-3 p-3 t10
federation work	r3 i3 p17 c-10 o-6
federation work ?	a-3 i3 p23 t4 c-8
file sharing	r9 a-4 p8 c3 o3
files	r13 w8 i-10 p10 c-9 o-8
files with address-foreign	r20 b3 i-4 t-3 o-5
files with skype	r12 a-7 i-5
find	r6 a-8 b-7 i-5 p13 t21 c-4
find external	r-6 w-3 b-3 i4 t24 c6 o5
first	r19 w7 a-4 b-7 p-6
first ?	r23 w-4 b-4 p-4 t4
first ? >	r23 w-4 b-4 p-4 t4
fix	r-5 a20 b-12 o12
fix it	a13 b-10 o-3
fix it ?	a12 b-9 o-3
for	r-5 a10 b9 i-3 p13 c-4 o-4
for >	a-3 p12 c9 o-10
for address-own	r6 w-6 a14 b10 p-10 t-4
for address-own >	w-3 a14 b9 p-5 t-4
for all	r7 w3 a-9 b20 p-4 c-3
for business	a-4 p21 t-6
for business users	a-6 p13
for me	r9 w12 a-3 p-7 c11 o-8
for name-own	r19 w-3 a19 b16 i17 p-13 t-6 c-12
for name-own >	r12 a26 b15 i-3 c-5
for name-own ?	r14 a8 b8 i-6 p-7 t-3 o-6
for name-own to	r12 w-4 a14 b-22 i7
for personal	w14 p18 t3 o-3
for personal teams	w14 p18 t3 o-3
for the	r4 w6 p-8 t11 o9
for us	r18 w-4 a15 b-5 i-4 p4 c-5 o3
forbid	w-5 a-9 b18 i-4
forbid name-own	a-8 b15 i-5
forget	b-3 p-4 c19 o-10
forget name-own	r-4 w4 b-7 c17
forget name-own >	r-4 w4 b-7 c17
friday ?	c-7 o16
friday ? >	c-7 o16
from	w12 a-12 b7 i-8 p-5 t4 o-20
from calling	r9 w5 b16 i-6 p-6 t-4 c-5
from chatting	r3 w8 a-6 b5 i19 p-7 t-6 c-3
from chatting with	r3 w8 a-6 b5 i19 p-7 t-6 c-3
from domain-foreign	r-5 w14 a12 i-4 p-3 t10 c-3
from domain-foreign >	w27 b-8 o4
from her	r13 i-3
from messaging skype	r13 w15 i-7
from name-own	r18 a15
from personal	r15 w-3 b11 i-6
from skype	w18 a-7 i-8 t7 c-6
from skype >	r-5 w21 b4 i-5 p-3 c-4
from the	a-6 b9 i8 p-13 t12 c17 o-5
from unmanaged	r4 w12 p-8 t-3
fyi	r6 a15 c-6 o-3
get	w-13 a23 b-17 i-9 t22 c11 o-18
get >	r4 i-4 p4 t14 c-4
get in	r17 a-4 o-5
get our	a17 t10
get through	r18 i-7
gets	w15 a-4 b-3 i27 p-3 t26 o5
gets federationonly	w4 a-4 i27 o8
give	r-14 w4 a16 b-19 p5 t-15 c7 o-22
give me	w12 a8 b-4 p6 t-8 c18 o-14
give name-own	w-6 a25 i17 o4
given	r6 i11 p-8 t-4
go	r7 w-7 a-10 b6 t5 c-10 o5
go about	a11 b17
going	r9 w-5 a8 p-11 t7 c-8 o11
going to	r13 w-4 p-7 t-10 c-6 o14
gone	r-3 b15 i4 p17
good to	r12 w11 p-3 c-3 o-8
got	r27 w11 i-3 t6 c11 o-3
grant	r-3 a17 b-7 i9 t-4
grant name-own	a17 b-7 t-4
group	r11 a14 b-7 i-3 p14 c-10 o-6
group chat ?	r26 b5 i-3 t4 c-4
guests	r3 w6 a-4 b-4 p14 t3 c-5
had #property	r-11 i19 p-12 t-5
happen	r-5 a22 b-3 i15 p4
happens	r-5 a-5 i16 p3 t8 c-6
happens to	i17 p12 o-4
has	r3 a4 b-6 i-6 p-5 t9 o-11
have	w21 a25 b-4 i-10 p-8 t-6 c13 o4
have a	r4 w-15 p-3 c-12 o10
have a video	r15 o-9
have access	r10 w9 a-9 b-3 p-6
have access to	r10 w9 a-9 b-3 p-6
have permission	r7 w7 a-4 b-7 p-5
have permission to	r7 w7 a-4 b-7 p-5
have skype	r6 w18 a10 p-9 c-6
have the	r11 w15 p-6 t-4 c-4 o-8
have to	w-4 a19 b9 p16 t-4 c-7
have to do	r-5 b17 t4 c-6
have we	r-7 w13 a-4 i-3 c14 o-4
he	r20 a-3 b-6 t6 o4
he has	r14 w-4 p-7 t-5
hello	c23 o-9
hello >	c23 o-9
help	r-9 w-8 b-8 i8 p14 t9 c17 o-18
help >	c22 o-14
helpdesk	t-4 c14 o-8
helpdesk >	t-4 c14 o-8
her screen	r22 a-7 i-7 p4 c-5
here	r12 w31 b-6 p11 c23
here can	r15 w3 b-4 t-3 c-5
hey	a3 p-5 c22 o-7
history	w-5 p11 c20 o-4
hold	r33 w-6 b5 p-6 t-7 c16 o-7
homed online	r-14 b-7 i24 p-10 c4 o4
how	r-30 a22 b19 i-11 p18 t-14 o17
how ?	r-4 w4 a21 b23
how ? >	r-4 w4 a21 b23
how can	r-7 a29 b12 i-7 p13 c10 o-7
how can i	w-5 b19 p15 c11 o-5
how can name-own	w-5 a27 b-8 i3 c-5 o-3
how can we	w3 a15 b5 i-3 p-3
how do	r-17 a17 b6 i-8 p13 t-5 o13
how do i	r-21 a18 b4 i-9 p-6 t-6 o13
how does	a-7 p9 c17 o-4
how does federation	p18 c-4
how does open	a-3 p20 t4 c-9 o-3
how many	r-6 w17 a-10 b-7 i8 p14 c-9 o8
how many of	w14 a-11
how to	r-4 w-11 a13 b21 p14 c-4 o-8
how would	r-3 w-5 a8 b19
how would i	a6 b20
hybrid	a-5 i14 p24 t15
i	r-22 w-18 a9 b14 t-16 c-5 o10
i able	r19 c-5
i able to	r19 c-5
i allow name-own	a15 b-6 o-7
i block	w-4 b15 p26 t5
i block chat	w-3 a-4 b20 t6 o3
i call	r27 a3 p-8 c-12 o-5
i call address-foreign	r11 p-3 c-12 o-6
i can	r-3 a18 b-6 p18 t12
i can't	r13 w-7 a4 b-7 t8 o-3
i chat	r27 p-4 t4 c-20 o-10
i chat with	r27 p-4 t4 c-20 o-10
i disable	w4 a-4 b22 i15 p-7 c-5
i fix	r-4 a20 b-12 o6
i fix it	a13 b-10 o-3
i get	r-3 a29 t15 c10 o-3
i go	a10 b14
i go about	a10 b14
i granted	w6 a3 b3 i17 p-6 o-7
i have	r6 w-12 a13 b6 i-5 t-6 c7
i install	a-6 p-4 c-6 o15
i keep	r-8 a-4 b19 i-12 t3
i let	w3 a19 b-3 i-3 t6 o-5
i need	a8 b15 i-7 p18 t-4 c-5 o-4
i need so	a21 b-4 p-7
i need to	r4 b4 i-13 p3 t-9 c-12 o-7
i remove	r6 b-5 i17 p14 c-3
i see the	r6 a-6 p22 t-4
i stop	r3 a-6 b21
i tell	r27 w5 a-3 p16 c-12
i turn	r-6 a-7 b6 i12 p9 o-4
i turn on	r5 w3 a-8 p16
i use	p5 c23
i want	r8 b16 i4 p-5 c15
i want to	r5 b11 i3 p-6 t-3 c16 o-4
i'd like	r11 b5 c18
i'd like to	r10 w-6 b-4 c17
if	r5 w-8 a-13 i40 p10 t-3
if #property was	r-11 i15 p-4
if #property were	r-4 i22 p-6 t3
if i	r-14 w-4 b-3 i27 p17
if i block	a6 b-5 p26 t5
if i granted	w6 a3 b3 i17 p-6 o-7
if name-own	r23 i14 p-4 c-6
if name-own gets	r-8 w3 b3 i16 t-3 c-5
if she	r12 w4 a-8 i15 p-3 c-5
if we	r-8 a-4 i32 t-3 c4
if we go	w3 a-3 i12 p-11
im	r21 w17 a7 b-6 t-6
im address-foreign	r5 a16 b-5 i3 o-7
im domain-foreign	r11 w19 a-6 p5
im domain-foreign ?	r12 w15 a-3 p6
in	w9 b-13 i-9 p9 t15 c-26 o5
in a	r24 a22 i6 p4 t-4
in chat	r16 w3 i-4
in chat ?	r16 i-6 p-4 c-3 o-4
in could	r16 w3 a-8 i-4 o-3
in teams ?	r18 o-3
in the	r5 a-5 b-9 i-4 p12 t7 o-10
in touch	r20 a-7
in touch with	r20 a-7
initiate a	r18 p-6 t-5
initiate a chat	r18 p-6 t-5
install	a-6 p-4 c-6 o15
interop	r-4 w-3 b5 p26
invite	r14 w-6 a-3 b3 p4 t5 c-8 o-8
is	r14 w5 a-10 b-10 i-7 p12 c-17 o14
is #number	w3 t4 o27
is #property	a14 i-5 p20 o-5
is a	r6 w-3 i6 p33 c-3 o-6
is a call	r25 b6 i5 o-4
is address-foreign	r23 a-3 p-3 t4
is address-own	r22 w-4 b3 p-7 c3
is address-own allowed	r13 w-6 a-3
is an	p22 o-3
is an unmanaged	p22 o-3
is anybody	r-3 w17 p-10 o-4
is anyone	r-4 w29 p-4 t6 c8 o5
is chat with	r19 a-4 b-4 t3 c5
is communication	r24 a-6 c5
is communication with	r24 a-6 c5
is external	r10 w-5 a-4 p17
is external chat	r14 b-6 c3 o3
is it	r16 a-11 b-10 p7 t-11 c-9 o10
is it ok	r19 a-4 o-4
is missing	i-4 p15 t9
is name-own	r31 w-10 a-5 c5 o4
is needed	a12 b-8 p11
is on	r-3 w-5 a15 b-7 i23 p4 t10 o-3
is open	w3 b3 i-6 p16 o-5
is open federation	w3 b3 i-6 p16 o-5
is our	r11 w-11 p4 c-5 o-3
is our organisation	r13 w-8 p-5
is possible	r13 a-4 p-5
is she	r22 w-3 a-6 b-3 i-8 c3
is she able	r21 a-4 b-5 i-9 c3
is skype	r4 w-4 b-3 p18 o-3
is that	r36 w-10 b-4 i3 p3 c-10
is the	r13 w-14 a16 b-3 i-11 t-6 o15
is there	r5 w14 a13 b-4 p23 c-4 o-6
is there anything	r26 w-4 b-7 p-4
isn't	w11 a14 b-8 p-3 t-3 c11
it	r-4 w-16 a8 p5 t-8 c4 o-4
it >	r-3 b15 i-4 p14 c19
it ?	r14 w-6 a14 b-7
it ? >	r14 w-6 a14 b-7
it in	r16 a-3 p15 c4
it is	r3 p-3 t6 c10 o-7
it ok	r19 a-4 o-4
it possible	r19 a22 b-7 p-4
it possible that	r7 a13 o-4
its	r-3 p12 t9 c-8 o-7
join	r5 w-6 p10 t19 c-6 o-4
join our	b-3 p21
jones	r19 i-3 t-4 c-5 o-9
keep	w-3 a-6 b24 i-12 t6 c-7
keep name-own	r12 w-3 b15 i-9 t3
keep name-own from	r12 w-3 b15 i-9 t3
know	r29 w8 a-7 b-4 p8 c20 o-4
know if	r34 w-3 b-3 o4
know whether	r30 i4 p5 o8
last	r10 a-5 b-10 i-3 p16 c10 o-5
left	w18 a-7 i3 p-6 c-6 o10
let	r-8 a25 b-11 i20 p-7 c9
let name-own	r-3 a12 b-4 i19 p-6
let name-own chat	r-7 a10 i19 p-4
let our	r-3 a18 b-11 i8 p-3
lets	a22 b-5 t-3 c15 o-3
lets address-own	a19 i3 t4 o-3
letting	a22 b-8 t3 c-8
letting name-own	a22 b-8 t3 c-8
like	r9 a-12 i-9 t-9 c9 o3
like to	r13 a-10 i-3 t-4 c15
like to know	r23 w-5 b-3 t-6 c-3 o3
like to talk	r8 w-6 b-6 i3 t-4 c14 o4
limits	r11 a-4 b-10 i-4 p9 o-3
list	w14 a-4 b-5 i4 p16 t-6 o-20
list >	w15 b16 p22
list of	w15 a-7 b-3 i3 p11 c-7 o-7
litware	r15 a-4 c-3
lol	w8 c-4 o20
lol >	w8 c-4 o20
longer	r10 w-3 a-3 b28 p3
look	r13 a-6 p12 c8 o-3
look up address-foreign	r16 p-3 t-5 o-6
lunch	b-3 p-4 c-4 o16
lync	r6 w-8 a3 p13 c-3
mailboxes	w18 b-3 p-6 t-4 c-3 o12
make	r-13 w-3 a24 b22 i16 p-5 c-4 o9
make a	a-13 b-6 i13 p-5 o9
make it	r-12 w-3 a19 b6
make it possible	r-4 a26 b-7
make sure	a-4 b23
many	r-4 w17 a-11 b-7 i8 p14 c-9 o8
many of	w14 a-11
many of our	w13 a-11 o-3
may	r15 w19 a-4 i11 t-6 c-4
may call	r7 w19 a10 b-6 i-3
may chat	r13 w13 a-4 b-6 c-3
may chat with	r13 w13 a-4 b-6 c-3
may i	r20 p15 t4 c-5 o-5
may video	w23 a-4 b5 p4 c5 o-3
me	w16 b-5 i-9 c27 o5
me >	p8 c16 o-9
me ?	r19 w-4 p-10 c13 o-9
me ? >	r19 w-4 p-10 c13 o-9
me a	t-9 c5 o23
me about	i3 p-7 c14 o12
me about changes	p-3 c20 o-9
me the	w17 a10 b-8 p-8 t-7 c11 o-9
me through	a10 i3 c21 o-6
me whether	r15 w-5 b3 t3
me whether name-own	r15 w-9 a-3
mean	w3 a-5 i15 p25 t-5 c-12 o-11
meaning	p15 c-4 o-7
meet	r5 w12 a12 b-14 i-6 c-3 o-8
meet with	r5 w13 a12 b-14 i-6 c-3 o-8
meet with domain-foreign	r5 w11 a11 b-14 i-5 c-3 o-4
meet with skype	r3 w14 a-6 o-4
meeting	r16 a-4 i-6 t17 c-15 o5
meeting ?	r22 b3 i-5
meeting ? >	r22 b3 i-5
meeting with	r24
meetings	r12 w4 a-4 i-5 p15 c-3
meetings ?	r5 w-7 a4 p19 c-4
meetings ? >	r5 w-7 a4 p19 c-4
meetings with	r18 w12 a-6 b3
meetings with domain-foreign	r14 w10 a-8 p3
message	r14 b5 p-9 t9 c-8 o-4
message address-foreign ,	r21 a-4
message domain-foreign	r6 w11 a-5 b5 i-8 t-5 c-8
message name-own	r19 b-11 p-7 o-4
message name-own ?	r22 b-10 p-6 o-4
message our	r13 w-7 a-7 b11 i-3
message personal	r11 w10 a13 b-6 p-6 o-4
message personal teams	r11 w10 a13 b-6 p-6 o-4
message skype	r25 w-5 a11 b-7 i-9 p-7
message skype users	r26 w-7 a11 b-7 i-9 p-7 t3
messaged	r16 w20 i-8 p-6 t-3
messages	r10 w9 i-4 t36 c-7 o4
messages from	r17 b-6 p-3 t12 c-7
messages from domain-foreign	r9 w-6 a-3 b-3 p5 t13
messages to	r-6 a-3 p4 t27 c-3
messaging	r20 w8 b10 i-5 p-9 t10
messaging skype	r13 w15 i-7
microsoft	r24 i6 p23 t5
missing	a23 b-5 p14 t8 c-3 o-3
mit	r3 t14 c-4 o-3
mit address-foreign	r13 o-4
monday .	r28 b5
more	r11 w-4 a-4 b18 p-4 t5 c5 o-5
more >	r13 w-6 b11 p-3 t7 c7 o-3
morning	r5 w-3 b-6 i-9 p-9 t9 c7
ms	a5 i4 p9 t21 c-8 o-5
much	r16 i5 t-3 c-3 o15
must	r-5 w12 a21 b23 i-7 c-4
must be	a16 b-13 p4
must be changed	w-5 a11 b-9 p3 c-4
must be set	r-10 w-3 a20 b-11 i-5 p3
must i	w5 a16 b17
must i change	r-3 a20 b-7 c3 o3
my	r5 w-6 a-3 i-8 p-17 c15 o17
n	r28 i6 t5 c-4 o-7
name	w9 a-6 b-3 p18 c-6 o12
name ?	p7 c-6 o12
name ? >	p7 c-6 o12
name-open	r13 w-6 i-6 t14 c19 o-4
name-open >	r-6 c17
name-open ?	r19 t-3 c-7
name-open ? >	r19 t-3 c-7
name-own	r17 w-21 a9 i7 p-16 t-9
name-own .	r25 a-3 c-11
name-own >	a11 b11 i-5 t4 c39 o-12
name-own ?	r9 w-12 a7 b6 t-7 c-8 o5
name-own ? >	r9 w-12 a7 b6 t-7 c-8 o5
name-own able	r20 w-11 a6 b-11 i-6 o-4
name-own able to	r20 w-11 a6 b-11 i-6 o-4
name-own address-foreign	r22 a-5 t-8 c-7 o-9
name-own be	r12 w-7 a5 b-6 i8 p-6
name-own be able	r8 w-4 a-10 b-5 i8 p-7
name-own be messaged	r17 w-5 i-3
name-own be reached	r25 w-4 a-4 b-4 i-4 c5
name-own both	r16 i-3 o-3
name-own call a	r20 p-6 o-6
name-own call her	r10
name-own calling	r19 w3 a-3 i18 c-3 o5
name-own can	r7 w-6 a21 b-14 i8 t5 c-7
name-own can call	r10 w-5 a8 b-6
name-own can chat	r3 w-5 a8 b-13 i12 p4 t-5 c-5
name-own can message	r13 a17 t3
name-own can't	r20 w-10 a4 b9 t-4 c-4 o-8
name-own can't call	r9 w-4 a12 b-6 p3 t-3
name-own can't chat	r6 a7 b20 o-8
name-own chat	r13 w-11 a4 i7
name-own chat to	r16 a-4 i-4 p3 c-3
name-own chat with	r11 w-11 a5 i8
name-own chats	a11 i17
name-own chats with	a11 i17
name-own communicate	r19 p4 c-3
name-own communicate with	r19 p4 c-3
name-own could	r9 w4 a16 b-5 t-4 c-4
name-own do	r20 o-10
name-own exchange	r11 i-3 o-10
name-own find	r19 i-3 p-10
name-own first	r18 b-3 t3
name-own first ?	r18 b-3 t3
name-own from	r11 b11 i13 p-6 c-5
name-own from chatting	r8 w-3 b-4 i17 o5
name-own get	r14 a12 b-9 i-6 t-7 o4
name-own gets	w-7 a-5 b-4 i13 t8 c-6 o3
name-own group	r15 a-5 i-4
name-own group chat	r15 a-5 i-4
name-own have	r11 w-8 i-10 p-3 c-10 o11
name-own im address-foreign	r21 w-3 b4 p3 t-3
name-own invite	r18 p-7 t-4
name-own is	r21 w10 i13 t-5
name-own look	r21 w3 t-5 o-8
name-own look up	r17 w3 t-6 o-7
name-own make	r23 a-8 p4 o-3
name-own may	r16 w-3 a6 b11 o-3
name-own may call	r14 a10 c-5 o-6
name-own meet	r24 a3 b-5 i-4 o-5
name-own meet with	r24 a3 b-5 i-4 o-5
name-own message a	r21 a5 p-5 c3 o-4
name-own moved	r29
name-own moved to	r29
name-own not	r16 a6 b-6 o-4
name-own phone	r19 i-4 p3 t3 c3
name-own reach	r18 i-5
name-own reach address-foreign	r14 i-5
name-own receive	r22 a3 o3
name-own receive calls	r14 w-6 b-5
name-own ring	r22 a-3 b3 i-7
name-own says	r25 b-6 t-5 c11 o-5
name-own send	r16 t-7
name-own send files	r22 p-3 t-6
name-own should	a14 b-9 p3
name-own should be	a14 b-9 p3
name-own skype	r31 w-3 i4 p-8 o-3
name-own still chat	r15 b-4 i7 p5
name-own talk	r22 i-3 t-3 c-3
name-own to	r7 w-7 a23 b9 p-9 t-8 c-8 o8
name-own to be	a19 b-18 t4
name-own to chat	r-10 w-7 a23 b-4 i8 t4
name-own to send	r19 p-4
name-own to the	w5 i6 p-5 c-3 o16
name-own wants	r26 a-12 b-5 i-3 c-3
name-own wants to	r24 a-8 b-4 c-3
name-own write	r11 p-9 o-5
name-own write to	r11 p-9 o-5
need	r-5 w11 a14 b17 i-6 p30 t-3 c-10
need so	a21 b-4 p-7
need to	a4 b7 i-12 p10 t-7 c-10 o-4
need to run	a20 b-5 p-4
needed	r-4 w5 a19 b-4 i3 p25 o-5
needed for	r-12 a4 b-5 i-3 p13 o-6
needs	w3 a31 i4 p3 c-5
new #property	i-5 p15 t11 o-4
nicht	t24 c-4
no	r-10 w3 a-16 b17 t20 c-22 o4
no >	r7 t-3 o20
no longer	r9 b22 o-6
nobody	r12 a-6 b30 i-3 t15
nobody can	a-11 b20 c-9
not	r16 w17 a-13 b22 p-5 t34
not ?	r23 i4
not ? >	r23 i4
not be able	r-4 w-3 a-4 b21 i3 p3
nothing	r13 b4 i3 p-9 t30 c-8 o-4
now	r9 w-9 b3 i-17 p-8 o-14
now ?	r18 w5 b3 p3 t-8 c-6
now ? >	r18 w5 b3 p3 t-8 c-6
number	r4 w6 i-4 p23 c-4 o-4
number ?	r6 p14 c-6 o-6
number ? >	r6 p14 c-6 o-6
number of	r-5 w13 p19
of	r-6 w27 a-18 i-5 p3 t7 c11 o-19
of #property	r6 w4 a-3 b3 p25 c-3 o-8
of #property >	r4 w3 a-5 i-5 p16
of address-foreign	r19 t-7 c-7 o-6
of external	r13 a-3 p5 t3 c-7 o-5
of our	r3 w27 a-12 i-3 p-9 t4 o6
of our people	w18 a-6 p3 t-3 o3
of our users	w23 a-12 p-8 t6 o5
of skype	r16 w-6 i3 p16 t-5 c-3 o-6
of us	r-10 w27 i4 p-3 o5
of us can	r-9 w17 p-3
of users	w27 a-3 o4
off	r-14 w11 a-17 b23 i21 p-9 t-12 o8
off for	r10 w17 a-6 b26
off for name-own	r9 a-3 b20
off the	w-5 a-5 b16 i11 p4 t-4 c-5
off the block	b-7 i14 p13
office	r7 c-4 o25
ok	r46 p5 c-3 o21
ok >	r-3 p10 c-4 o18
ok ?	r28 i3 o-4
ok ? >	r28 i3 o-4
ok for	r26 a-10 b-6 p-3
old	r4 p12 t7 c-3 o17
on	r3 w-6 a8 b-13 i10
on #property	w-6 a-4 i19 p-7 t-9 o3
on , could	r17 w-3 i-8 t-4
on , would	r-9 a-4 i17
on ?	r8 i5 p-14 t-3 c11 o-8
on ? >	r8 i5 p-14 t-3 c11 o-8
on a	r13 w4 a-3 t11
on a call	r18 w3 c-8
on domain-foreign	w16 a18 p-4 c-5 o-3
on for	a14 b-3 o-6
on for name-own	a14 b-3 o-6
on partner	w4 b4 i13 p-6
on partner discovery	w4 b4 i13 p-6
on prem	r4 a-6 i-7 p11 c-5
on skype	r27 w-7 a24 b-8 i-3 t6 c-3 o3
on teams	r18 w3 b3 i-3 c-6 o-9
on the	r6 w-10 a-11 b5 p10 c-16
once	r-4 i22 p11 t-5 c-3 o-3
one	r12 w-8 p9 t18 c-7 o-3
one of	r17 w-7 p-3 t11 c-3
online	r8 a6 i22 p21 t-3 c-7
only	r-3 a12 b-4 i5 p16 t18
open	r19 w-11 a10 b-16 i5 t-12 c21
open up	a35 b-6 t4 c-3 o-5
or	r15 w12 a-6 p18 t10 c-6 o-6
or not	r26 w-4 i3
order	r-3 a16 b-6 i-4 p8 o14
organisations	r13 w18 a3 b-6 p9 t-5 c-3
organisations >	r6 w15 a3 b-7 p-3
organization ?	r15 t-5
organization ? >	r15 t-5
orgs	w10 t7
other tenants	r21 p-10 t-6 c-3
ought	r12 a-9 i-3
our	r5 a6 i-8 p-18 c3 o-11
our employees	r17 a-9 b17 p-7 o4
our guests	r19 a-5
our people	r9 w7 a5 b-10 i-8 p-6
our presence	r8 w-4 p-4 t17
our presence ?	r20 t-4 o3
our settings	r12 p-3 c25 o5
our settings ?	r7 w-4 p-5 c19 o3
our teams	r21 w-8 a-3 p-8
our user	r14 w-3 a-4 o-4
our users	r6 w-9 a12 b4 i7 p-19 c-7
our users ?	r24 w-12 a4 b11 t-4
our users able	r5 w15 b-4 p3 t-5
our users call	r6 a18 b-5 p-4
our users can	r-8 w8 a10 b-7 i-3 t3 c-4
our users cannot	r14 w6 a-4 b-4 p3 t-7 o4
our users chat	r7 w-6 a9 b-7 i10
our users share	r11 a-6 i-5
our users to	r-4 w-9 a14 b4 i12
our whole	r10 a12
our whole company	r5 a15
out	r-5 w15 a10 b4 p-7 t18 o-4
out for	w14 b-4 p-6 t14 c-3
out to	r19
outside	r6 w-7 a3 b-3 p-6 t20 o-6
outside organisations	r20 w-6 a4
over	r15 c15 o-4
over >	c14 o-5
parameter	p12 t17 c-4 o-7
parameter #property	p12 t17 c-4 o-7
partner	r-6 i23 p5 t25 c-9 o-5
partner discovery	r-12 a-6 b-5 i20 p12 o-4
partners	r7 w4 b-3 p-4 t31
password	w4 a-15 b-5 i4 p-7 c-7 o25
permission	w22 a-4 b14 c-6
permission to	w21 a-4 b13 c-7 o-3
permission to chat	r-4 w17 b17 t3 c-6 o-5
permit	r11 w-3 a13 b-5
permitted	r31 w14 a-7 i-3 p-6 o3
person	a-3 p7 t7 c19 o-8
person >	r-4 p-4 t-4 c19 o-7
personal	w5 b14 i7 p-7 t-14 c5 o-13
personal teams	w6 b12 i5 p-5 t-13 c-9 o-7
personal teams accounts	w9 b13 t-7 c-7 o-6
persons	r4 w16 a-3 o-7
pic	r26 a-5 p11
pic.lync.com	w3 p25 t-4 c-4
please	r-7 a27 b20 i-6 p12 t-7 c16 o-4
please tell	r15 w-9 a-3
please tell me	r15 w-9 a-3
pls	r5 a9 p8 c7 o-6
policies	r20 a14 b-5 p22 t-3
policy	r-9 b3 i18 p14 c-21 o-18
policy allow	r15 w16 a-7 b-4 c3
policy skypeok	i17 p-3 c3
possible	r30 w-8 a13 b-11 p-5 t4 o3
possible ?	r20 p-5 c3 o3
possible ? >	r20 p-5 c3 o3
possible in	r15 a-8 p-3
possible that	r7 a13 o-4
powershell	a12 b10 i-3 p11 t-3 c-8 o10
prem	r4 a-6 i-7 p11 c-5
presence	r19 w-8 t21 o4
presence ?	r20 w-3 a3 i3 p-3 t-6
presence ? >	r20 w-3 a3 i3 p-3 t-6
presence of	r15 w-11 b3 p-10 t12 c-6
prevent	w-7 b10 i11 p-6
preventing	r25 w3 p3
put	b13 p13 t-3 c12 o-4
put domain-foreign	r-6 b16 i4
put domain-foreign on	r-6 b16 i4
question	r7 c15 o-6
questions	r4 w3 a-3 p-6 c24 o-10
reach address-foreign	r26 a-7 t-9
reach address-foreign >	r24 o-4
reach out	r19
reach out to	r19
reached by domain-foreign	r-7 w15 p3
reason name-own	r19 i3 p3 t4 c-3 o-4
reason name-own can't	r19 i3 p3 t4 c-3 o-4
receive messages	r12 w9 p-4 t-3 o3
receive messages from	r12 w9 p-4 t-3 o3
remove	w-6 a-8 b20 i18 p12 c15 o-6
remove domain-foreign	b11 i16 p-3 c-4
remove domain-foreign from	b11 i16 p-3 c-4
remove name-own	w-4 b21 i5
removed domain-foreign	r-9 b-6 i17
removed domain-foreign from	r-9 b-6 i17
replaces	p16 o-3
report	r-5 w16 t24 c-8
reset	w3 a-13 b-4 i4 p-7 t-3 c16 o4
right	r17 w11 a14 i5 o-3
right ?	r12 w-4 b-3
right ? >	r12 w-4 b-3
ring	r34 w16 i-8 c-5 o3
ring address-foreign	r23 i-6 p4 t3 c-7
ring address-foreign ?	r24 a-4 i-6 p7 t3
run	r-8 a14 b-3 i7 p5 t-3 c4 o-6
say	r-4 w-5 b-5 i30 p10 t7
says	r7 w-3 a-8 b-12 i-4 t28 c6 o9
screen	r22 w6 b-3 p10 c-3
screen sharing	r4 w-7 a7 b-6 p8
search	i9 p28 t28
search >	r-6 w-5 i4 p-4 t26 c6 o3
search bar	r19 w3 p-4 t-5 o-8
search for	r5 a-3 p25 t3 c-6 o-4
seconds	r3 t16 c-3 o-7
seconds >	r3 t16 c-3 o-7
see	r16 w15 a-6 b-6 p7 t25
see our	r8 w-4 p-4 t17
see our presence	r8 w-4 p-4 t17
see the external	r6 a-5 p19
see when	r19 i-6 p-9 t-4
send	r16 w-7 a-5 p-8 t12 c5 o10
send a	r15 a-3 b4 p-6 t13
send files	r11 w5 a9 p-6 t-6 c-5 o-4
sent	r19 a-4 p-5 o-7
sent by	r19 a-4 p-5 o-7
server	r-5 p21 t17 c-11 o-5
set	r-5 a-3 b11 i8 p-10 t18 c-14 o4
set #property	r7 w-4 a-13 b-5 i13 p-6
set for	a22 b-7 t4 c7 o4
set for name-own	a22 b-7 t4 c7 o4
set so skype	a19 b-7 p5 c-3
setting	r-9 w-7 a-3 b11 i6 p21 t4
settings	r14 w-9 a14 b-4 p7 c25 o-3
settings >	a-7 p3 c21
settings ?	r8 w-7 a-5 p14 c15 o-3
settings ? >	r8 w-7 a-5 p14 c15 o-3
sfb	r17 w4 a5 p28 t-5 c-9 o-6
sfb online	r3 p23
sfb server	w3 i6 p16 c-3 o-6
share files	r5 w16 a7 b-6 p-4 c-3
share files with	w17 a7 b-6 i-3 p3 c-4
shared	p17 c-5 o27
sharing	r4 w-9 i-3 p9 t-3
sharing with	r6 a10 b-3 i-4 p14 c5
she	r7 b-3 i18 p-9 t12 c-6
she ?	r23 w3 a-10 b-6 p5
she ? >	r23 w3 a-10 b-6 p5
she able	r21 a-4 b-5 i-9 c3
she able to	r21 a-4 b-5 i-9 c3
she also	r22 w3 a-3 i-11 p4 t-5 c-5
she can	r28 a11
she can chat	r7 a12 b-4 p-3
she can't	r5 a-5 b8 i13 p-3 t-4
she can't chat	w-5 b-7 i15 p-3 o3
should	w-10 a14 b6 i-6 p-13 t-14 o5
should i	r-3 a16 b-7 i10 p-4 t-10 c8 o14
should i change	r-3 w4 a25 b-4 i-4 c-4
should name-own	r14 w7 a19 b-5
show	w17 a-5 b-4 t14 c30 o-9
show me	w15 a-4 i5 c26
show me the	r-3 w16 i5 c22
since	r10 w-5 b-7 i-8 t22 c13 o-7
skype	w8 i-8 p3 t-13 c-22 o-18
skype >	r7 w17 a-7 b7 i-5 p15 c-8 o-9
skype ?	r20 w17 a-8 i-9 p6 t-7
skype ? >	r20 w17 a-8 i-9 p6 t-7
skype account	r18 w7 p-6 t-5
skype chat	r-6 a23 b16 p-3 o-9
skype consumer	r21 w21 a-4 p13
skype consumers	w4 a8 b4 i4 p-10 t-6 c-5 o-5
skype consumers >	r7 w6 a-5 b10 i11 p-3
skype consumers ?	r3 w6 a11 b4 i-3 p-6
skype for	a13 b17 p24
skype for business	a-4 p21 t-6
skype gone	r-3 b15 i3 p17
skype people ?	r10 w-3 b-10 i19 p-4
skype user .	r19 w-5 b4 p-3 t-3
skype users	r11 w4 a5 p-13 t-3 c-5 o-3
skype users .	r13 w4 a5 b6 p-3 t-10 c-7 o-3
skype users >	r11 a12 i-16 p-21 c-6 o-6
skype users ?	r11 w8 a5 i6 p-6 t-7
skype users anymore	b16 c-3
skype users by	r9 a-5 b-3 i-9 p16
skype users chat	r9 w11 a-3 i-7 p-3
skype users on	r17 a-3 i-12
skype-name-foreign	r31 w20 i17 c-6
skype-name-foreign ?	r15 w8 a-3 b-5 i13
skype-name-foreign ? >	r15 w8 a-3 b-6 i14
skype-name-foreign to	r22 p3 t4 o-4
skypeok	i17 p-3 c3
so	w-9 a38 b17 i6 p-11 t-3 c15 o-3
so name-own	r-8 a16 b8 i4 p-3 c-6
so name-own can	r-6 a23 b-13 i6 p-3 c-5
so our	r-5 a22 i3 c-6 o-3
so she	a10 b13
so skype	a19 b-7 p5 c-3
so skype users	a19 b-7 p5 c-3
so that	r-3 a34 b17 i10 o5
so that address-own	a14 b-10 p-4 c-7 o-3
so that name-own	a18 b-7 i11
some	r3 w13 i6 t25 c-6 o-5
somebody	r13 w12 a-3 i-4 p8 t-3 c10
someone	r5 w12 i-3 p13 t-4 c20
sources	b5 i3 c21 o-3
sources >	b5 i3 c21 o-3
speak	r-4 w6 a4 b-4 p-7 c25 o-6
speak to	w3 b3 p-4 c28 o-6
staff	r14 w15 a8 b13 i-6 p-10 t-7 c-10
start	r3 w-3 a15 b-10 p-4 t-6 c23 o12
start >	i3 p-4 c4 o21
start over	c14 o-5
start over >	c14 o-5
steps	a17 b16
steps ?	a7 b14 p-4 c-6 o-6
steps ? >	a7 b14 p-4 c-6 o-6
steps to	a16 b-6 p3 o3
still	r-19 a-21 b-20 i13 p13 c3 o-22
still be	r-4 w-3 b-5 i25 c5 o8
still be able	r-4 w-3 b-5 i25 c5 o8
stop	r-4 a-13 b25 i21 c9
stop name-own	r-9 b4 i13
stop name-own from	r-9 b4 i13
stop our	w-4 a-9 b12 i10
stop our users	w-4 a-9 b12 i10
stopping	r32 w3 a5 b-7 i-6
stops	r16 w3 b17 i-6 p-3
stored	r3 a-5 i3 p15 c20 o-7
supported	r8 b3 p15 c-6 o-7
suppose	b-8 i28 p3 c3 o7
sure	a-4 b24 c-3
switching	w3 b4 i13 p-6
switching on	w3 b4 i13 p-6
take	r6 w-12 a-4 b12 p4 t-6 c16 o-7
talk	r5 w4 a-8 b-16 p-11 t5 o-12
talk to	a-6 b-12 p-12 t5 c3 o-12
talk to a	r4 b3 t-5 c18
talk to domain-foreign	r15 w20 i4 p3
talking to skype	r3 a-6 b21
teams	r14 w-7 a5 b9 i-3 p10 c-10
teams .	r27 w6 i-3 p6 c-4 o8
teams ?	r30 b3 i7 p-4 o5
teams ? >	r24 w-5 i3 p-8 t-5
teams account start	r20 b3 p-3 o-4
teams accounts	w3 a3 b15 t-8 c-10 o-7
teams accounts >	r6 w14 a-10 b15 i-3 p14 o-3
teams accounts ?	w4 a3 p-7 t-3 c-5 o-3
teams meetings	r23 w-5 p-10 c3
teams meetings ?	r21 a3 p-10 c3
teams only	r-7 w-3 i4 p11 t13
teams search	r-9 w-4 b-3 i6 t29 c7 o5
teams user ?	r21 p-5 t-6
teams users >	r-3 w5 a7 b12 i3 p-5 t-4
teams users ?	r8 w11 a6 b-14 i3 p-6 o-5
teams users call	r-3 a-4 p12
tell	r6 w8 i-9 p4 t-7 c-8 o13
tell me	i-8 t-8 c-9 o11
tell me about	b-3 p-5 c8 o15
tell me whether	r13 w-5 a-3 t3 o-4
tenant	w5 a-10 b-3 i-11 c6 o-11
tenant ?	r21 a-3 i-6
tenant ? >	r21 a-3 i-6
tenants	r13 w-4 p29 t-5 c-12 o-14
that	w3 a5 i-18 p-3 t-21 c9 o-17
that #property	r25 w5 a4 b3 p-5
that #property is	r25 w5 a4 b3 p-5
that address-own	r8 w-5 a8 b-7
that address-own can	r6 w-3 a7 b-7 c-3
that aren't	r3 b3 p12 t-7
that name-own	r13 w-6 a20 b-8 i11 t-10 c-4
that name-own can	r7 w-6 a8 b-10 i9 t-4 c-5
that use	r17 i-3 t-5
the	r-12 w-6 a4 p7 t11 c-9 o7
the address-foreign .	r23 w-4 a-4 i-3 o3
the address-foreign ?	r27 w4 a-3 b4 i-6 p-4 o-3
the address-foreign by	r21 i-5 p-11 o-7
the allow	r4 w-9 b7 i-6 p5 c-15 o-13
the allow list	r4 w-9 b7 i-5 p4 c-14 o-11
the allowed	r-7 a-8 i24 p16 c-4 o-5
the allowed list	r-5 a-8 i16 p-6 t-5
the block	r-4 w16 a16 b-9 i11 p20 c-3 o-7
the block list	w-3 b-6 i15 p24
the chat	w-3 p-5 t6 c11 o-10
the checklist	r3 b-3 i4 p-3 c19 o-7
the checklist >	r3 b-3 i4 p-3 c19 o-6
the cmdlet	a-4 b13 p4
the current	r31 w4 a-7 i4 p9 c-3
the domain	r15 i12 t21 c-5 o-8
the door	a-3 b21
the door on	a-3 b21
the helpdesk	t-4 c14 o-8
the helpdesk >	t-4 c14 o-8
the last	r5 a-5 b-9 p17 c11 o-5
the new	p14 c-5 o18
the policy	w15 i22 p18 t-5 o-3
the powershell	w-5 a9 b9 p-3
the powershell to	w-5 a9 b9 p-3
the settings	r18 a10 b-4 t-3
the skype	r-4 w-4 b12 i11 p17 t4 c-8 o-5
the skype-name-foreign	r26 b-3 t3 c4 o-8
the status	r6 a-5 b-5 c22 o-5
the status of	r6 a-5 b-5 c22 o-5
them	r20 w-6 a-7 b-12 i10 t6 c-8 o5
then	r-6 i29 p-4 t18
there	w4 b-13 i-9 p15 t-14 o-17
there anything	r26 w-4 b-7 p-4
they	r28 a-4 b-7 i-8 p19 t7 c-9
this	r10 p-14 t32 c27 o8
this to the	b3 t-3 c18 o-6
through	a6 p-3 c22 o-7
through teams	r22 a-3 t4 c3 o3
through the	a-6 p-5 c15 o-10
ticket	r5 i3 p-7 t-6 c25 o-17
ticket #number	r5 p-4 t-3 c13 o-13
ticket #number >	r-3 t3 c20 o-4
ticket >	p-3 c23 o-9
to	r-4 w5 a11 b3 i-3 o-7
to #property	a-3 b-5 i16 t-4
to ?	r24 w17 i-4 p-6 t-4 o3
to ? >	r24 w17 b-3 i-4 p-6 t-5
to address-foreign	r20 w9 i-3 t22 c-4 o-3
to address-foreign >	r14 w9 a-9 p-4 t13
to address-foreign in	r18 t-5 o-3
to address-foreign on	r15 w3 b3 p3
to address-own	r21 a-6 i10 c-7 o4
to address-own ?	r19 t-5
to allow	a20 b-7 p17 c-4
to be	w-8 a36 i-5
to be able	r-8 w-10 a32 b3 i-4 p3 t4
to block	a-3 b29 i15
to call	r7 a9 b8 i3 p-9 t-3 c-4 o-3
to call address-foreign	w8 a14 b-13 i5 p-3 c-3 o-3
to call domain-foreign	r5 w5 a6 b-8 i-3 t3
to call our	r20 w-5 a-6 b-5 p-6
to call the	r19 w-4 a-4 i-6
to chat	w15 b11 i3 p-16 t-10 c-5
to chat w	r-4 w20
to chat with	w8 b11 p-13 t-8 c-6 o-3
to do	r6 b15 i-3 p-8 t6 c9 o-8
to domain-foreign	w6 i-16 p-12 c-19 o-11
to domain-foreign >	r-5 w5 a-9 b12 i-6 t8 c-7
to false	w10 b-3 i19 p-10 t-4
to federate	r-4 p17 o-9
to get	r14 a18 t3 o-3
to give	a30 i3 t6
to give name-own	w-7 a19 b-9 p-3
to go	r15 b12 o-6
to have	r14 w-3 a14 i4 t4 o-3
to im domain-foreign	r12 w15 a-4 p5 o3
to know	r26 w13 a-4 b-8 p14 t-6 c-6 o3
to know if	r30 b-4 t-3 o3
to know whether	r25 p5 c-3 o7
to let	a27 b-9 i-4 p-3 o4
to let address-own	w-4 a12 b-5 c-3
to let our	r-3 a21 b-6 t4
to list	w3 a-4 b-5 p17
to meet	r-4 w10 a9 b-11 i4 c-3
to meet with	r-4 w10 a9 b-11 i4 c-3
to message	r16 w3 a17 b-12 i4 p-4
to message name-own	r15 a7 b-6 i-5 p3 t4 o-5
to message personal	r12 w11 a14 b-5 p-5 o-3
to name-own	r11 w4 a-4 i14 p-5 t10 c-11
to name-own first	r18 b-3 t3
to reach address-foreign	r25 b3 p5 c3 o-5
to ring	r20 w15 a6 i-4
to see	r27 w17 p-5 o4
to send	r14 p-5 t25 c-5 o3
to set	w-5 a9 b-11 i14 p-6
to set for	a19 t3 c6
to share	r14 w19 a16 c-11 o-4
to skype	r5 w6 a6 b-3 i-8 t4 c-14 o-9
to skype users	r6 a6 i-6 p-7 t8 c-3 o-4
to skype-name-foreign	r34 w-3 b8 i3 c4
to somebody	r10 w-3 b-5 i3 p-8 c13
to talk	w18 a3 b-7 p-4 t17 c6 o-5
to talk to	w15 a4 b-3 p-4 t16 c7 o-6
to teams only	r-5 i4 p6 t12
to the	r-5 w-4 a3 b-10 i12 c7
to the allow	r13 a9 b-4 i-6 p5 t6 c-8 o-5
to the allowed	r-7 w3 a-4 i24 p-6 c4 o4
to the helpdesk	t-4 c14 o-8
to true ,	r-14 i21 p-7 t-5
to us	r22 w-6 b16 i3 o5
to video	r-3 w16 a15 b-11 p-4 c-4
to video call	r-3 w15 a16 b-11 p-4 c-4
toggle	a15 b-5 p-6 t16
told	r7 w-4 a-3 p5 t-4 c6 o-9
touch	r20 a-7
touch with	r20 a-7
transfer files	r22 a-5 b-7 i-4 c4 o3
transfer files to	r22 a-5 b-7 i-4 c4 o3
trial	w-3 a4 i4 p33 t14 c-7 o-5
trial tenants	w-5 a4 i3 p29 c-8 o-8
true	w-4 a-14 b-3 i15 p4 t3
true , could	r-7 i17 p-11 t-4 c3 o3
turn	r-14 a4 b6 i12 t-7 c4 o-10
turn off	b-10 i9 p-6 c13 o-6
turn on	r-4 w3 a12 b-12 i12 p12 c-5
turned	r3 w-8 a9 b-8 i10 p-11 t10
turned off	r12 a-7 b-6 i12 p-5 o-3
turned on	a12 i-4 p-5 t14 c4
turned on for	a14 b-3 o-6
turning	r-4 w-3 i21 t-6 o3
turning on	r-4 w-3 i21 t-6 o3
turning on #property	r-4 w-3 i21 t-6 o3
two	r9 w-7 p10 t-6 c-13 o10
unblock	r-5 a28 b-6 c-3
unblock domain-foreign	r-3 a23 b-5 p3
under	w-3 a13 b-9 p6 c17 o-4
undo	w-3 a16 b-6 p-4 c22 o-10
undo the	w-3 a18 b-4 p-4 t4 c15 o-3
unknown	i4 p-8 t27 c-4
unmanaged	r7 a-8 p11 t-11 c-10 o-13
unmanaged account	p19 o-5
unmanaged accounts	r6 w10 a-9 b-4 i18 p17
unmanaged accounts ?	w8 b-4 p17 t4
unmanaged teams	r3 b5 i-10 t-7 c-8 o-10
unmanaged teams accounts	a11 b14 i-4 p8 c-3
unmanaged teams users	w12 a-14 b6 p-8
up	a12 b-18 i-11 t18 c-9 o4
up address-foreign in	r16 p-3 t-5 o-6
up when	r18 w3 a3 i-3 t-7 o-10
up when address-foreign	r18 w3 a3 i-3 t-7 o-10
us	r12 w9 i-13 p-9 t5 o-10
us >	r-12 a12 b6 i-9 p-7 t5 c7
us ?	r24 w-8 i8 t-6 c12 o-4
us ? >	r24 w-8 i8 t-6 c12 o-4
us can	r-9 w17 p-3
us from	r22 a-3 o5
use	r13 w-6 a-8 b-3 p14 c31 o-9
user	r6 b-9 i-10 p9 t16 c-14 o-9
user .	r19 w-5 b4 p-3 t-3
user >	w-7 a10 b-3 i-3 p10 t13
user at	r20 w-8 p-14 t-8
user at #domain	r20 w-8 p-14 t-8
users .	r9 b15 t-9 c-4
users . >	r22 w8 b-3 t-7 c-5
users >	r5 w3 a14 b9 i-16 p-5 c-5 o-5
users able	r11 w17 b-6 i-3 c4
users able to	r11 w17 b-6 i-3 c4
users and	r14 w8 a14 b-6 i-5 p-7
users anymore	b16 c-3
users by	r9 a-5 b-3 i-9 p16
users by email	r26 p-4
users call	r8 a15 b-7 i-4 p13 t-3 o-6
users call skype	r9 w-5 a15 b-3 p15 o-6
users can	r-14 w9 a17 i-9 p-16 t9 c-5
users can chat	r-3 w3 a14 b-12 p-11 t9
users can't	r-8 w11 b-9 p-8 t18
users can't reach	r-4 w16 a3 t18 o4
users cannot	r9 a-9 b-9 t5
users chat	r11 w3 a7 b-9 i8 p-9 t-3
users chat ?	r7 w11 i-4 p-4 o-4
users chat with	r11 w-11 a8 b-8 i9 p-5
users for name-own	r14 a-9 b4 t-4
users from	w-7 a-5 b14 i10 p-8 t-3
users have	r20 w17 a-8 i3 p-5 o6
users join	r6 p19 o-3
users on	r5 a-5 i-11 p10 o3
users on ?	r18 a-4 i-9 p3 o3
users share	r20 w-4 a-3 p-6 c4
users talking	r3 a-6 b21
users talking to	r3 a-6 b21
users that	w29 a-5 b-4 o5
users to	r-4 w-12 a10 b15 i10
users to be	w-7 a18 b-10 p3
users to chat	r-6 w-7 a5 b13 i-6 p6 o4
users were	r-3 w19 p4 t5 c-4 o3
uses	r25 w-5 a6 b7 t-3
v	r20 a-7 b-6 t-5
video	r15 w16 a8 i-8 t3 c-3
video ?	r26 w-3 i5 c5
video ? >	r26 w-3 i5 c5
video call ?	r19 w-4 a-4
video calls	r8 w-11 a10 b7 p-6 t9 c-7 o-11
video calls with	w-9 a14 b13 t14 o-5
visible	r20 w-5 a-5 p-3 c3
visible to	r20 w-5 a-5 p-3 c3
w	r19 w23 b-11 i-3 p4 t-5 c-5
walk	a14 b-4 p3 c13 o-6
walk me	a14 b-4 p3 c13 o-6
walk me through	a14 b-4 p3 c13 o-6
want	r3 w-11 b18 i-6 t-8 c10 o-5
want our	a7 b11 i-6 p3 t-4 c-5
want our users	a7 b11 i-6 p3 t-4 c-5
want to	r12 b11 p-8 t-4 c14 o-4
wants	r27 w6 b15 i-4 p-6 t-7 c-12
was	a-23 b-12 p13 t15 c-21 o-16
was it	r22 w5 a-6 c3
was name-own	r23 w-10 a-6 b-6 i-7 o3
was name-own able	r22 w-9 a-4 b-6 i-5 o4
was name-own allowed	r19 a-5 i-9 c-5
way	r6 w-6 a10 b11 t-3 c-8 o-10
way to	r-7 w3 a19 b9 p11 c-3 o-5
ways	r19 b-3
we	w-13 a7 b3 i29 p-6 t20 c-4 o-3
we allow	w9 a-6 i15 p-9 t-4
we are	a-5 b-3 i-4 p21
we can't	r-4 p-5 t21
we chat	r16 a11 b-6
we chat with	r16 a11 b-6
we don't	b16 i-3 p4 t15 o5
we get	w-3 b-6 i14 t20 o4
we go	r13 a-3 b13 i17 p-3
we still	r14 a-6 p12 c-5
we want	a17 b-8 p14 t3
we'd	r13 a17 b-3
were	r-7 w3 a-10 b-12 i17 p7 t4
were to	r-4 b-7 i14 p-8
wether	r18 b3 i5 p5 c-3 o-3
what	r-23 w-21 a14 p5 t-4 c13 o-11
what are	r-4 a6 p16 c19 o-10
what are you	b-4 p-3 c20 o-8
what can	a-9 b-10 i-3 p6 c17 o-17
what can you	p8 c8 o-7
what does	w3 i-9 p22 c-15 o-10
what happens	r-5 a-5 i16 p5 c-4
what happens to	i17 p12 o-4
what if	r-3 w3 b-6 i21 p-13 o3
what if we	r-11 i20 p-11
what is	w-3 a13 b-5 i-12 p5 t15 c-3 o15
what is #number	t3 o27
what is #property	r6 a-3 p22 o-3
what is an	p22 o-3
what is needed	a12 b-8 p11
what must	r-5 w5 a19 b16 i-5
what must be	a17 b-9 i-3 p5
what must i	w5 a16 b17
what needs	r-7 a20 p3 t3
what replaces	p16 o-3
what should i	r9 w4 a22 b-6 i-4 c-4
what would	a19 b-5 i21 p-5 o5
what's	r7 a19 b-3 p13 t-7 c-8 o19
what's the	w-6 a7 t-9 o8
what's the difference	r-6 a-9 p19 o-5
whats	a-4 b18 p3 o-4
whats the	a-4 b18 p3 o-4
whats the cmdlet	a-4 b13 p4
when	a-5 i16 p26 t34 c-7 o14
when address-foreign	r18 w3 a3 b3 i-4 t-8 o-7
when calling	i-3 t19 c4
when i	r4 w4 a-4 i19 p-7 o14
where	r-3 a9 i-8 p17 t-3 o11
where is	w3 a-7 i-3 p7 c-5 o17
where is the	w3 a-7 i-3 p7 c-5 o17
whether	r35 w-5 i5 p16 c-4
whether name-own	r26 w-6 a-4 t4
whether name-own is	r17 w-9 a-5 b-4 t3
which	r-23 w26 a17 i-14 p13 t-15 c6 o-3
which accounts	r-3 w23 a-5 p-4 t5 o7
which employees	w24 b-4 i5 c-3
which of	w26 a4 p7 t-3 c-3 o4
which of our	r-5 w22 a-12 b-3 p3 t-8 c3 o5
which people can	r-4 w23 a-5 b-4 i4 c3 o5
which policy	w-3 a15 b12 i-6 p8 t-4 c-3
which setting	b18 i-4 p16 c-4
which settings	w-4 a10 b-8 p-11 c12
which users	r-4 w21 b-4 p6 t-3
which users have	w16 a-5 b-4 p-6
whitelist	r3 a21 b15 p11 c-3
whitelist domain-foreign	a18 b-7
who	r-16 w44 a-6 b-9 t-6 o23
who are	w13 p-5 t3 c-5 o16
who can	r6 w32 a-3
who can chat	r8 w18 a-10 b-5 p5 c4 o-5
who can't	r-8 w27 b-4 i-3 p7 c6 o3
who can't chat	r-7 w28 b-3 p9 c7 o7
who could	r-3 w5 i9 t-3 c3 o-4
who has	w21
who is	r-7 w23 a11 b-11 i5 t-6 c-9 o6
who is able	r-4 w20 t4 c3
who may	r-4 w19 a-5 b-3
who may call	r-7 w24 a-3 t3
who's	r-5 w31 a-4 i4 t3
whole	r3 w-4 a19 p16 c3
whole company	w-3 a19 p16
whom	r-6 w30 a-4 b-3 p-6
whom can	r-9 w17 t-3 c-3 o-6
whom of	r-6 w21 p-4
whose	r-3 w28 a-6 c6
whose account	w22
why	r27 w-11 a5 b-12 i-3 p13 t13 o-9
why do	a-5 p7 t15 c-11 o-8
why does	a-3 i-4 p10 t-9 c-5
why not	r18 t-3
why not ?	r18 t-3
why was	w3 p16 t-4 c-5
will	r25 a-8 i16 p16 t-8 c-3 o3
will address-foreign	r15 a-3 i-4
will messages	r25 w-3 a-4 b4 p4 t-10 o4
will name-own	r5 a-7 i10
will name-own be	r4 w-3 a-8 i9
wipe	w3 b-5 c16 o-3
with #property	r-5 b-3 i25 t3 c6 o5
with >	r8 w7 p-3 t16 c26 o-5
with ?	r18 i-3 p-7 c8 o-11
with ? >	r18 i-3 p-7 c8 o-11
with a	w5 b-9 i-6 p-17 t9 c8 o-13
with a teams	r14 t-5
with address-foreign >	r8 w4 a14 b-6 i9
with address-foreign ?	r20 w5 a-11 b-11 i16
with address-foreign from	r13 i-4
with address-own	r18
with address-own >	r21 a-4 c-4 o-4
with address-own ?	r14 i-3
with bob	i-6 p-3 c-4 o9
with customers	r15 a-3 b-5 i-6
with domain-foreign	r3 w9 i7 p-16 t-5 c-9 o-7
with domain-foreign ,	r14 a20 b-7 p3 t-5
with domain-foreign .	r18 w6 a-5 b14 t-4 c-8
with domain-foreign >	r-5 w16 a8 b12 i-12 c-9 o-6
with domain-foreign ?	r15 w10 b-6 i5 t-5
with domain-foreign for	w-3 a11 b-6 o-7
with domain-foreign on	r12 w8 c-5
with domain-foreign possible	r14 a3 p-3 t-4
with external	w9 a-3 i-3 p28 t12
with external users	r-7 p20 t14 c3
with federation	r-3 i12 p17
with him	r18 b4 i-5 p4
with name-open ?	r15
with name-own	r22 b-4 c-5
with name-own >	r19 w3 c-9
with our	r25 w-3 a5 b9 i-6 p-7 c3
with personal	a5 b14 i9 p-7 t-3
with personal teams	a6 b15 i8 p-7
with skype >	i4 p18 t17
with skype ?	r15 w23 i-6
with skype consumers	w-6 a12 b14 i10 p-4
with unmanaged	r9 a7 b10 i-5 p3
with unmanaged accounts	r10 w6 a-3 b-5 i-3 p14 t3
with unmanaged teams	r8 a9 b11 i-3 p-15
with whom	r5 w15 a3 c-3 o-3
withdraw	c11 o-11
without	r12 p12
won't	i3 c-3 o22
work	r7 a3 b-18 i-12 t9 o-17
work >	w17 p19 t11
work ?	r17 a11 i4 p-3 t-3 c13 o-7
work ? >	r15 a11 i4 p-3 c13 o-7
working	r5 a3 t23 c-7 o-7
works	r4 a-3 t24 c16 o-3
works ?	r11 a-4 b-5 p13 c-3
works ? >	r11 a-4 b-5 p13 c-3
would	a-6 i43 p-7 t-7 c-5 o4
would be	r11 w11 a-4 i9 p-6 t-5 c-6
would i	a13 b18 o-3
would i go	a10 b14
would it	r8 a-4 b-8 i13 c-5
would name-own	r18 w-3 b-6 i13 t-4 c6 o3
would name-own be	r11 w-5 a-6 b-4 i10 c3
write	r10 a-10 b6 i13 p-10 c-9 o21
write to	r16 w-3 a-5 b12 i15 t3
wrong	i-4 p-6 t13 c-9 o11
wrote	w7 a9 p-5 t-5 c-6 o9
yes	r11 c-3 o24
yo	r21 b-3 p-3 t-5 c12 o-5
you	r-3 w5 i-4 t-6 c27 o28
you >	c21 o10
you ?	w-8 p-6 c5 o12
you ? >	w-8 p-6 c5 o12
you please tell	r15 w-9 a-3
you tell	r-6 w15 b7 p9 c-10 o-11
you tell me	r-4 w13 b9 p12 c-7 o-9
your	r-5 w-3 p-12 t24 c7 o16`;
