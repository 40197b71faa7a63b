/**
 * What words weigh for each sort of question: a feature, a tab, then a letter for the sort and the weight.
 * Made from the casebook by `npm run weigh`; not to be edited by hand.
 */
export const WEIGHTS = `	r9 w-3 a-8 b-3 i-12 p3 c27 o18
#broken-address	r24 b3 o-6
#domain	r15 w11 a-3 i-12 p9 t-3 c-3
#number	a-7 p3 t-5 c29 o18
#number >	p-9 t-5 c19
#property	r-14 w8 i51 p35 t30 c-14 o-8
#property >	a-3 i4 p11 t13 c-6 o-4
#property ?	a-7 i13 p11 t6 c-6 o-7
#property ? >	w4 a-5 i15 p19 o-4
#property do ?	i-7 p18 c-9
#property false	r-7 w-5 i19 p3
#property is	r-3 w6 b6 i28 p14 t-4 o-7
#property let	r-8 a-7 i23 c5 o4
#property let name-own	r-6 a-4 i18 p-3 c5 o3
#property off	r-4 w-10 b-3 i20 p-4 c3 o3
#property true	r-7 a-9 i23 p-15 t-6 c3 o4
, any	a16 t18
, can	r18 a-6 i15 t-6 o13
, can name-own	r14 a-10 i3 t-3
, could address-own	r16 b3
, how	a12 b25 o17
, is	r22 w14 a-5 p14 c-8 o-4
, may name-own	b3 i24 t3 o-8
, name-own	r33 b3 p3 o-3
, no	i6 p21 t16 o-6
, users	w9 a-9 t8
.	r10 b6 p-5 o-15
. >	r5 w10 b-8 i-8 p-6 t6 c7 o-20
. can	r32 a-6 i-3 p4 t-7 o5
. does	r8 a-4 i20 p12 c-7 o4
. how	r-3 a4 b20 o-5
. how do	a8 b16 c-7 o-8
. is	r36 i-6 c5 o6
. is that	r31 w-10 a-5 b-5 i4 c-3
. what	r3 w-6 a21 b11 t11 c-4
. what do	r4 w-6 a6 b16 c-3
/#broken-address	r24 b3 o-6
/#domain	r15 w11 a-3 i-12 p9 t-3 c-3
/#domain modality	r16 w8 b-6 p-7 c3
/#number	a-7 p3 t-5 c29 o18
/#number >	p-9 t-5 c19
/#number word word	p11 t-12 c-8 o7
/#property	r-14 w8 i51 p35 t30 c-14 o-8
/#property >	a-3 i4 p11 t13 c-6 o-4
/#property fill=fill	r-8 w-7 a3 i25 p26 t-3
/#property fill=fill comma=,	r-4 i25 p-7 c6 o5
/#property modal=is	r-7 b5 i30 p22 t-6 o-3
/#property modal=is question=?	i-7 p18 c-9
/#property question=?	a-7 i13 p11 t6 c-6 o-7
/#property question=? >	w4 a-5 i15 p19 o-4
/#property relation=allow	a-14 i16 c3
/#property what=what	r6 w4 p29 c-3
/< >	c18 o41
/< address-foreign	r18 a-10 i-3 p4 t14 c-3
/< address-own	r17 w-4 a-11 t8
/< address-own and=and	r19 w-3 a-4 p4 c4 o3
/< at=at	r15 b-11 i-14 c-9 o-10
/< be=be	r-3 w3 a29 b16 i-4 t-5 c23 o-6
/< be=be name-own	r3 a28 b-4 p-3 o3
/< be=be word	w5 a-3 b22 i3 c-3 o3
/< block=block	r5 w-5 a-11 b40 i-7 p-4 t17 c29
/< block=block domain-foreign	r-5 w-3 a7 b40 p11 o12
/< block=block modality	w-5 b20 i-3 t-7 o3
/< block=block name-own	r-8 w-6 a-6 b24 p4 o4
/< block=block word	b-7 c21 o-4
/< change=change	r-3 a25 b17 i-6 t23 c36 o-3
/< change=change class	a16 b-9 p-3 t9 c-7
/< change=change name-own	r-3 a9 b16 c15
/< class	r18 w-7 a-3 b11 p19 t25 c-8 o-8
/< class fill=fill	b-6 p20 t11 c-7 o-5
/< class modality	r23 w-3 a-7 b-5 p-4 t10
/< class people=people	r13 w-5 a-3 b-4 t21 c5
/< comma=,	r31 a-10 b-6 i-20 p3 c3
/< comma=, modal=can	r25 w-6 a-6 b-3 i-20
/< comma=, modal=is	r19 w5 a-10 b-10 i-7
/< do=fix	r-17 w-3 a26 b29 i-6 p5 c13
/< do=fix fill=fill	w-4 a14 b-5 p14 t3 o-4
/< do=fix for=for	w-4 a18 b-11 i-3 p13 t3
/< do=fix modal=is	r-7 w-6 a13 b7 c-5
/< do=fix our=our	a-10 b10
/< do=fix relation=allow	r-3 a16 b-8 t-3
/< do=fix word	w3 a12 b14 p-5 c-4
/< do=how	r-20 w-9 a10 b10 i-15 p6 t-7 o6
/< do=how block=block	a-16 b38 p-4 t7 c7
/< do=how change=change	a5 i-3 p3 c-9 o16
/< do=how do=fix	a22 t6 o-7
/< do=how light=light	w16 a18 b-9 p14 c-3
/< do=how modality	w-3 a19 b-4 i4 p26 c-7 o-5
/< do=how relation=allow	a30 b-15 p-3 t5 c5
/< do=how via=via	r6 w3 i6 p-3 c24 o-4
/< do=how word	r3 a9 b-10 p-13 c-12 o20
/< do=wish	r-12 w7 a14 b24 i-4 p-7 t-7 c24
/< do=wish for=for	r-7 a7 b14 i-7 p5 c-3
/< do=wish name-own	w-7 a4 b19 i-5 p3 c-3
/< do=wish our=our	r-5 w-4 a24 b-5 p8 t4 o5
/< do=wish the=the	r-5 w17 a12 b14 c-7
/< do=wish to=to	r-5 w3 a7 b9 p-5 t-4 c23
/< domain-foreign	r26 w-9 b-5 p6 t13 o-3
/< elsewhere=elsewhere	r4 w3 b3 o27
/< fill=fill	r4 w-5 a7 i-17 t-16 c16 o18
/< fill=fill >	a3 i5 p-4 t-3 c17 o34
/< fill=fill address-own	r20 w-6 a-4 p4 t-3
/< fill=fill be=be	r6 a19 i-3 t3
/< fill=fill change=change	a8 b17 p-4 c20 o-8
/< fill=fill comma=,	r21 a-9 i-11 o10
/< fill=fill do=wish	r-8 w-3 a3 b18 i11
/< fill=fill fill=fill	r19 w3 a-5 i-9 t-11 c9 o-4
/< fill=fill from=from	r9 p-3 c18 o-8
/< fill=fill if=if	r31 w-5 o5
/< fill=fill light=light	a-3 p21 c5
/< fill=fill modal=can	r35 a-3 b-5 t3 c3
/< fill=fill modal=is	a-4 t14 o18
/< fill=fill name-own	r22 i11 c18
/< fill=fill people=everyone	r-3 w25 p3 o-3
/< fill=fill relation=allow	r-4 a27 b-3 i3 c11 o-4
/< fill=fill the=the	a5 b-11 i-9 p6 o9
/< fill=fill to=to	r20 a15 i3 p-4
/< fill=fill via=via	r-3 c23 o-4
/< fill=fill what=what	r-4 a18 p19 c7
/< fill=fill whether=whether	r26 w-3 p4 o3
/< fill=fill why=why	r21 a-8 b-3
/< fill=fill word	r-6 a-4 b11 p-10 t-3 c10 o15
/< for=for	r13 w23 i-3 t-4
/< from=from	r34 w-3 b3 i-3 p7 t-3 o9
/< how=how	a14 b-6 p20 t-5 c20 o19
/< how=how fill=fill	r22 w4 b3 p27
/< how=how relation=allow	p13 c-4
/< how=how the=the	w-5 a-3 p9 c13 o-9
/< if=if	r-11 a-5 i25 p18
/< if=if me=me	i11 p22
/< if=if we=we	r-4 i23 t-3 c5
/< light=light	w17 a13 b-6 i-6 p-8 t-3 c31 o16
/< me=me	r14 b-15 i-11 p6 t11 c-16 o8
/< me=me block=block	r14 b-6 i10 t-4 c-6
/< me=me modal=is	r7 i-13 t5 c-6 o-12
/< modal=can	r34 w-7 a-7 i4 p14 o8
/< modal=can #domain	r18 w-10
/< modal=can address-foreign	r18 i-3
/< modal=can address-open	r24 w-4 p-5 o-4
/< modal=can address-own	r25 i-7
/< modal=can block=block	r-9 b-9 i22 c3 o3
/< modal=can change=change	a-10 b-5 i22 o3
/< modal=can class	r26 w-13 a-5 b-4 i-6 p17 c7 o4
/< modal=can domain-foreign	r30 w-5 b-4
/< modal=can fill=fill	r17 a-6 i-4 t-3
/< modal=can me=me	r6 a-10 b-8 i-6 t-11 c4 o6
/< modal=can modality	r31 w-4 a-5 b4 i3 t-8 c3
/< modal=can name-open	r17
/< modal=can name-own	r22 p-4 o8
/< modal=can our=our	r18 w-12 a-11 b-5 i10 c3
/< modal=can people=anyone	w27 a-3 b-9 p4
/< modal=can people=everyone	r23 w-5 b-3
/< modal=can people=people	r31 w-5 b-7 c8 o4
/< modal=can person=person	r21
/< modal=can person=someone	r13 w-7 p10 c-4
/< modal=can relation=allow	a-3 i10 p17
/< modal=can the=the	r36 w-11 i-7 p14 t-9
/< modal=can topic=topic	r-5 p18
/< modal=can we=we	r21 w-15 a16 i-6 p9 t-5
/< modal=is	r53 w-8 a-12 p30 c8 o3
/< modal=is #property	r-5 a17 i9 p16 t-3
/< modal=is address-own	r20 w-10 a-4 p-9
/< modal=is class	r17 w-14 p20 t-5 c3
/< modal=is domain-foreign	r30 w-6 a-5 i-6 p-5 c3 o4
/< modal=is fill=fill	r38 w-4 i-6 p-4 c3 o4
/< modal=is me=me	r22 w-4 a-8 c14 o-7
/< modal=is modality	r28 w-14 a-9 p11 t-7 c8 o4
/< modal=is name-own	r40 w-12 a-3 i-9 p-8 c4
/< modal=is our=our	r31 w-17 a-6 b-3 i-6 p9 o5
/< modal=is people=anyone	r-8 w26 p14
/< modal=is people=everyone	r17 w-8
/< modal=is the=the	r23 w-10 a-3 i3 p15
/< modal=is topic=topic	a3 b4 i-4 p26 o-6
/< modal=is we=we	r37 w-6 a-8 i-10 p-9 c3 o5
/< modality	r18 w-6 a-8 b-6 i4 t33 c22
/< modality to=to	r4 w-6 a-9 b-9 t15 c10
/< modality with=with	r16 t15 c-4 o-4
/< name-own	r6 b-4 i-17 t18 c4 o6
/< name-own change=change	r31 w-3 t-4
/< name-own comma=,	r19 b3 i3
/< name-own do=wish	r19 a13 i4 p3 c-5
/< name-own fill=fill	r21 b-7 i-3 p8 t5 c-4
/< name-own modal=can	w-4 a14 b-12 i-5 p4 t9
/< name-own modal=not	r4 w-5 a8 b18 p-4 t-5 c-5 o16
/< name-own modality	a-3 b3 i5 p7 t29 c-3 o-3
/< named=named	r12 w30 a-8 b-6 i-8 t-7 o20
/< named=named block=block	r-7 w18 i-3 o-3
/< our=my	r13 a12 b-4 p-3 t12 c-5 o21
/< our=my elsewhere=elsewhere	t-8 c-8 o21
/< our=our	r7 b7 i-12 t10 c8 o-6
/< our=our people=people	r19 w-5 a14 b-8 p-5 t20 c-4 o3
/< people=everyone	r23 a4 b-5 t11
/< people=people	r-6 w7 a-10 b7 t16
/< receive=receive	r-10 w-5 a-5 b26 c12
/< relation=allow	w-21 b-21 i-18 t4 c13 o-18
/< relation=allow domain-foreign	r25 w-12 a4 b-5 t11 c-3
/< relation=allow name-own	r-4 w-8 a12 b-9 p4
/< suppose=suppose	r-17 a-8 b-3 i54 p-4 c8 o10
/< suppose=suppose #property	r-7 b4 i23 p-7
/< suppose=suppose name-own	r-8 i25 t-4 o5
/< suppose=suppose we=we	r-5 w5 b-5 i30 p-4 c7 o9
/< symptom=symptom	w-4 a4 t25 c-5
/< symptom=symptom symptom=symptom	b-3 t22 c5 o3
/< symptom=verbatim	a4 p-3 t36 c-3
/< symptom=verbatim address-foreign	r-5 w-4 t15 o-4
/< the=the	r6 w-20 a-15 b-7 i-12 t14 o4
/< the=the fill=fill	r27 w-8 t-3 c18 o-4
/< topic=topic	r11 i-7 p27 t-4 o-3
/< via=via	r21 w18 a-6 i-8 p3 t-4 c15
/< we=we	r16 w-7 a17 b-5 i-14 p8 t18 c-6
/< we=we change=change	r19 a-8 b-4 i-8 t16
/< what=what	r-9 w-9 b-3 p20 t-26 c13 o15
/< what=what #number	r-3 a-4 p-6 t3 c-11 o24
/< what=what #property	r4 w4 b3 i-4 p20 c-5 o-5
/< what=what change=change	a-4 b-4 i12 p-5 c18 o-11
/< what=what class	w4 p25 c-9 o-7
/< what=what fill=fill	r-5 a-3 b-4 i12 t-6 c13 o10
/< what=what modal=can	r-4 a15 b-7 i21 p3 c16 o-3
/< what=what modal=is	r-8 a8 p10 t-3 c18 o-16
/< what=what product=product	i-3 p22 c-7 o-5
/< what=what relation=allow	r-4 a9 i-4 p22 t4
/< what=what the=the	w-8 a10 b6 i-9 p7 t-16 o9
/< what=what topic=topic	w6 a14 b-3 i-4 p30 t4 c-4 o-5
/< what=what word	w4 a-4 p26 t-4 c11 o3
/< whether=whether	r12 w-3 a-10 i-5 p14
/< whether=whether address-own	r14 a-8 c4
/< which=which	r-22 w29 b-7 i-7 p12 t-10 c16 o3
/< which=which change=change	a17 b14 p11 c-3
/< which=which elsewhere=elsewhere	r3 a-5 b-3 c-4 o19
/< which=which modal=is	r-4 w17 a-8
/< which=which modal=not	r-6 w33 b-3 i5 c5 o8
/< which=which name-own	w-5 p-3 t3 c21
/< which=which our=our	r-4 w31 a-9 p-5 c4 o7
/< which=which people=people	r-6 w28 a-9 i6 p-9 c3 o3
/< which=which people=staff	r-5 w22 b-7 p-4
/< which=which product=product	r3 w-10 a-3 b13 i-3 p10 c13
/< which=which the=the	r23 w3 a13 b-3 p11
/< which=which topic=topic	w-9 a12 b-5 i-3 p22 c-9
/< which=which word	a21 b-4 i4 p21 t-3 c16 o-5
/< who=who	r-10 w33 a-4 t-3 c6 o19
/< who=who fill=fill	p-7 c-11 o16
/< who=who modal=can	r-3 w24 a-3 i-5 o-5
/< who=who modal=is	r-4 w20 o-3
/< who=who person=person	r-4 w17 b3
/< why=why	r29 w-8 a7 b-9 i-10 p17 c6 o-8
/< why=why modal=is	r4 a-3 i-3 p16 t7 c-4
/< why=why name-own	r13 a16 b-10 i-8 c-3 o-4
/< with=with	r-8 w14 a-4 i28 p-5
/< with=with #property	r-4 i16 p-4
/< word	r5 w-8 a-11 i-17 p-17 c36 o6
/< word >	r-3 w3 i5 c36
/< word fill=fill	r13 w4 b4 c24 o-10
/< word name-own	r19 a-5 b-7 p3 t-5 c14 o-8
/< word the=the	p-4 c23 o11
/< word word	r8 p-5 t8 c10 o30
/address-foreign	r32 a8 b-8 p-6 c-9 o-7
/address-foreign >	r8 w-4 a14 b5 p-6 c-14 o-8
/address-foreign be=be	r23 a-5 i-7 t-8
/address-foreign be=be done-to	r17 a-3
/address-foreign block=block	r23 b-8 t3
/address-foreign comma=,	r27 a4 b-5 i-11 p3
/address-foreign comma=, modal=can	r20 a-3 i-10
/address-foreign comma=, who=who	r19 w-10 a3 b6 o-4
/address-foreign fill=fill	r13 w5 a11 b-4 i-4 t22 c-12 o-4
/address-foreign fill=fill question=?	r14 w4 a13 i-6
/address-foreign for=for	r20 b-4 p4 t-7
/address-foreign light=light	r10 w4 b7 p-3 t11 c-7
/address-foreign light=light name-own	r23 w3 b4 t-4
/address-foreign modal=can	r20 w11 a15 p-5 c-5
/address-foreign modal=can modality	r3 w16 a19 t5 c-3
/address-foreign modal=can pronoun=other	r20 w3 a-4 b-4 i-3 p5 t3
/address-foreign modality	r23 w15 a-3 b5
/address-foreign modality address-foreign	r20 w-5 p-3 o-4
/address-foreign modality me=me	r13 c-9
/address-foreign modality name-own	r21 w6 a-6 i6 o-5
/address-foreign modality with=with	r23
/address-foreign stop=.	r17 a6 b-7
/address-foreign stop=. fill=fill	r22 w-5 b5 c-7
/address-foreign stop=. modal=can	r27 a-4 i-5 t-4
/address-foreign the=the	r29 w3 a-3 b5 p3 c-6 o-4
/address-foreign to=to the=the	r21 b3 c-4 o-4
/address-foreign via=via	r15 i-15 c-5
/address-foreign via=via question=?	r12 i-14
/address-foreign word	r24 w5 a-3 b3 o-9
/address-foreign word question=?	r18 a-7 o-9
/address-open	r32 o-3
/address-own	r44 w-3 a19 p-11 o3
/address-own and=and	r22 a3 p-9
/address-own and=and address-foreign	r14 p-9
/address-own be=be	r16 w-10 a-7 i5 p-5 t-9
/address-own be=be fill=fill	r10 w-8 a-8 b-5 i5
/address-own colon=:	r19 w-4 a-5 i-4 p3 c-3
/address-own fill=fill modality	r28 w-8 b3 i5 c-10
/address-own fill=fill the=the	r17 p-9 t-9
/address-own light=light	r13
/address-own light=light address-foreign	r13
/address-own modal=can	r19 w-8 b-3
/address-own modal=can modality	r20 w-6 a3 p4
/address-own modal=is	r27 w-8 b4 t3
/address-own modal=is fill=fill	r25 w-6 b5 p-3 o-3
/address-own modal=not	r21 w-6 a-6 b-5 t-4
/address-own modal=not modality	r20 w-3 a-5 b-3 p3 c3
/address-own modality skype-name-foreign	r20 a-5 b3
/address-own modality the=the	r18 p-7 o-3
/address-own modality via=via	r13 t-5
/address-own question=?	r17 w-3 a-6 p-4
/address-own question=? >	r17 w-3 a-6 p-4
/address-own the=the	i11 p-9 t-6 o-4
/address-own to=to	r14 a19 i3 p-7 c3
/and=and address-foreign fill=fill	r16 a-4 b3 p-7 o-4
/and=and address-foreign modal=can	r21 a-5 b4 c-6 o-5
/and=and address-foreign question=?	r22 w3 a-4 b3 p-5 c3
/and=and do=how	r-6 w5 a28 c-3
/and=and fill=fill	r13 w8 a-7 b-6 i-7 c11 o-12
/and=and modality	r21 a-13 b-3 i-4
/and=and name-own	r25 a-5 b-8 i-3 p4 t-8
/and=and name-own modality	r13 a-5 i-5 o-3
/and=and name-own the=the	r15 o-4
/and=and symptom=symptom	b3 p-5 t28 c-6 o-8
/and=and with=with class	r8 a-8
/and=and word	r12 w14 p18 t-4
/and=but	r5 w-6 a15 t28
/arrow=->	r38 i3
/arrow=-> address-foreign modality	r18 a-3
/at=at	w5 a-18 b-5 i-17 p3 t14 c5 o-9
/at=at #domain	r13 w11 b3 p-12 t-5 c-4
/at=at #property	r4 w3 p19 o-12
/at=at class	r14 w-4 a-3 b15 p16 t15 o-5
/at=at class >	p20 t10 o-6
/at=at colon=:	r18 p-7
/at=at colon=: modal=can	r18 p-7
/at=at comma=,	r34 w-8 i-4 p5 c4 o3
/at=at comma=, modal=can	r30 w-5 a-4 i-8 p3 c3
/at=at fill=fill fill=fill	r4 b-4 c16 o-11
/at=at modal=can	r26 w-4 a-6 p4 c4
/at=at modal=can name-own	r23 w-6 b5 p4
/at=at modality question=?	r17 b3 i-5 p-6 o-3
/at=at name-own	r4 a-3 i-3 p12 c16 o-10
/at=at our=my	p3 c8 o-7
/at=at our=our	r11 w15 a-3 p-8 t-7 c-4
/at=at our=our org=org	w17 p-6 t-6
/at=at pronoun=other	r4 w-3 i16 p12 t18 c-6 o-4
/at=at the=the	r5 w4 b-10 i-9 p15 t11 c-14 o-18
/at=at the=the class	r14 w-8 p16 t12 c-7 o-10
/at=at the=the fill=fill	r35 b10 i5 p-4 t-5 o-4
/at=at the=the org=org	r21 w-6 p-12 t-5 o-4
/at=at the=the people=people	r5 w-9 t9
/at=at the=the relation=allow	r-4 p20 t-3 c-5
/at=at the=the word	r9 p21 t11 o-11
/at=at topic=topic	r-4 a15 p31 t-3 o-3
/at=at word	r12 w3 a-3 i-10 t-12 c-15 o15
/at=at word question=?	r-7 w-7 a5 b5 p8 c-7 o23
/be=be	r-13 a14 i12 p19 t9 o-23
/be=be address-own	a23 b-7 i3 t-3 c-3 o3
/be=be address-own modality	a23 b-7 i3 t-3 c-3 o3
/be=be block=block	b-4 i7 p18 t-3
/be=be done-to	r5 w16 a-13 i-6
/be=be done-to by=by	r20 w17 a-7 p-6 c3
/be=be fill=fill	r3 b14 i15 p8 c-6
/be=be fill=fill for=for	a24 b-8 i17
/be=be fill=fill word	r23 o-3
/be=be modal=can	r12 a17 c-3 o-3
/be=be modality	r3 w-10 b4 i4 p-8 c-9 o-4
/be=be modality with=with	i16 t-8 o3
/be=be name-own	w3 a31 b-4 o4
/be=be name-own modality	a26 o4
/be=be product=product	a-8 b-7 i17 p8 t15 c-9 o-7
/be=be the=the	a-7 i21 p-13 t6 o-10
/be=be the=the word	r10 a-6 i18 p-6 c8 o-5
/be=be to=to	r14 w5 a10 b-5 t-3 o3
/be=be to=to modality	r13 w5 a11 b-6 o3
/be=be word	r16 w8 a-6 b22 p17 c-3
/be=be word at=at	w5 a-3 b22 c-3 o3
/be=be word question=?	r21 a-5 p12 t3
/between=between	r4 w9 a18 i-3 p20 t-6 c-4 o-5
/between=between class	b4 i4 p31 o-5
/between=between class and=and	b4 i4 p31 o-5
/block=block	r-15 w-12 a-32 b51 i12 p3 o-21
/block=block #property	i24 p-7 o4
/block=block >	a3 b22 p23 o6
/block=block class	w13 b30 p-6 t-3 o6
/block=block class >	w22 c-5 o3
/block=block class people=people	r-5 w3 b21 o4
/block=block domain-foreign	r-10 a4 b25 i14 t-6 c-3
/block=block domain-foreign >	w9 a-6 b21 i6 p-8
/block=block domain-foreign block=block	r-6 b-8 i18 p4 o3
/block=block domain-foreign question=?	r8 w-5 b-7 i15 p-6 c-3
/block=block fill=fill	r-5 a8 b15 c-3
/block=block from=from	w11 b-5 t15
/block=block from=from domain-foreign	w11 b-5 t15
/block=block modal=can	r-4 a-13 b33 i16 t3
/block=block modal=can modality	r3 a-12 b26
/block=block modality	r12 w13 a-11 b26 i-7 p-7 t-12
/block=block modality with=with	r7 w6 a-7 b27 p-3
/block=block name-own	r4 w-5 a-8 b26 i25 t-4 o3
/block=block name-own from=from	r5 a-5 b12 i17 p-4 c-3 o3
/block=block name-own to=to	r-6 b16 i-3
/block=block our=our	w-4 a-6 b30 i15 c3 o7
/block=block our=our people=people	w-4 a-4 b23 i13 t-3 o4
/block=block people=people	r-3 a-3 b18 c-6 o3
/block=block question=?	r18 w-10 b-5 p5 t-8 o-5
/block=block question=? >	r18 w-10 b-5 p5 t-8 o-5
/block=block relation=allow	r-9 w10 a-9 b-5 i14 p-9 o3
/block=block the=the	r-7 w-4 a-8 b26 i12 t13
/block=block the=the modality	b20 c-4
/block=block to=to	w-3 b17 p17
/block=block word	r7 w3 p16 c20 o-5
/block=block word >	r3 b-9 i-3 p9 t-3 c13 o-6
/by=by	r22 w19 a9 b-3 p-8 t-3 o-3
/by=by address-foreign	r25 b3 i-7 t-8
/by=by address-foreign question=?	r18 i-5
/by=by class	r17 w18 a7 p-4
/by=by class people=people	r15 w12 a6 i-3 p-4 t-3
/by=by name-own	r25 a-7 i-8 p-3 o-3
/change=change	r-42 w-10 a13 b-4 i22 p-7 t3 c15
/change=change #property	a-15 b-4 i26 p-8 t5 o3
/change=change >	r-4 a14 b-6 p5 t-6 c14 o-4
/change=change block=block	r14 a-7 b15 p-4
/change=change class	r-5 a14 b-11 i6 p12 t8 c-9
/change=change domain-foreign	a-3 b24 i20 c-5 o5
/change=change domain-foreign via=via	r-3 b16 i5
/change=change fill=fill	r-9 w5 a12 i-11 t-16 c13 o-7
/change=change fill=fill >	r5 w3 a-5 p14 t-3 c22 o-11
/change=change fill=fill word	r4 w3 p4 t-7 c-7 o15
/change=change for=for	w-9 a22 b-14 i-5 t8 c-9 o6
/change=change for=for name-own	a23 b-10 p-8 c4 o-3
/change=change name-own	r3 w-10 b7 i11 p-10 t-11 c6 o-6
/change=change name-own product=product	r-3 a12 b17 i4 o3
/change=change product=product	r-6 a-9 i14 p-6 t23 c6
/change=change product=product #property	r-6 a-10 i15 t-3
/change=change pronoun=other	r-9 w7 a20 i29 p12 o-7
/change=change question=?	r-8 a15 b-8 i17 p9 c-5
/change=change question=? >	r-8 a15 b-8 i17 p9 c-5
/change=change the=the	r-8 w-3 a-11 b-14 t16 c9 o5
/change=change to=to	w3 a9 b-16 i7 p23 t-16 c-17 o-10
/change=change topic=topic	w3 a-8 b-4 i22 p17 o-3
/change=change what=what	p5 c22
/change=change word	r-5 w-12 a6 b-12 i11 c-9 o13
/class	a-8 i-11 p15 t11 c-26 o-21
/class >	w8 a-14 b3 i-4 p5 t11 c-18
/class and=and	r3 a-7 p16 t11 c-6 o-7
/class at=at	r17 w-6 a-8 b4 p11 c-11 o-5
/class at=at the=the	w3 a-8 p19 t14
/class block=block	w-6 b11 p17 c-5
/class comma=,	r14 a-6 b9 p18 t17 o-3
/class fill=fill	r9 w-4 b20 p27 t17 c-3 o-10
/class fill=fill for=for	r-6 b14 i4 p13 c-3
/class for=for	a16 b19 i4 p-7 c-3
/class light=light	r25 a4 i6 p-6 t19
/class modal=is	w4 a-6 p20 t16 c-4 o-9
/class modality	r-3 a14 b5 t8 c-13 o-9
/class modality for=for	a13 b15 p-3 t-6 c-4
/class modality our=our	r27 w-3 b-6 t-3
/class modality question=?	r15 w-4 b3 i4 p13 t-5
/class people=people	r12 w4 a3 b8 c-7 o-7
/class people=people >	w8 a16 b11 i-6 p-9 t3 c-7 o-7
/class people=people at=at	r15 w8 a-3 i-4 p-8 t4 c4
/class people=people change=change	r12 w3 a-8 p-3 t11
/class people=people comma=,	w-10 a4 b3 i-4 t9 c-13 o-7
/class people=people fill=fill	r6 a-19 b6 p5 t-3 c-7 o-7
/class people=people for=for	r14 a6 b4 p-5 o-3
/class people=people from=from	r3 a-9 b26 i-6 o3
/class people=people if=if	w4 i25 p-6 c4 o5
/class people=people modal=can	r19 w10 a22 b-12 p-9 t-6 o3
/class people=people modal=is	r10 w-7 i11 p-5 t15 o-4
/class people=people modal=not	r-6 a-7 b8 t16
/class people=people modality	r18 w13 i-8 t-4 o12
/class people=people to=to	r14 a-10 b15 i3 p-8 t-3
/class people=people via=via	r18 a-3 i-11
/class person=person >	w-4 a15 p9 t16 c-4 o-3
/class person=person modality	r11 w14 p7 t-5 c-3 o-5
/class product=product question=?	w22 a-11 i3 p22 c-7 o4
/class question=?	r22 w11 p16 t-7
/class question=? >	r23 w11 p16 t-7
/class relation=allow	r26 w10 i-7 p-11 t-4
/class stop=.	r17 w4 a7 i-4 p-5 t12 c-6
/class symptom=symptom	r-5 b5 i6 p5 t30
/class symptom=symptom >	a-4 p11 t13 o-4
/class symptom=symptom fill=fill	a6 i6 t27
/class the=the the=the	r-9 w-4 a5 b3 i4 p23 t-5 o-5
/class topic=topic	r-9 w-6 a9 i3 p23 t-4
/class via=via	r10 a-4 p14 t13 o14
/class via=via class	r21 w-9 p-3
/class what=what	r3 a-5 b-4 i4 p21 t-3 o-5
/class word	w-6 a-10 i4 p11 t5 c3 o-19
/colon=:	r18 w-8 a-5 b-7 t5 c13 o-16
/colon=: address-foreign	r26 w-3 b4 i4 p4 c-7 o-4
/colon=: address-own	r38 w-5 a-10 b4 i5 p-4 c-9
/colon=: modal=can	r25 a-6 i14 p-9 t-6 o8
/colon=: modality	r32 w-8 a-6 i3 t12 c-7
/colon=: modality >	r22 w-5 b3 i4 p3 t-4
/colon=: modality question=?	r22 w-5 a-4 b-4 t-7 o4
/comma=, do=fix change=change	r-7 a18 b-5 i-4 c-3
/comma=, do=wish	r11 w11 a-6 i13 p-4
/comma=, fill=fill	r32 w-7 a-12 b-4 i-8 p6 t14 o9
/comma=, fill=fill fill=fill	r18 w-3 b-4 i4 p17 t-6 c12 o-9
/comma=, modal=can	r14 w-5 a-8 i30 t-3 c4
/comma=, modal=is	r21 w8 a-8 b-3 i8 p19 o-3
/comma=, modality	r23 w-5 a-6 b-4 p-4 t6
/comma=, modality question=?	r34 a-5 i7 p-7 o7
/comma=, name-own	r33 b3 p3 o-3
/comma=, the=the	r-3 a13 b-5 i-4 t13 c13
/comma=, what=what	w-3 a20 i3 p27 t13 o-9
/comma=, word	r6 w-4 a-8 p13 t7 o-13
/comma=, word fill=fill	w-4 p7 t-5 c10 o-11
/do=fix	r-25 w-3 a40 b33 i-7 c10 o11
/do=fix change=change fill=fill	a14 b-12
/do=fix change=change for=for	r-8 a16 b-11
/do=fix fill=fill	w-3 a21 b-6 i3 p13 t7 o-5
/do=fix fill=fill name-own	r-9 w-6 a20 b-3 p6 t3 o3
/do=fix for=for	w-4 a18 b-11 i-3 p13 t3
/do=fix for=for name-own	a12 b-10
/do=fix modal=is	r-7 w-5 a12 b10 p-3 t3 c-7
/do=fix name-own	r-3 a7 b15 p3 t-5 c-4 o-10
/do=fix our=our	a-10 b10
/do=fix our=our people=people	a-10 b10
/do=fix question=?	w-3 a21 b23 p4
/do=fix question=? >	w-3 a21 b23 p4
/do=fix relation=allow	r-3 a16 b-8 t-3
/do=fix word	w3 a12 b14 p-5 c-4
/do=how	r-30 w-10 a19 b17 i-15 p5 t-8 o9
/do=how block=block	w3 a-17 b42 p-5 t9 c7
/do=how block=block class	r-9 w3 a-5 b23 p-6 t3
/do=how block=block modality	r-7 w-5 a-7 b31 i6
/do=how block=block name-own	r-7 w4 a-5 b29 i-4 p3 t6
/do=how change=change	r-7 a7 i-4 p3 c-10 o16
/do=how change=change fill=fill	a4 b11 p-9 c-7 o11
/do=how change=change the=the	r4 a-4 p7 c-11 o12
/do=how do=fix	r-5 a18 b-15 o8
/do=how do=fix question=?	a14 b-5
/do=how do=wish	r-4 w-3 a8 b15 p-5 c-3 o5
/do=how do=wish block=block	r3 w-3 a-5 b19 t3
/do=how do=wish the=the	a12 c-3 o15
/do=how light=light	w16 a18 b-9 p14 c-3
/do=how light=light who=who	w16 a-5 b-3 o-7
/do=how modality	w-3 a19 b-4 i4 p27 c-7 o-5
/do=how modality the=the	i7 p29 t-3 c-3
/do=how relation=allow	r-4 w-4 a37 b-16 t5 c6
/do=how relation=allow modality	r-4 a20 b-6 i3 p-4 t3 c4 o-3
/do=how relation=allow name-own	r-8 w-3 a20 b-6 t3
/do=how via=via	r6 w3 i6 p-3 c24 o-4
/do=how word	r-6 a12 p-14 c-15 o18
/do=wish	r-16 a28 b29 i-6 p3 t-11 c14
/do=wish address-own	r-6 w-6 a23 b-11 p3 t5
/do=wish address-own modal=can	a12 b-7 t3 c-3
/do=wish block=block	w-4 a-12 b31 t5 c-4
/do=wish block=block modal=can	a-11 b22 t3
/do=wish fill=fill	r19 w14 a-3 p11 c-3 o5
/do=wish for=for	r-14 a4 b12 i8 p-3
/do=wish for=for name-own	r-8 b14 i10 p-4
/do=wish modality address-foreign	r20 a-6
/do=wish modality with=with	r21 a-12 b8 p3
/do=wish name-own	r-4 w-6 a27 b17 c-3 o-5
/do=wish name-own fill=fill	a25 b-15 p4 t6 o-9
/do=wish name-own modal=can	a24 b-8 i9 t3
/do=wish name-own to=to	r5 b15 i-5
/do=wish our=our	r-5 w-9 a22 b-14 p4
/do=wish our=our people=people	r-5 w-9 a22 b-14 p4
/do=wish the=the	r-18 w9 a13 b6 t-11 c-15
/do=wish the=the fill=fill	w17 a13 b13
/do=wish the=the modality	r20 a-4 t-6
/do=wish the=the which=which	r-4 w26 t4
/do=wish the=the word	a-8 b-5 p13 c-4 o8
/do=wish to=to	r-7 a10 b4 i-4 t-7 c21 o-3
/do=wish to=to block=block	w-7 a-7 b14
/do=wish to=to modality	r8 a-4 p-4 c23
/domain-foreign	r5 w5 a3 b10 p-28 t-7 c-25 o-18
/domain-foreign >	r11 w18 a4 b24 i-13 p-9 c-7 o-6
/domain-foreign and=and	r6 w15 a13 b-11 i-7 p4
/domain-foreign block=block	r21 w-5 b9 i13 p12 o-3
/domain-foreign block=block name-own	r-6 b-8 i18 p4 o3
/domain-foreign change=change	r11 w12 a-7 b-7 i-5 o-4
/domain-foreign comma=,	r7 w-15 a22 i6 p11 t-4 c-9 o-8
/domain-foreign comma=, modal=can	r-12 a-13 b-3 i17 t-3
/domain-foreign fill=fill	r15 w11 b18 i-4 p10 t-11 c-6
/domain-foreign fill=fill >	r22 w-3 a-3 b12 o-3
/domain-foreign fill=fill the=the	r-4 b13 i10 p-5
/domain-foreign for=for	r-9 w-4 a30 b5 t-3
/domain-foreign if=if	r-10 a-3 i31 p-7 c4
/domain-foreign modal=can	r14 w-12 a-3 b-5 i-3 t14
/domain-foreign modal=can question=?	r27 w-5 p4 t-4 c5 o3
/domain-foreign modality	r37 w3 a-6 b-6 t-5
/domain-foreign modality with=with	r21 w-4 b3 t3
/domain-foreign question=?	r25 w14 a6 b-5 p-3 o-6
/domain-foreign question=? >	r26 w14 a6 b-5 p-3 o-6
/domain-foreign relation=allow	r32 w-4 i-7
/domain-foreign relation=allow question=?	r28 i-5 c3
/domain-foreign stop=.	r3 p-7 t-14 c-9 o-5
/domain-foreign stop=. >	r10 w16 b14 c-7 o4
/domain-foreign symptom=symptom	r-7 p4 t27
/domain-foreign to=to	a24 b-5 i10 p-5 t-3
/domain-foreign to=to #property	r-3 b-5 i16 c3 o4
/domain-foreign to=to the=the	r10 w3 a8 i11 p-10
/domain-foreign via=via	r30 w7 a-4 b15 p-5 o3
/domain-foreign via=via the=the	r-3 b16 i5
/done-to by=by	r17 w13 a3 b-4 i-5 p-9 t-3
/done-to by=by class	r14 w16 a6 p-6 t-3
/done-to by=by name-own	r18 a-7 p-4 o-5
/done-to for=for	r12 w8 a-6 p-7 o-6
/elsewhere=elsewhere	a8 i4 p-12 t-11 c-16 o67
/elsewhere=elsewhere >	r4 a-10 b-3 i5 p-3 t3 c-4 o23
/elsewhere=elsewhere question=?	i4 p-6 c-5 o23
/elsewhere=elsewhere question=? >	i4 p-6 c-5 o23
/elsewhere=elsewhere word	r7 w3 b5 c-7 o27
/except=except	r7 w11 b8 i-3 p-3 t-4 o-3
/except=except word	r7 w11 b8 i-3 p-3 t-4 o-3
/except=except word modal=can	r12 w10 a4 b-4 o-3
/fill=fill	r-11 i-5 t-6 c18 o15
/fill=fill #number >	c9 o-9
/fill=fill >	r-13 w-5 a-24 b-9 p6 t4 c19 o17
/fill=fill address-own	r42 w-5 i5 c-6
/fill=fill and=and	r6 w12 i-4 p-6 t13 c14 o-5
/fill=fill at=at	r17 w13 a-3 b-3 p6 t13 c-15 o-10
/fill=fill be=be	b-5 i15 p5 t-4 c-4 o-7
/fill=fill be=be fill=fill	w-7 b4 i22 c3
/fill=fill block=block	r21 w-6 b16 i-5 p7 t-3
/fill=fill change=change	a13 b17 i-3 p-7 t7 c25 o-8
/fill=fill class	r-4 w-7 b-8 p12 t13 c-10 o10
/fill=fill colon=:	w-3 a8 b-6 i8 p5 t-8 c5 o-11
/fill=fill do=wish	r-6 a11 b15 i16 p8 c-6 o-6
/fill=fill do=wish name-own	w-4 a16 b-6 p4 t3 o-3
/fill=fill fill=fill	r-7 a6 b-10 i-8 p5 t-3 c26 o9
/fill=fill fill=fill >	w-7 p8 t4 c28 o-29
/fill=fill fill=fill block=block	r24 p-6 o3
/fill=fill fill=fill colon=:	r11 i4 p-3 t-3 c14 o-6
/fill=fill fill=fill fill=fill	r8 p13 c17 o-13
/fill=fill fill=fill for=for	r21 w15 b-4 p-5 t3 c12 o-3
/fill=fill fill=fill modality	r-10 w24 a28 i-6 t4 c-6
/fill=fill fill=fill question=?	r11 w-10 a-10 b-5 p20 t-4 c5 o11
/fill=fill fill=fill the=the	r27 a-5 b-3 p-8 c8 o13
/fill=fill fill=fill word	r7 i4 p-5 c18 o14
/fill=fill for=for	r6 w-4 a-25 b11 p4 t-11 o-17
/fill=fill for=for >	p4 c13 o-5
/fill=fill for=for name-own	r27 b18 i19 p-7 c-4
/fill=fill from=from	r8 w-6 b13 i13 p-10 t-9 c22 o-12
/fill=fill if=if	r29 w-4 i-4 p8 o-3
/fill=fill light=light	r19 w-4 b4 p6 t-11 c6 o-6
/fill=fill light=light our=our	r11 a-3 t-9 c12
/fill=fill modal=can	r25 w-12 a-16 b-12 p7 t3 c-11
/fill=fill modal=can question=?	r20 w-6 a-5 p15 c-6
/fill=fill modal=is	w-17 a11 b-6 i-10 p-9 t4 c7 o8
/fill=fill modal=is question=?	p-14 c25 o-8
/fill=fill modality	r6 w21 a3 i15 p-13 t-5 o-5
/fill=fill modality >	r-4 w-4 a-3 i-4 p13 t18
/fill=fill modality address-foreign	r11 w6 a19 b-5
/fill=fill modality at=at	r25 i4 p-3 t-3
/fill=fill modality class	r12 w15 a-3 b7 i15
/fill=fill modality domain-foreign	r-5 w16 b-9 i17 t3 c-6
/fill=fill modality name-own	r4 w-3 a12 b-8 i18 p-6 t-4
/fill=fill modality with=with	r12 w14 b6 i10 p-5 t-4 c-4
/fill=fill mutual=mutual	r23 a-5 i3 p-7 o-4
/fill=fill name-own	r7 w-9 a11 i6 p-9 t-10 c7 o-11
/fill=fill name-own >	r-3 t3 c19
/fill=fill name-own modal=can	a19 b9 i8
/fill=fill our=our	w3 a14 b-7 i-3 p-7 c8 o-15
/fill=fill our=our people=people	r10 w-15 a14 b-4 t-3 c-3
/fill=fill our=our product=product	r8 w-9 a-6 p-15 c22 o-5
/fill=fill people=everyone	r-5 w22 i6 c-3 o-3
/fill=fill person=person	r-7 a12 b3 c-6 o17
/fill=fill product=product	r12 a13 b-4 i14 p4 t-7 c-15 o-4
/fill=fill pronoun=other	w-7 b7 i-10 p-16 t11 c6 o-16
/fill=fill pronoun=other modal=can	r14 a14 b-3 p-3
/fill=fill pronoun=other question=?	r26 w5 a-5 p3 c-9
/fill=fill question=?	r18 a-8 b-4 i-4 p9 t-14 o10
/fill=fill question=? >	r18 a-8 b-4 i-4 p9 t-14 o10
/fill=fill relation=allow	r-12 w-7 a26 b-9 i6 p8 t-4 c3
/fill=fill relation=allow address-own	r-5 a22 c-4 o-3
/fill=fill relation=allow domain-foreign	a20
/fill=fill relation=allow name-own	r-3 a10 i5 p-5 o-4
/fill=fill stop=.	r7 w-16 b13 i3 p-11 c12 o-9
/fill=fill stop=. >	t15 c21 o-4
/fill=fill symptom=symptom	a-4 p-5 t17 c16 o-12
/fill=fill the=the	r-8 w5 b-4 i-7 p13 t17 o13
/fill=fill the=the fill=fill	r4 w-5 a-13 b-6 p5 t14 c-7
/fill=fill the=the modality	r17 w3 p-10 t13 c-8 o-6
/fill=fill the=the product=product	r-4 a5 b5 p20
/fill=fill the=the relation=allow	b14 i9 p9 c-6
/fill=fill the=the the=the	w4 i5 t16 o18
/fill=fill the=the word	r5 w-9 a6 b-3 p-9 t6 c7
/fill=fill to=to	r9 a-10 b3 i-11 t-11 c-8 o9
/fill=fill to=to modality	r22 w13 a-8 b17 i-4 p11 t-4 o-4
/fill=fill to=to name-own	w7 a3 i23 p-9 t-3 o-3
/fill=fill topic=general	r-3 p11 t15
/fill=fill via=via	r-7 w-13 a-4 i3 p3 t-5 c24 o3
/fill=fill via=via >	c13 o-4
/fill=fill via=via question=?	r3 a-3 p-4 c15 o-16
/fill=fill we=we question=?	r-3 w7 t6 c22 o-9
/fill=fill what=what	r-5 w-3 a24 b-4 p28 c6 o-4
/fill=fill whether=whether	r42 w-6 i7 p14 t-4 o5
/fill=fill whether=whether name-own	r25 w-8 a-5 b-4 p4
/fill=fill which=which	r-5 w35 b-3 i8 c3 o-3
/fill=fill why=why	r21 a-8 b-3
/fill=fill with=with	w-10 i6 p18 t-10 c10 o-13
/fill=fill with=with class	i6 p25 t3
/fill=fill word	r-11 w-4 a-23 b7 i-16 c6 o19
/fill=fill word >	r-7 i3 p-11 t9 c7 o18
/fill=fill word comma=,	r3 b-5 p-3 t9 c7 o11
/fill=fill word from=from	b-3 p20 t14 o-4
/fill=fill word modality	r10 b17 p15 c-5 o-8
/fill=fill word name-own	r3 w-11 a-6 b12 c14
/fill=fill word question=?	b-7 i-5 p14 t4 c10 o7
/for=for	r-4 a3 b10 i-13 t-4 c-6
/for=for >	p17 c14 o-4
/for=for address-own	r3 w-6 a14 b9 p-5 t-4
/for=for class	r-11 w7 a6 b-10 p15 t12 c-7 o-14
/for=for class modality	r-4 a17 p20 t-7 c-4 o-5
/for=for class people=people	w7 a-10 b-10 p9 t13 c-6 o-10
/for=for elsewhere=elsewhere	t3 o16
/for=for modality	r13 w15 a12 b-5 t-4 o-3
/for=for name-own	r25 a22 b21 i14 p-11 c-7
/for=for name-own >	a19 b16 i-6 p-3 t-5 c-10
/for=for name-own fill=fill	r3 a19 b-13 i-4 t3 o-7
/for=for name-own question=?	r17 a7 b8 i-3 p-4 o-7
/for=for name-own to=to	r19 w-4 a14 b8 i-6 p-5
/for=for our=our	w-13 a-16 b3 p-6 c7 o-8
/for=for we=we	r15 a15 b-5 i-6 c-4
/for=for word	w-5 a-4 p-6 t5 c-12 o17
/from=from	a-21 b13 p-5 o-21
/from=from address-foreign	r15 b12 p4 t8 c-8
/from=from address-foreign to=to	r21 t-5 c-4
/from=from address-own	r22 a-4 t-6 c-6 o3
/from=from class	r3 w5 a-18 b3 i-14 c-13 o-13
/from=from domain-foreign	r6 w10 a3 i-7 p-3 t14 c-6
/from=from domain-foreign >	r-3 w20 b11 o4
/from=from domain-foreign question=?	r8 w9 a-9 b7 i-3 t-8
/from=from modality	r5 w-14 b24 i15 p-15 c-8
/from=from modality address-foreign	r12 a11 b5 i10 p-8 c-4 o-3
/from=from modality with=with	r12 a-3 b19 i23 o7
/from=from name-own	r23 w-4 a12 b-3 t-3
/from=from name-own to=to	r17 w-5 a12
/from=from skype-name-foreign	r9 b-7 i13 c-6
/from=from skype-name-foreign question=?	a3 b-7 i12
/from=from the=the word	t9 c19 o-3
/from=from topic=topic	i-3 p16 c4 o-5
/from=from topic=topic >	p16 c4 o-5
/from=from word	r11 a-7 b-7 p7 t10 c14 o-13
/how=how	r-21 w-22 a4 i-18 p7 t-26
/how=how fill=fill	r22 w4 b3 p27
/how=how name-own	w-3 a26 c-5 o-3
/how=how question=?	r-4 a14 b17 t-3
/how=how question=? >	r-4 a14 b17 t-3
/how=how relation=allow	p13 c-4
/how=how relation=allow fill=fill	p13 c-4
/how=how the=the	r3 w-4 a-4 p13 c11 o-9
/how=how topic=topic fill=fill	a-3 p16 t3 c-7
/if=if	r-8 w-7 a-10 i47 p10 t31 o9
/if=if #property	r-11 a-3 i18 p-5
/if=if #property modal=is	r-11 a-3 i18 p-5
/if=if address-foreign	r26 w4 a3 b5 i-6 p-3 t-6 o-5
/if=if address-foreign modality	r24 w4 a6 b6 p-3 t-4 o-4
/if=if me=me	r-10 b3 i30 p19 o16
/if=if me=me change=change	r-6 w5 b3 i29 p-14 t-5 o-7
/if=if modality	r-4 w-7 a-6 b-4 t25 c5
/if=if name-own modality	r36 w8 b5 i-4 p-7
/if=if pronoun=other	r5 w10 i13 p-5 t17
/if=if pronoun=other modality	r-8 w3 i7 t18 c-4 o-6
/if=if the=the	w-6 p4 t13 c-7 o-19
/if=if we=we	r-9 a-9 i31 p-5 t-4 c4
/if=if we=we block=block	a5 i25 c5
/if=if we=we relation=allow	r-9 w3 a-3 i25 p-6 c4 o6
/light=light	r-7 w4 b-25 t21 c14 o-7
/light=light >	w3 a-4 b3 p-5 t22 c-5
/light=light domain-foreign	r10 a20 b-3 i19 p-7 o3
/light=light domain-foreign to=to	r10 a20 b-3 i19 p-7 o3
/light=light name-own	r11 a31 i19 p-7 t15 c-3
/light=light name-own to=to	r15
/light=light our=our	r10 w-3 a13 b-3 t18 c9
/light=light our=our modality	r8 w-4 t15
/light=light people=people	r3 w13 p10 t-3
/light=light symptom=symptom	r-3 p-3 t26 c-6
/light=light the=the	r15 w-6 a-7 i-6 p11 t14 c-11 o8
/light=light the=the modality	r28 a-4 p-8 t-7
/light=light the=the word	r-8 w-3 b3 p13 t15 c-5
/light=light who=who	w16 a-5 b-3 o-7
/light=light who=who modal=can	w16 a-5 b-3 o-7
/me=me	w-15 b-22 i3 t-6 c14 o3
/me=me >	r9 w-3 a-5 p12 t-4 c14 o-17
/me=me block=block	r6 w-6 b-7 i15 p19
/me=me block=block domain-foreign	r13 b-6 p16
/me=me change=change	w-9 b-7 i14 p3 t4 c-17 o4
/me=me change=change pronoun=other	w8 a4 b5 i26 p-8 o-7
/me=me change=change the=the	r4 a8 p9 t10 c-6 o-12
/me=me fill=fill	r10 b-8 i-9 c11 o-20
/me=me fill=fill fill=fill	p-7 c12 o-13
/me=me fill=fill modality	r22 w-6 a-3 b3 c-4
/me=me fill=fill the=the	w9 p15 c-5 o-3
/me=me light=light	r11 a-10 b4 i14 p24 t-6 c-7 o-5
/me=me modal=can	a25 b-5 p16 t12 c-5 o-7
/me=me modal=can modality	a22 b-6 i4 t15
/me=me modal=is the=the	r9 w-3 a-6 p-3 c17 o-4
/me=me modality	r23 w-4 p13 t-6 c21 o-10
/me=me modality address-foreign	r22 b4 c-8 o-5
/me=me modality class	r9 w-3 i3 p14 c-4 o-4
/me=me modality to=to	c20 o-4
/me=me modality with=with	r22 p-4 c10 o-5
/me=me question=?	r17 a-3 p-7 c13 o-10
/me=me question=? >	r17 a-3 p-7 c13 o-10
/me=me via=via	r-7 a-3 p9 t-3 c15 o-13
/me=me whether=whether	r20 w-8 a-4 i-5
/me=me word	r-10 a22 i6 p7 t-6 c-9 o20
/modal=can	r23 w8 a-13 b-11 i6 t-7 c-9
/modal=can #domain	r18 w-10
/modal=can >	r11 w-6 i-3 p10 t10 c-6 o-6
/modal=can address-foreign and=and	r15 a-6
/modal=can address-foreign be=be	r19 a-4 i-9
/modal=can address-foreign light=light	r25 b3 t-5 o-4
/modal=can address-open	r24 w-4 p-5 o-4
/modal=can address-own	r24 p-3
/modal=can address-own be=be	r16 w-9 a-6 i5 p-5 t-5
/modal=can address-own light=light	r13
/modal=can address-own modality	r18 a-3
/modal=can and=and	r18 b3 i3 t15 o-4
/modal=can be=be	w23 a11 b8 i12 p-11 t-10 c-10
/modal=can be=be done-to	r-4 w31 b10 i8 o6
/modal=can block=block	w-4 a-5 b16 i28
/modal=can block=block domain-foreign	r-6 b-8 i18 p4 o3
/modal=can change=change	w-4 a14 b-4 i25 o4
/modal=can class	r5 w12 a-11 b-10 i4 p5 t-9
/modal=can class modality	r27 i10 p-6 o3
/modal=can class people=people	w12 a-10 b-9 i6 p7 t-5
/modal=can fill=fill	r-3 p3 t-15 c-15 o-10
/modal=can fill=fill the=the	w16 p16 t-3 o-3
/modal=can for=for	r16 w11 a-6 b-5 c4
/modal=can me=me	r8 a-10 b-5 i-6 p12 t-6 c20 o13
/modal=can me=me fill=fill	w9 p5 c13 o-14
/modal=can me=me light=light	a4 b7 p27 c-3
/modal=can me=me modality	r19 w-7 a-3 p6 c14 o-14
/modal=can me=me word	t3 c-3 o21
/modal=can modal=is	r8 w3 a11 i-7 p-6 t-5 c-3 o11
/modal=can modality	w32 a14 i-5 p-19 t11 c-7
/modal=can modality >	w22 a-4
/modal=can modality address-own	r16 w-3 a-5
/modal=can modality class	w23 a5 b9 i-4 p-12
/modal=can modality domain-foreign	r11 w10 a7 b-9 c-5
/modal=can modality with=with	r4 w14 a9 p-16 c-3
/modal=can name-open	r17
/modal=can name-open modality	r17
/modal=can name-own	r24 w-5 a-5 i9 p-3 o6
/modal=can name-own be=be	r28 a-6 i16 c10 o8
/modal=can name-own do=wish	r25 a-8 t-5 o-3
/modal=can name-own light=light	r18 p-5 t-7 o-5
/modal=can name-own modal=is	r17 w-6 b5 i-7 c-4 o6
/modal=can name-own modality	r28 w-4 a-3 b3 i6
/modal=can name-own receive=receive	r28 w-3 a6 b-4 p4 t-3
/modal=can name-own to=to	r26 a-3 b-7 p7 c6
/modal=can name-own word	r3 w-3 b-8 c-9 o16
/modal=can our=our	r26 w-17 a-20 b-7 i13 t-4 c3 o4
/modal=can our=our people=people	r21 w-14 a-20 b-6 i14 t-5 c3 o3
/modal=can our=our people=staff	r25 w-3 b-7
/modal=can people=anyone	r-5 w23 b-11 i13 t-5
/modal=can people=anyone class	r19 w-10 b-4 p3
/modal=can people=everyone	r23 w-5 b-3
/modal=can people=people	r26 w-5 b-6 p12 t-3 c3
/modal=can people=people with=with	r13 a-7 b-6 i-3
/modal=can person=person	r21
/modal=can person=someone	r19 w-8 i3 p12
/modal=can pronoun=other	r25 w-4 a-7 i22 t-6 c4 o6
/modal=can pronoun=other modality	r18 w-5 a-3 i18 t-7 c4 o3
/modal=can pronoun=other question=?	r22 a-12 b-10 i-4 p4 c-3
/modal=can question=?	r23 w-8 a-5 p3
/modal=can question=? >	r22 w-9 a-5 t-3
/modal=can relation=allow	a12 i9 p17
/modal=can the=the	r28 w12 a-5 i-4 p6 c-5
/modal=can the=the class	r23 w6 i7 p-15 t-9
/modal=can the=the modality	r19 i-4 t-5 c-9
/modal=can the=the our=our	r18 w-3 a-8 i-7 p3
/modal=can topic=topic	r-5 p18
/modal=can we=we	r22 w-4 a12 b-3 i-8 p5
/modal=can we=we fill=fill	w-4 a20 b-3 o-4
/modal=can we=we modal=is	r3 w-10 a-9 i-3 t8
/modal=can we=we modality	r27 a-10 t-4 c3 o3
/modal=can we=we word	r13 i3 p10 c-4
/modal=can word	r22 b-3 i-3 p10 t-3 c-4 o14
/modal=is	r9 w7 a-10 b-21 i3 p13 t-7 c-6
/modal=is #property	r-7 w-3 a15 i18 p13 t-5
/modal=is >	a-4 b13 i5 p18
/modal=is address-foreign block=block	r22 w-3 b-8 t3
/modal=is address-foreign fill=fill	r27 w-9 a-8 b4 p-7
/modal=is address-own	r26 w-8 b3 p-6 o3
/modal=is address-own modal=is	r15 w-8
/modal=is at=at	r9 a-6 p5 t-3 c16 o-6
/modal=is at=at the=the	r9 w-3 b5 p16 c-3
/modal=is block=block	w16 a10 b-13 i-10 t7 c-8 o-6
/modal=is block=block modality	r17 w16 i-3 t-6
/modal=is change=change	r-22 w3 a-18 b-6 i25 o-16
/modal=is change=change the=the	r-8 w9 a-7 i3 p-5 t13 c-7
/modal=is change=change to=to	r-13 a-7 i21 p4 c-4 o-3
/modal=is class	r9 w12 a12 p21 t-7
/modal=is class fill=fill	r-3 w-5 i3 p23 t3
/modal=is class people=people	r23 p-6 t-5 c3
/modal=is class relation=allow	r32 b5 p-5 c3 o4
/modal=is class the=the	r-9 w-4 a5 b3 i4 p23 t-5 o-5
/modal=is domain-foreign	r28 w-4 a-3 i-6 p13
/modal=is fill=fill	r-3 w13 a-3 b-12 i14 p-4 t13 c16
/modal=is fill=fill block=block	r15 b-3 i-5 p-3
/modal=is fill=fill modality	w32 a-6 i-7 p-8
/modal=is me=me	r14 w-11 a15 i-7 t-6 c11
/modal=is me=me fill=fill	r23 w-5 a-4 p12 c-7 o-6
/modal=is me=me modal=is	a12 b-4 t-3 c18 o7
/modal=is modality	r22 w12 a-3 b-3 i-3
/modal=is modality with=with	r14 w11 b-7 i-5 t5 c-3 o-4
/modal=is name-own	r32 w-17 a6 b-4 i3 p-13
/modal=is name-own the=the	r14 w-9 t-6 o-3
/modal=is our=our	r39 w-19 a-9 b-5 i-6 p11 c3 o7
/modal=is our=our people=people	r35 w-11 a-4 b-3 p4 c8 o6
/modal=is our=our product=product	r30 c-4 o7
/modal=is people=anyone	r-10 w28 b-4 i-4 p14
/modal=is people=anyone fill=fill	r-7 w24 p14
/modal=is people=everyone	r17 w-8
/modal=is people=everyone fill=fill	r17 w-8
/modal=is product=product	w5 a-4 b6 i19 p28
/modal=is pronoun=other	r29 a-4 b16 p26 t-3
/modal=is pronoun=other fill=fill	r22 w-3 a-4 i-7 p3 c3
/modal=is question=?	w-9 a-11 b3 i-12 p5 t9 c14 o-14
/modal=is question=? >	w-4 a-5 b7 i-7 p12 c21 o-8
/modal=is relation=allow	r5 a-14 b-3 p11 t5 c-7
/modal=is symptom=symptom	r-3 w-3 p-8 t16 o17
/modal=is the=the	r16 w7 a-12 b-7 i-5 p10 t-12 o17
/modal=is the=the address-foreign	r16 p-5 o-4
/modal=is the=the class	w-10 a4 p21 t-4
/modal=is the=the fill=fill	w15 a-5 p-6 t-5 c6 o9
/modal=is the=the person=person	r13 w-5 b3 c-5
/modal=is the=the relation=allow	a-4 c18 o-3
/modal=is the=the word	r17 w6 a-3 p13 t-6 o16
/modal=is to=to	w-8 a14 b5 i-5 p17 t4 c-5
/modal=is topic=topic	r-4 b5 i20 p27 t-6 o-10
/modal=is via=via	r-9 a10 b-7 i17 t3 o-11
/modal=is via=via comma=,	r11 w10 a-11 p-5 t9 c-6 o-5
/modal=is we=we	r38 a-6 b3 i12 p-5 c16
/modal=is we=we be=be	w-7 i15 t-8 o4
/modal=is we=we relation=allow	r31 w-6 a-9 i-6 p-7 c4 o5
/modal=is word	w9 a-6 i-13 p10 c-8 o18
/modal=is word >	r-5 w-6 a-6 i-4 p10 t6 c4 o11
/modal=not	r8 w16 a-9 b4 i-10 p-7 t27 c-6
/modal=not be=be	w6 a-9 b8 p-5 t13
/modal=not fill=fill	r19 w7 a-10 b-4 p-3 t-6 c5 o16
/modal=not fill=fill modality	r26 w5 a-9 b-3
/modal=not light=light	w-3 p-13 t17 c-4 o-7
/modal=not light=light the=the	r-5 a6 b6 i5 p-4 t29
/modal=not modality	r10 w19 a-7 b9 p-7 t12 c-7 o-10
/modal=not modality address-foreign	r22 a17 o-4
/modal=not modality class	r17 w-3 a-3 b8 p-7 t13
/modal=not modality domain-foreign	r14 w22 a16 b-9 t-7
/modal=not modality with=with	r5 w25 a-3 b12 i10 p-3 t-7 o-3
/modal=not question=?	r16 a-4 b-3 p3 t-6
/modal=not symptom=symptom	r-5 a4 p-4 t22
/modal=not symptom=symptom >	r-5 w-3 a5 p-3 t19
/modality >	r10 b-13 i-16 t17
/modality address-foreign >	r8 w-6 a5 i4 p-3 c-12 o-7
/modality address-foreign fill=fill	r30 w7 b6 p6 c-3 o-6
/modality address-foreign modal=can	r22 p5 t3
/modality address-foreign stop=.	r10 a9 b-6 i4 o-6
/modality address-own	r22 w-3 a-10 p-3 t-7
/modality address-own question=?	r18 w-4 a-3 p-3
/modality and=and	r23 w4 a-7 c4 o-10
/modality and=and fill=fill	t5 c12 o-6
/modality at=at	r13 p-12 t7 c16 o-10
/modality at=at class	r9 w-3 p-8 t10
/modality at=at the=the	r25 b3 i6 p-5 t-5 o-3
/modality between=between	r9 a22 b3 p13 t-3 c-3 o-3
/modality between=between name-own	r6 a23 p-8 c-3
/modality by=by address-foreign	r14 i-4 p-3
/modality class >	r12 p-9 t12
/modality class people=people	w6 t-16 c-9 o-9
/modality class question=?	r9 w17 a-5 i-3 p-4
/modality comma=,	r17 a7 i-6 p3 t11 c-4
/modality comma=, fill=fill	r28 w3 a-3 t-4 c-5 o-4
/modality domain-foreign	r5 w16 b8 t-8 c-8
/modality domain-foreign >	r5 w10 a-7 b19 i-5 t12 c-4 o-4
/modality domain-foreign and=and	r6 w14 a11 b-3
/modality domain-foreign fill=fill	r20 w18 b-7 i-3 p5
/modality fill=fill	r13 a-5 i-6 p4 t13 o-16
/modality fill=fill with=with	b12 i4 p15 c-3 o-3
/modality for=for	r9 a15 b17 t7
/modality from=from	r17 w7 b3 i-16 p-13 t5 c-11 o-5
/modality from=from class	r13 w16 b9 i-3 p-8 t10
/modality from=from name-own	r17 w-5 a12
/modality me=me	r23 w-7 a-3 p-6 c16 o-9
/modality me=me question=?	r17 w-5 p-4 c-9
/modality modal=can	r32 b6 p-7 t-5
/modality modal=can question=?	r24 w-4 b3 p-8 c3
/modality modality	r15 a-3 i-3 p-14 t6
/modality name-own	r22 a16 b8 p-7
/modality name-own >	r10 w-4 a6 i-5 t6 c-11
/modality name-own question=?	r13 a12 b6 i5 p-9 t-5 o-6
/modality our=our	r32 w-11 a-12 b15 p-4 t-3 c4 o3
/modality our=our people=people	r28 w-7 a-11 b12 i-4 t-6 c3 o3
/modality our=our people=staff	r15 w-8 a-3 b11
/modality people=people	r30 w17 b-3 o10
/modality question=?	r21 w12 a-7 b-3 i-6 p19 t-11
/modality question=? >	r21 w12 a-7 b-4 i-6 p18 t-10
/modality skype-name-foreign >	r6 w12 a13 b-3 o-4
/modality stop=.	r20 w11 a-4 i-3 t-3 c-6
/modality symptom=symptom	r-5 w12 a-4 p4 t29 c-3
/modality symptom=symptom >	t19
/modality the=the	r18 w6 a-5 i3 p5 c-7 o-8
/modality the=the address-foreign	r23 w3 b6
/modality the=the class	r11 w19 i14 p7 t-9 c-7 o-6
/modality to=to	i-6 p-12 t11 c16 o-12
/modality to=to class	r5 a-19 b9 i3 t8 c-10 o-10
/modality to=to domain-foreign	r7 w11 a13 b-5 i-3 t9 c-4
/modality to=to the=the	r6 p-5 t8 c18 o-7
/modality via=via	r15 w-7 a11 b-4 p-8 t15 c7
/modality via=via class	r13 w-7 a8 p-8 t16 c-4
/modality we=we	r11 w-10 b14 p-3 t18 c-6 o-3
/modality we=we >	r-8 b17 t14 o6
/modality with=with address-own	r16
/modality with=with domain-foreign	w7 a6 i7 p-11 t-7 c-8 o-9
/modality with=with name-open	r5 t15 c-9
/modality with=with name-own	r31 i-4 c-3
/modality with=with question=?	r21 p-4 c-5 o-4
/modality with=with word	r15 o-6
/modality word	r21 a-5 p-5 t13 c-9 o-10
/modality word by=by	r19 o-3
/mutual=mutual	r32 w-3 a-13 p13 t11
/name-open	r23 w-4 a-4 t14 c20
/name-open >	r-7 t8 c19 o-4
/name-open fill=fill	r22 w-6 b4
/name-open fill=fill modality	r22 w-6 b4
/name-own	r18 w-16 a11 i7 p-16 t-4
/name-own >	a16 b15 i-4 c40 o-12
/name-own address-foreign	r23 w3 p5 o-4
/name-own and=and address-foreign	r12 a14 p-6 t-6 c-10 o-6
/name-own and=and domain-foreign	r18 w-4 a-5 p-10 t3 c3
/name-own and=and name-own	r18 i-4 o-3
/name-own be=be	r8 w-8 a14 b-12 i10 p-8 t4 c-8
/name-own be=be fill=fill	r14 w-5 a-8 i17 p-5 t14 o3
/name-own be=be modality	r16 a-4 b-7 p-3 t10 o4
/name-own be=be to=to	r9 a13 b-8 c-4
/name-own change=change	r24 p3 c-4 o22
/name-own class	r24 a-3 p-8 c3 o-3
/name-own comma=,	r35 w3 a-4 i3 p3 t-3
/name-own do=wish	r22 a11 b-3 p4 c-7
/name-own do=wish modality	r15 a7 b-3 c-5 o-4
/name-own fill=fill	r9 w-16 a3 b15 i21 p-6 t-9 o-4
/name-own fill=fill be=be	r4 w-7 a5 b-11 i5 o-6
/name-own fill=fill fill=fill	a21 b-16 i-4 t6
/name-own fill=fill modality	r7 w-17 a-5 b7 i20 o-6
/name-own fill=fill pronoun=other	r13 b12 p3 t-6 c10
/name-own fill=fill to=to	r18 w3 a-3 b20 i-3 o-4
/name-own from=from	r12 a3 b10 i12 p-5 t-3 c-6
/name-own modal=can	r12 w-7 a20 i5 c-7
/name-own modal=can be=be	a18 b-13 i-3 p5 c3 o3
/name-own modal=can fill=fill	r22 a-5 b14 p5
/name-own modal=can modal=is	r25 w3 a-4 b5 i3
/name-own modal=can modality	r14 w-7 a22 b-14 i9 t3 c-5
/name-own modal=is	b-4 i12 p-13 c-9 o5
/name-own modal=is change=change	r-7 i24 p-4
/name-own modal=is fill=fill	r12 w-16 a17 i21 c-3 o-4
/name-own modal=is modality	r25 p-3 c4 o-11
/name-own modal=is the=the	r6 w-4 c-8 o10
/name-own modal=not	r22 w-11 b14 t-15 c-11 o9
/name-own modal=not fill=fill	r13 i3 o21
/name-own modal=not modality	r15 w-7 a13 b11 t-6 c-4 o-12
/name-own modality	r25 w-4 a8 b-5 i12 p-4 t4
/name-own modality >	r29 a-7 t-7 c-4
/name-own modality and=and	r20 a-6 i-8 o-3
/name-own modality at=at	r22 t-7 o-4
/name-own modality class	r18 w-6 a12 b-10 i13 p-7 c4
/name-own modality comma=,	r24 w4 i-4 o-3
/name-own modality domain-foreign	r24 w-6 a-7 i-3 p6 c4 o3
/name-own modality question=?	r21 i-4 p-7 c3 o3
/name-own modality the=the	r21 b3 i-3 p-9 t-3 o-6
/name-own modality with=with	r15 w-8 a8 b-7 i12
/name-own product=product	r4 w-6 a13 b12 p-8 t-4 c-3
/name-own product=product to=to	w-3 a17 b15 p-4
/name-own question=?	r9 w-14 a7 i-5 t-10 c-9 o4
/name-own question=? >	r9 w-14 a7 i-5 t-10 c-9 o4
/name-own receive=receive modality	r20 w-6 b-7 t-3
/name-own stop=.	r20 a7 b-7 i-5 c-7
/name-own the=the	r16 w-5 a12 b13 i15 t-8
/name-own to=to	w-12 a9 b13 i3 p-18 t-12 c-13
/name-own to=to address-foreign	r12 a5 b-6 t-4 o-5
/name-own to=to fill=fill	a10 b17
/name-own to=to light=light	r20 a-5 p-7 t-3
/name-own to=to modality	r5 w-7 a18 b9 i9 p-6 c-3
/name-own to=to the=the	w5 i6 p-6 c-5 o15
/name-own what=what	r9 w-4 i17 p-3
/name-own word	r8 a-5 b3 i17 c-9 o20
/name-own word modality	r22 w-3 b-5 o-3
/named=named	w22 a-19 b-15 i-14 p10 t6 o11
/named=named block=block	r-7 w20 p3 o-3
/named=named block=block modality	r-6 w19 p3 o-3
/named=named class person=person	r15 w-5 p-3 t-3
/named=named fill=fill	w32 p21 t-3 c18 o-10
/named=named word	w10 b-3 i11 p-8 t-3 c11 o8
/open=( address-foreign question=?	r20 w-4 i3 p6 o-6
/org=here	r5 w26 a-8 b-9 p7 t-4 c18 o-9
/org=here modal=can	r12 w16 c-3 o3
/org=here modal=can modality	r16 w10 o5
/org=here modality	r7 w13
/org=org	w12 a-17 b-15 i-4 t9 c-22
/org=org modal=can modality	r-10 w28 p7 c6
/org=org modality	r11 w22 t3 o-3
/org=org question=?	a-13 b-6 p5 t-11 c-14 o4
/org=org question=? >	r4 w4 a-9 b-5 i3 t-6 c-12 o8
/org=org relation=allow	r11 p5 c-7
/our=my	r5 w-13 b6 i-7 p-14 c22 o20
/our=my class	r22 a-5 b-4 p8 t-3 c14 o-7
/our=my elsewhere=elsewhere	w3 i6 t-10 c-5 o29
/our=my fill=fill	c18 o-9
/our=my person=person	r20 w-4 a19 t9 o-3
/our=our	r8 w-4 a8 b5 i-6 p-27 c8 o-8
/our=our class	r15 a-8 b3 i-4 p-10 t7 c-4
/our=our class people=people	r25 w-6 p-4 t7 c5 o4
/our=our class question=?	r16
/our=our modality	r8 w-4 b-4 t17 c-4
/our=our modality question=?	r24 w-5 p-8 t-12
/our=our org=org	r6 w22 p-6 t-5 c12
/our=our people=everyone	r10 a14 p3
/our=our people=people	r10 w-10 a11 i6 p-17 c-8 o-3
/our=our people=people be=be	r17 w-9 a-7 t16 o5
/our=our people=people fill=fill	r6 a15 i4 t-8
/our=our people=people modal=can	w9 a13 b-9 i-7 t7
/our=our people=people modal=not	r15 a-11 b-8 t7
/our=our people=people modality	r14 w-13 a15 i13 p-5 t-5
/our=our people=people question=?	r31 w-14 b12 i-6 p-3 t-7 c3
/our=our people=staff	r17 a8 b11 i-5 p-7 t-5 c-5
/our=our people=staff modality	r9 w-3 a10 b12 p-6
/our=our people=staff question=?	r16 w-8 a-3 b8
/our=our product=product	r13 w13 a-7 p-4 c29 o5
/our=our product=product relation=allow	r29 a-3 c-6 o6
/our=our topic=topic	r8 w6 a-4 b4 p21 t-3
/pause=pause	r16 w14 a-6 p6
/people=anyone	r-16 w42 a-3 b-7 i8 p15
/people=anyone at=at	w25 c5
/people=anyone class	r19 w-10 b-4 p3
/people=anyone fill=fill	r-7 w24 p14
/people=anyone fill=fill modality	r-6 w26 p-8 t3 c4
/people=anyone org=here	w21 p-6
/people=everyone	r12 w15 a18 b25 i-3
/people=everyone fill=fill	r19 w-11 a-4
/people=everyone fill=fill modality	r19 w-11 a-4
/people=people	w6 p-5 t3 c-14 o-11
/people=people >	r-3 w6 a15 b10 i-9 p-3 c-10
/people=people and=and	r18 w-3 a11 p-8
/people=people at=at	r11 w7 i-3 p-12 t8 c5
/people=people at=at #domain	r16 b-3 p-11 t-6
/people=people be=be	r8 w-9 a-9 i-3 p9 t14 o3
/people=people change=change	r12 w13 a-8 p-3 t10
/people=people fill=fill	w5 t-3 c-9 o-5
/people=people fill=fill >	w15 a-6 b8 p9 t-4
/people=people fill=fill fill=fill	r-3 w10 a13 b-8 i-6 p11
/people=people fill=fill modality	r12 w6 a-15 b-15 i7 p-5 t4
/people=people for=for	r14 a6 b4 p-5 o-3
/people=people from=from	r4 w-8 a-7 b19 i10 p-8 o5
/people=people from=from modality	w-4 b21 i13 p-5 o6
/people=people if=if	w5 i25 p-6 c4 o5
/people=people light=light	r-3 a3 p10 t24 o-3
/people=people modal=can	r4 w8 a16 b-11 i-5 p-19 t9 c-7
/people=people modal=can modality	w13 a19 b-13 i-5 p-9 t14 c-3
/people=people modal=can question=?	r22 w-4 p-12 c5
/people=people modal=is	w13 a7 b-15 i5 p-11 t5 c-14 o-10
/people=people modal=not	r11 a-15 b6 t20
/people=people modal=not modality	r6 w5 a-12 b7 t20
/people=people modality	r11 w-5 a10 i7 t-11 c-6 o6
/people=people modality class	r17 a13 i-4 p15 o-3
/people=people modality domain-foreign	r14 w-12 a16 b-6 i-13
/people=people modality modality	r23 w-9 p-10
/people=people modality name-own	r23 t6 c7
/people=people modality question=?	r4 w24 p13 o-6
/people=people modality to=to	r12 a-8 b19 p-4
/people=people modality with=with	r13 w-8 a16 b-9 i15 p-7 t-4
/people=people org=here	r-7 w22 t6 o3
/people=people stop=. do=fix	r-5 a5 b21 c4
/people=people symptom=symptom	r5 a3 i5 p-3 t28 c-3
/people=people symptom=symptom modality	r-9 a-4 i-3 p-5 t21 c3 o6
/people=people the=the	w20 a-7 b-10 p-5 t-3 o4
/people=people topic=topic question=?	i-3 p30
/people=people via=via	r26 w11 a-5 i-7 o7
/people=people with=with	r6 a-5 b11 i10 p-6
/people=people word	w4 b12 p-8 t5 c-4
/people=staff	r23 w9 a10 b12 i-4 p-11 t-4 c-6
/people=staff modality	r21 w-4 a14 b15 p-5 t-4
/people=staff modality with=with	r6 w-3 a10 b12 p-6
/people=staff question=?	r16 w-8 a-3 b8
/people=staff question=? >	r16 w-8 a-3 b8
/person=person	a-5 i-6 p7 c-14 o3
/person=person address-own	r33 w-3 b7 i5 o5
/person=person comma=,	r21 a-8 i-7 t-9
/person=person fill=fill	r4 w-10 a19 p9 t-6 c-7
/person=person modality	r16 w16 p9 t-3 o-3
/person=person modality with=with	r22 w-6 p3 t3 c4
/person=person name-open	r26 w-5 a-3 t-4
/person=person name-own modality	r21 a-5 b3 t-3 o-9
/person=person to=to	r9 p17 t-3 c-3 o-6
/person=someone	r7 w13 p21 t-6 c23
/person=someone >	r-7 w-4 c15
/person=someone at=at	r11 w5 b-4 i3 p8 o-5
/product=product	r-15 w-3 b-4 i20 p38 t19 c15 o-23
/product=product #property	r-6 a-10 i16 t-3
/product=product #property fill=fill	r-6 a-10 i15 t-3
/product=product >	w-8 a-7 p6 t13 c26 o-10
/product=product block=block	r12 a-4 b15 i-4 c-5 o4
/product=product colon=: modal=can	r-10 i17 p-4 t-3 c-5
/product=product fill=fill	r7 w-5 a12 p22 t-6 c9 o-4
/product=product modal=is	r-15 w9 b-7 p6 t-12 c11 o-7
/product=product question=?	r-16 b-14 i8 p31 t-15 c4 o-16
/product=product question=? >	r-16 b-14 i9 p28 t-15 c5 o-16
/product=product relation=allow address-own	r23 a-5 p-3 c3 o5
/product=product stop=.	w10 a-6 i10 p6 t-12 c-5
/product=product symptom=symptom	w4 t26
/product=product to=to	r-11 w12 p4 c-11 o-10
/product=product to=to class	r-6 w14 a17 b-8 t14 c4
/product=product word	r-3 w4 i13 p17 t5 c-16 o-16
/product=product word question=?	i11 p6 t-7 o-3
/pronoun=other	r7 w-13 i15 t12 o-7
/pronoun=other >	r3 w-8 a-10 i-4 o5
/pronoun=other fill=fill	r13 w-5 a12 i-4 p-16 c7 o-6
/pronoun=other modal=can	r27 w3 a8
/pronoun=other modal=is	r8 w-9 a-9 i-6 c12 o-11
/pronoun=other modal=not	r7 w-5 a12 b8 i7 p-9 c-6 o-3
/pronoun=other modal=not modality	r14 b12 i12 p-3 t-3
/pronoun=other modality	r5 w-7 a-7 i18 p-4 t14
/pronoun=other modality address-foreign	w3 i7 p-5 t11 c-4 o-10
/pronoun=other modality with=with	a-6 i18 t-9
/pronoun=other question=?	r28 w-3 b-5 p3
/pronoun=other question=? >	r27 w-3 b-5 p3
/pronoun=other to=to	w7 a-7 i24 c16
/pronoun=other word	i21 p-9 t24 c-11 o-7
/receive=receive	w6 a-20 b7 i-9 t-6 o-13
/receive=receive domain-foreign	r-4 b13 i10 p-5
/receive=receive domain-foreign fill=fill	r-4 b13 i10 p-5
/receive=receive pronoun=other	w4 t7 c19
/receive=receive to=to	r8 b11 c-4
/relation=allow	r-5 a40 i18 p20 o-12
/relation=allow #property	r-4 a-6 i17 c4 o4
/relation=allow >	r-11 w-9 b18 i-13 p20 c-13
/relation=allow address-own	w-3 a29 p-7 c-3 o-3
/relation=allow address-own modality	a25 t4 c-3 o-6
/relation=allow be=be	r4 p22 c-3
/relation=allow class	r4 w-3 a17 b-11 p11
/relation=allow class modality	r-3 a18 b-10
/relation=allow comma=,	r4 a-12 i8
/relation=allow domain-foreign	r20 w-11 a21 b-9 i8 p-10 t5 c-4
/relation=allow domain-foreign >	r9 w-4 a28
/relation=allow domain-foreign for=for	r-6 w-3 a26
/relation=allow domain-foreign question=?	r31 a-9 i-4 t-8
/relation=allow fill=fill	b19 i9 p24 c-5
/relation=allow fill=fill question=?	r-4 a-3 p18
/relation=allow for=for	r30 w6 a-6 p-6 t-4 o5
/relation=allow modal=can	r-5 i19 p18 c5 o4
/relation=allow modality	r12 a24 b-12 i-6 p3 t-8 c-4 o11
/relation=allow modality with=with	r19 a16 b-8 p7 t-5
/relation=allow name-own	a36 b-5 i20 p-9
/relation=allow name-own modality	a22 i18 p-6
/relation=allow name-own to=to	a20 b-9 i11 p-3
/relation=allow our=our	a24 b-10 i5 p-3
/relation=allow our=our people=people	w-5 a22 b-5 i7
/relation=allow question=?	r14 w6 i16 p24 t-3 c-4
/relation=allow question=? >	r16 w6 i19 p19 c-6 o-3
/relation=allow relation=allow	w-3 b-5 i21 p8 t-3
/relation=allow the=the	a-8 i11 p3 t6 c22 o-12
/relation=allow to=to	r4 w22 a-5 p17 t-4 c-4 o-7
/relation=allow to=to domain-foreign	w16 b3 i3 t-3 o-6
/relation=allow word	w3 a-4 c18 o-4
/skype-name-foreign	r35 w13 a3 i17 c-7 o-4
/skype-name-foreign >	r13 w10 a11 b-5
/skype-name-foreign modality	r28 i3 c-3 o-6
/starts=inbound	r12 w-6 b9 i-7 p9 t-7 o3
/stop=.	r10 b6 p-5 o-15
/stop=. >	r5 w10 b-8 i-8 p-6 t6 c7 o-20
/stop=. do=fix	w-6 a24 b22 t-4 c-3
/stop=. do=fix question=?	r-3 w-8 a12 b20 i-5 t-4
/stop=. do=how	a12 b12 t-3 c-7 o-8
/stop=. fill=fill	r14 w-7 a-9 i3 p5 t6 c-9
/stop=. modal=is	r29 a-10 b-7 i7 t-7 o4
/stop=. the=the	r20 w16 b6 t7 c-7
/stop=. who=who	w12 i22 t-5 o3
/suppose=suppose	r-17 a-8 b-3 i54 p-4 c8 o10
/suppose=suppose #property	r-7 b4 i23 p-7
/suppose=suppose #property modal=is	r-7 b4 i23 p-7
/suppose=suppose name-own	r-8 i25 t-4 o5
/suppose=suppose we=we	r-5 w5 b-5 i30 p-4 c7 o9
/suppose=suppose we=we block=block	r-5 b-5 i23 c4 o6
/suppose=suppose we=we change=change	i10 p-6 o3
/symptom=symptom	r-16 p-17 t86 o14
/symptom=symptom >	r-9 w-6 a-4 t45 c15 o18
/symptom=symptom comma=,	r3 a3 b3 p-5 t21 o-5
/symptom=symptom fill=fill	a4 p-12 t37 c-10 o-6
/symptom=symptom fill=fill >	i-3 t21 c-6
/symptom=symptom fill=fill word	t15 o-5
/symptom=symptom for=for	r-7 w3 p-6 t24 c-3 o-4
/symptom=symptom from=from	w14 a3 i-3 p-5 t15 c-5
/symptom=symptom if=if	t33 c4 o-3
/symptom=symptom question=?	r6 w13 p-3 t20 o-6
/symptom=symptom question=? >	r6 w13 p-3 t20 o-6
/symptom=symptom symptom=symptom	a4 p-3 t32 o4
/symptom=symptom the=the modality	r-5 a3 p-8 t20 c-8 o-5
/symptom=symptom word	w-4 p-6 t24 c-7 o-12
/symptom=verbatim	r3 a7 b5 i-4 p-6 t46 c-9
/symptom=verbatim #property	i-6 p-4 t27 c-7
/the=the	r-7 a-8 i-3 p7 t16 c13 o15
/the=the #property	r16 i-9 p18 t8 c-5 o-10
/the=the #property modal=is	r22 i-7 p11
/the=the >	a-3 t-4 c21 o-13
/the=the address-foreign stop=.	r23 a-6 b4 i-3 c-4
/the=the at=at the=the	r5 w-10 a-3 p8 t8 c-3
/the=the block=block	r-6 w10 a10 i14 p14 t-11 c-11 o-15
/the=the block=block >	r-3 w-3 a7 b17 p22 o5
/the=the class	r5 a-17 b-3 i8 p7 t13 c-18 o-16
/the=the class fill=fill	r18 w10 c-6
/the=the class modality	r17 w-8 t21 c-6 o-5
/the=the class people=people	w15 a-5 b15 i-5 c-9
/the=the class person=person	r5 w3 a-10 b-7 p7 c-9 o-14
/the=the class symptom=symptom	w-3 a-5 p11 t10 o-4
/the=the class word	b-8 i13 t10 c-5 o-4
/the=the do=how	r-8 a17 b11 p8 c-3 o-5
/the=the elsewhere=elsewhere	r4 b3 i8 p-4 c-9 o42
/the=the fill=fill	r3 a-14 b-15 i-16 p-3 t8 c20 o7
/the=the fill=fill >	w5 i4 p-3 t19 c32 o-9
/the=the fill=fill fill=fill	w-3 p15 t-4 c-6 o18
/the=the fill=fill for=for	r22 a-10 b-3 c19 o-4
/the=the fill=fill question=?	r4 a9 b-3 p7 t-3 c9 o-12
/the=the fill=fill stop=.	r27 p5 t-5 c-8
/the=the fill=fill to=to	r10 w11 p-7 t-7 c-6 o13
/the=the fill=fill word	w-7 a-3 b-4 p3 t6 o8
/the=the modal=can	r17 w23 a-8 b-4 p-3 t3 o3
/the=the modal=not	w16 a-4 b-6 p8 t-7 c10
/the=the modal=not modality	r-8 w16 o3
/the=the modality	r7 b11 i-3 t24 c13 o-13
/the=the modality and=and	a3 i3 t10 c11 o-6
/the=the modality at=at	r7 p-6 t8 c12 o-12
/the=the modality the=the	r24 a4 t-4 c-8 o-6
/the=the modality to=to	r17 a-4 p-4 t16 c-7 o-4
/the=the modality with=with	r21 w3 a-5 b22 t8 c-4 o-5
/the=the name-own	r15 a13 b-6 t-6 c15
/the=the org=org	a-11 i-3 p20 t12 c-12 o5
/the=the org=org question=?	w5 i13 p11 c-3 o15
/the=the people=people	w4 a-15 b-5 i-7 p7 t12 c-9 o3
/the=the person=person >	r3 a-3 b-3 t-6 c9 o17
/the=the person=person address-own	r22 b5 i3 c-3
/the=the product=product	w11 i19 p27 t18 c-19 o-12
/the=the product=product fill=fill	r16 p15 o3
/the=the relation=allow	r-11 w-10 b12 i4 o-19
/the=the relation=allow >	r4 a-7 b21 i-3 p5 c-8
/the=the relation=allow comma=,	r7 a-12 i6
/the=the relation=allow question=?	r-13 a13 i15 p3 c-3
/the=the the=the	w-5 a-8 i14 p10 t12 c-4 o5
/the=the the=the person=person	r3 a-3 b-3 p-3 c9 o17
/the=the the=the product=product	i11 p10 t-8 c-4
/the=the to=to the=the	t-3 c15 o-7
/the=the topic=general	w6 p11 t-9 c8 o-9
/the=the topic=topic	r-3 w-7 a5 b13 i-5 p14 t14 c-6
/the=the what=what	w6 a-5 i9 p30 o-16
/the=the what=what for=for	i15 p6 o-9
/the=the which=which	r4 w6 a-8 b-3 i3 p26 o-7
/the=the word	r7 w-6 a-6 b-20 i-8 t5 c15 o5
/the=the word >	a-5 p-14 t12 c30 o12
/the=the word at=at	a-3 i18 p7 t15 c13 o-10
/the=the word fill=fill	w-3 p-6 t13 c5 o15
/the=the word for=for	a-6 b-7 p10 t-4 c12 o10
/the=the word name-own	r20 a-3 t5 o-4
/the=the word product=product	r7 a-6 i15 p17 t-4 c-4 o-3
/the=the word question=?	w11 a17 p-12 t-7 c14 o5
/the=the word to=to	r19 a15 i-7 p-6 t3 c-4 o-4
/the=the word via=via	r16 a-7 i13 o-7
/the=the word word	r8 w-12 a-3 p7 t8 c-5 o12
/to=to address-foreign	r18 w5 b-6 t13 c-4 o-4
/to=to address-foreign >	r22 w9 a-10 p-4 t-4 c4
/to=to address-foreign comma=,	r15 a-6
/to=to address-foreign fill=fill	a18 p-6 t-3 c-5
/to=to block=block	w-7 a-10 b24 p-3
/to=to block=block the=the	b20 c-4
/to=to change=change	w-3 a23 b-5 i11 p16 c-7 o-4
/to=to change=change for=for	r8 a14 b-3 i-4 p-3 o-6
/to=to class	r11 p3 t9 c-14 o-14
/to=to class >	r25 w17 b-3 c-5
/to=to class people=people	w-4 i4 c-10 o-10
/to=to domain-foreign	w12 a3 i-14 p-8 c-13 o-10
/to=to domain-foreign >	w8 a-10 b14 i-3 t-4 c-6
/to=to domain-foreign question=?	r7 a6 p-3 t-4
/to=to fill=fill	w5 b10 i19 p-15 c-7
/to=to fill=fill comma=,	r-13 i19 p-6 t-3
/to=to light=light	w6 a7 b-9 i-7 t17 c-8
/to=to modality	r7 a12 b12 i-9 p-4 t-4 o-7
/to=to modality address-foreign	r7 a12 i-7 c-6 o-3
/to=to modality class	r6 a10 b6 i4 p-7 t-5
/to=to modality to=to	r18 w5 a-8 b-6 t-4 c15
/to=to modality with=with	w9 a13 b3 p-21 t4 c-10 o-8
/to=to name-own	r16 b-3 i6 p-4 t10 c-5
/to=to name-own modality	r19 w4 b3 i9 p-5 t-4
/to=to person=someone >	r-7 w-4 c15
/to=to relation=allow	a36 i6 p25 o-4
/to=to skype-name-foreign	r23 a-4 b3 t-3 o-3
/to=to the=the	b-8 i10 p18 c23
/to=to the=the fill=fill	p17 c-12 o-8
/to=to the=the relation=allow	w-4 b-7 i9 c-9 o-8
/to=to word	r4 w-9 a8 b-4 i-3 c3 o18
/to=to word >	p-5 t3 c-11 o21
/topic=general	r-11 w-3 p30 t9 c26 o7
/topic=general >	p-6 c21 o-5
/topic=general fill=fill	r-4 p11 t13 c9
/topic=general question=?	a5 b5 p16 t-3 o19
/topic=general question=? >	w-6 p7 t-3 c-4 o14
/topic=topic	r-33 w-22 i10 p60 t5 c-13
/topic=topic >	r-5 w-7 a-8 b-6 p27 c4 o8
/topic=topic at=at	r-4 b4 p24 t-4 c-7 o-5
/topic=topic fill=fill	r-6 w-3 a14 p19 c-3 o-8
/topic=topic fill=fill question=?	b3 i-4 p23 t-3 c-5
/topic=topic modal=is	r-7 w-10 a8 i16 p6 t11 c-13 o-8
/topic=topic modality	a-6 b-3 i-3 p23
/topic=topic modality with=with	r3 a-3 p20 c-4
/topic=topic question=?	r-4 a-6 i3 p40 o-4
/topic=topic question=? >	r-4 a-6 i3 p40 o-4
/topic=topic relation=allow	w-3 a14 i23 p19 t-4
/topic=topic relation=allow modality	a-7 p22
/topic=topic relation=allow name-own	r10 a3 i9 p-12 t-4
/topic=topic topic=topic	r-7 a3 p25 t6 c3
/topic=topic word	w-3 i5 p32 t15 c-7 o-10
/topic=topic word modality	r3 a-3 b-4 p17
/via=via	r17 w3 b-12 p-3 t3 c24 o-8
/via=via >	r4 a-3 i-3 c16 o-5
/via=via class	r15 a7 b-4 i-10 t9 c-12
/via=via class >	w-8 p16 t10 c-4
/via=via question=?	r17 a-5 i5 p-6 c13 o-6
/via=via question=? >	r17 a-5 i5 p-6 c13 o-6
/via=via the=the	r7 w-16 a-17 i-14 p16 c3 o-10
/via=via the=the modality	r22 w5 b3 c-9 o-3
/we=we	r7 w-8 b-17 i13 p-15 t15 o-7
/we=we >	r-5 w-10 a15 b5 i-3 p-5 c16
/we=we and=and	r25 w-4 a-3 t-3 c3
/we=we be=be	r7 a-7 i10 p-6 t14 c-5
/we=we block=block	r12 b-6 i29 p-4 c5
/we=we change=change	r4 a-15 b-6 i18 p-5 t12 o4
/we=we change=change fill=fill	r20 w-4 a-5 i10 t-3
/we=we change=change topic=topic	r-4 w3 b3 i16 p-16 t-3
/we=we fill=fill	r7 w-12 a23 b7 i-5 c-8
/we=we fill=fill modality	r24 w-8 a-3 c3
/we=we modal=can	r-6 w21 a18 b11 p-11 t8 c-7
/we=we modal=can address-foreign	w26 b4 t3 c-5
/we=we modal=is	r8 w8 a-6 i-6 p13 t6 c-3
/we=we modal=is modality	r20 w-7 a-10 t-4 c4 o4
/we=we modal=not	r-7 w12 t24 c-4
/we=we modality	r30 w-3 a-9 t-4 c3 o4
/we=we modality with=with	r19 w-3 a-7 c3
/we=we question=?	r20 w-14 i3 p-16 t-12 c6 o-10
/we=we question=? >	r20 w-14 i3 p-16 t-12 c6 o-10
/we=we relation=allow	r12 b-9 i15 p-11 t-4 o3
/we=we relation=allow modality	r19 a-5 i-3 o3
/we=we word	r3 a-4 p8 t13 c9 o-8
/what=what	r-18 w-20 a10 b-8 p31 t-14 c14 o11
/what=what #number	r-3 a-4 p-6 t3 c-11 o24
/what=what #property	w8 b7 i-3 p33 c-7 o-7
/what=what #property >	a-3 i-5 p17 o-3
/what=what at=at	b6 p25 o-10
/what=what change=change	a-5 b-4 i10 t-4 c18 o-14
/what=what change=change fill=fill	b-3 c22 o-11
/what=what class	r5 w3 a-3 i4 p34 o-6
/what=what class people=people	r10 a-4 b-4 i3 p17
/what=what class question=?	r-4 a-5 b4 p22 o-4
/what=what fill=fill	r-5 a-3 b-4 i14 t9 c15 o8
/what=what fill=fill fill=fill	a-6 p-9 c21 o-16
/what=what fill=fill modal=is	w4 i-3 p8 c10 o-11
/what=what fill=fill word	p-9 t11 o14
/what=what for=for	a-5 b-3 i15 p3 c-3 o10
/what=what from=from	p23 c-8 o-4
/what=what from=from class	i3 p19 c-6
/what=what how=how	a-7 p22
/what=what modal=can	a11 b-9 i17 t11 c12 o-7
/what=what modal=is	a5 i-4 p8 t-5 c19 o-16
/what=what product=product	i-3 p22 c-7 o-5
/what=what question=?	r5 w-3 p27 c17 o-5
/what=what question=? >	r5 w-3 p27 c17 o-5
/what=what relation=allow	w-4 a15 b-4 p20 o-7
/what=what relation=allow name-own	a16 t3 c-3
/what=what the=the	w-5 a16 b8 i-8 p14 t-13 o11
/what=what the=the class	a-5 p13 c-4 o-12
/what=what the=the modality	w3 i3 c18 o-8
/what=what the=the product=product	r3 a-7 p21 c-9 o-13
/what=what the=the topic=topic	r5 a-8 b19 p7 o-15
/what=what the=the what=what	w4 a-6 i-8 p29 o-18
/what=what the=the word	r12 w-5 a5 b-16 p4 t-12 c-5
/what=what topic=topic	w6 a14 b-3 i-4 p30 t4 c-4 o-5
/what=what word	w4 a-4 p28 c9 o5
/what=what word fill=fill	p13 c17
/what=what word to=to	r-5 w5 i3 p32 t15 c-7
/whether=whether	r43 w-4 a-8 b7 p25 t-4 c-5 o4
/whether=whether address-own	r23 w-4 a-9 p-3
/whether=whether address-own modal=can	r16 w-4 a-10
/whether=whether name-own	r33 w-7 a-6
/whether=whether name-own modal=can	r26 w-3 a-3 c4
/whether=whether name-own modal=is	r16 w-11 t5
/whether=whether we=we	r19 w-5 p13 c-5
/which=which	r-26 w42 b-9 i-4 p27 t-11 c10
/which=which change=change	a17 b14 p11 c-3
/which=which elsewhere=elsewhere	r3 a-5 b-3 c-4 o19
/which=which modal=can modality	w30 a3 b-6 i10 p-4 c-4
/which=which modal=is	r-5 w25 a-7 t3
/which=which modal=is class	w11 a-3 p-10
/which=which modal=is fill=fill	r-3 w31 b4 t5 o4
/which=which modal=not	r-6 w22 p11
/which=which modal=not fill=fill	r-5 w19 t4
/which=which modal=not modality	w16 a-3 b-5 o3
/which=which name-own	w-5 p-3 t3 c21
/which=which our=our	r-6 w35 a-8 p-4 c5 o8
/which=which our=our people=people	r-5 w34 a-8 p-4 t-3 c4 o8
/which=which people=people	r-3 w36 a-5 i9 p-6 c4 o6
/which=which people=people fill=fill	r-3 w19 a-3 t5 c-3 o5
/which=which people=people org=here	r-4 w24 t7 o3
/which=which people=staff	r-5 w22 b-7 p-4
/which=which product=product	r4 w-9 b14 p18 c11
/which=which relation=allow	w-3 a-4 i-5 p23 t3 c-5
/which=which the=the	r17 w10 a10 b-4 p26 t-3 o-5
/which=which topic=topic	r3 w-8 a15 p28 t4 c-7 o-3
/which=which topic=topic relation=allow	w-4 a13 p10 t3
/which=which topic=topic word	w-3 b-5 p20 c-5 o3
/which=which word	r-4 a25 b-6 p20 t-5 c18 o-10
/which=which word fill=fill	a16 i3 p-6 c10 o-4
/which=which word word	w5 a-3 i7 p29 c-4
/who=who	r-13 w47 a-8 i7 p-3 c5 o19
/who=who change=change	r3 i12 c22
/who=who fill=fill	b-5 i11 p-9 t6 c-10 o16
/who=who modal=can	w38 a-10 p-5 c3
/who=who modal=can modality	w30 a-10 i3 c5
/who=who modal=is	r-4 w29 p-3 c4
/who=who modal=not	r-9 w26 b-6 i4
/who=who our=our	r-5 w23 b3
/who=who person=person	r-4 w17 b3
/why=why	r33 w-11 b-17 i-14 p14 t14 o-11
/why=why modal=is	r5 p21 t8 c-6 o-5
/why=why modal=not	r26 a8 i3 t-5
/why=why name-own	r24 a15 b-7 i-5
/why=why name-own from=from	r23 w3 a13 b-4 i-6 p-3
/with=with #property	r-7 a3 i21 c5 o3
/with=with #property fill=fill	r-6 w-3 i19 c4
/with=with >	t10 c25 o-6
/with=with address-foreign modality	r19 t3 o-4
/with=with address-foreign stop=.	r22 w-4 a-7 c-3
/with=with address-foreign via=via	r19 i-16
/with=with address-foreign word	r20 w5 a-6 o-5
/with=with address-own	r16
/with=with address-own question=?	r15
/with=with class >	r6 w20 a-8 i9 p8 t-9 c-5 o-6
/with=with class question=?	r14 w14 a11 b7 i-3 p-14 t-7
/with=with class symptom=symptom	b3 t21
/with=with class via=via	r13 i3 p10 c-3
/with=with domain-foreign	w7 a5 i7 p-11 t-8 c-9 o-9
/with=with domain-foreign >	r-4 w10 a13 i-11 c-7 o-4
/with=with domain-foreign and=and	r3 w11 a12 b-6 i-6 p3 t-3 o-4
/with=with domain-foreign change=change	r11 w12 a-7 b-7 i-5 o-4
/with=with domain-foreign comma=,	r27 w-3 a21 b-4 p5
/with=with domain-foreign if=if	r-10 w-3 a-4 i28 p-5 c4 o3
/with=with domain-foreign modal=can	r20 w-8 t-6 c3
/with=with name-open	r5 t15 c-9
/with=with name-own	r22 i7
/with=with name-own >	r25 c-11
/with=with name-own question=?	r16 a5 i-3 p-5 o-3
/with=with people=people at=at	r17 w-5 p-4 t-9
/with=with question=?	r13 w-5 c9 o-7
/with=with question=? >	r13 w-5 c9 o-7
/with=with relation=allow	r-6 i14 p19 t-4
/with=with the=the	r25 w-13 b4 i-8 p-11 o-6
/with=with word	a-3 p7 t11 c-6 o14
/word	r-15 w-14 a-14 i-9 p13 t8 c23 o28
/word >	r-5 w-8 b-13 p8 t18 c25 o36
/word address-foreign	r24 a-6 c-7 o-8
/word address-foreign question=?	r16 o-9
/word address-own	r43 a-7 p5 t-4 c-14 o-12
/word at=at	w-3 a-7 b12 i12 t16 c18 o-6
/word at=at class	b20 p13 c-4 o-3
/word at=at topic=topic	a13 b-4 p14 c-3
/word block=block	b-7 i13 p9 t-3 o-3
/word by=by domain-foreign	r25 p3 c3
/word class	w-14 a3 b-10 i-4 p3 t9 c-19 o6
/word class question=?	r13 p8 c-3 o-5
/word comma=,	a-10 b-6 i4 p16 c-8 o6
/word comma=, fill=fill	r-6 p8 c7 o11
/word comma=, modality	r13 b-4 t10 c-7 o-7
/word comma=, what=what	p13 t-11 c-8 o-10
/word do=wish	r12 b20 i-4 p-3 c-8 o-3
/word fill=fill	a7 b-11 i-5 t4 c22 o10
/word fill=fill >	i3 t11 c15 o8
/word fill=fill fill=fill	r9 a-6 p-10 t12 c16 o-13
/word fill=fill question=?	i4 c-5 o17
/word for=for	a6 b-9 p16 t-4 c11 o10
/word for=for class	a-6 b-7 p19 o-7
/word from=from	r3 w-5 a-4 b16 p11 t13 c-8 o-9
/word me=me >	r-3 a-4 b3 i3 p14 c16
/word modal=can	r12 w3 a-8 b-6 t13 o13
/word modal=is	r-6 w-13 a4 b-8 i-14 c3 o10
/word modal=is me=me	a19 c-7 o11
/word modality	r25 b21 p30 t-4 c-4 o-5
/word modality with=with	r23 b15 p24 o-6
/word name-own	r17 w-8 a-11 b18 p-3 t-4 c21 o11
/word name-own >	w3 b-12 i3 c18 o-11
/word name-own fill=fill	r-5 w-5 b26 p3 c-4 o-7
/word name-own modal=not	r21 a-4 t4 o-6
/word name-own modality	r23 w3 a-3 i4 t-4 c-14 o-10
/word product=product	r6 a-8 i12 p21 t6 c-13 o-8
/word pronoun=other	r-5 a12 b10 i-3 p-6 t11 c6 o-10
/word question=?	r-15 w-5 a-5 i8 p4 t-8 o22
/word question=? >	r-15 w-5 a-5 i8 p4 t-8 o22
/word relation=allow	a-15 b6 i3 p4 t-11 c-15 o-9
/word stop=.	r-9 w3 b-18 p9 t-3 o-25
/word stop=. >	w16 b-3 p-4 t8 c18 o-5
/word symptom=symptom	r-5 t32 c-8 o-11
/word the=the	r-13 w-12 a5 b-8 i-8 c16 o12
/word the=the block=block	w-7 a19 b5 p-5 c-6
/word the=the fill=fill	t-4 c10 o-12
/word the=the modality	r5 i-4 t11 c14 o-5
/word to=to	r12 a13 b-12 i-17 p4 t-6 o-23
/word to=to light=light	w15 a18 i3 c-5
/word topic=topic	r-3 w4 a3 b3 p29 c-3 o-6
/word via=via	r13 a-12 i7 p-5 t-6 c6 o-11
/word what=what	r9 w3 i-10 p19 t-3 o-7
/word with=with	r5 w11 a-4 i-6 p19 c3
/word word	w-14 a-13 b-15 p16 t7 o37
/word word >	r4 a-3 b-7 i4 p-7 t13 c-13 o28
/word word address-foreign	r18 o-9
/word word at=at	r-3 i4 p9 t15 o14
/word word modality	w3 a-5 b-3 i5 p26 c-7
/word word question=?	a3 b4 c-7 o28
/word word word	r5 a-8 b-7 i-7 p6 o12
:	r18 w-8 a-5 b-7 t5 c13 o-16
: address-foreign	r26 w-3 b4 i4 p4 c-7 o-4
: address-own	r38 w-5 a-10 b4 i5 p-4 c-9
: chat	r25 a-3 i3 t16 c-4
< ,	r31 a-10 b-6 i-20 p3 c3
< , can	r11 i-10
< , could	r21 a-6 b-3 i-10 p3
< >	c18 o41
< address-foreign	r18 a-10 i-3 p4 t14 c-3
< address-own	r17 w-4 a-11 t8
< after	r-9 w-3 a-5 b-6 i15 t12
< allow	r-4 w-8 a12 b-9 p4
< allow name-own	r-4 w-8 a12 b-9 p4
< am	r25 w-5 a-5 b4 c-4
< am i	r25 w-5 a-5 b4 c-4
< any	r26 w-8 a-3 i3 p3 t-3 c-3
< any chance	r26 w-5 i3 p4 c-3
< are	r27 w7 i-3 p16 t-10 c-9 o13
< are messages	r17 a3 t-8
< are our	r22 w-9 p-3 c4
< are skype	r9 w-4 t-9
< are we	r28 w-8 i-5 p-4 c4 o4
< are you	b3 i3 c-6 o20
< as	r31 i-6 t-4 o4
< asdf	c-9 o28
< ban	r-9 a-3 b14 p-6 t-9
< begin	a3 c22 o-5
< block	r-3 b21 i4 p-4
< can	r31 w-4 i-7 p19 o12
< can #domain	r18 w-10
< can a	r14 w-7 b5 p18 t-5
< can address-foreign	r17
< can address-open	r24 w-4 p-5 o-4
< can address-own	r20
< can all	r18 w-3 a-8 i-7 p3
< can anybody	w21 b-7 p4
< can anyone	r6 w17
< can domain-foreign	r29 w-4 b-3 t3
< can guests	r16 p-3
< can i	r4 a-10 b-10 i-10 t-13 c4 o5
< can name-open	r17
< can name-own	r16 i-3 p-3 o10
< can our	r23 w-10 a-10 b-4 c3
< can people	r25 a-3 b-4 c7 o5
< can skype	r12 w-5 p11 c5
< can someone	r12 w-7 b-3 p10 c-4
< can teams	r9 p19 t3 c3
< can we	r16 w-13 a17 p9 t-5 c-3
< can you	r-8 a3 b6 i-7 p8 t-7 o11
< chat	r19 t16
< chat with	r6 t13 o-3
< compare	c25 o-5
< could	r22 i7 p6 t-3 c-8 o-3
< could address-foreign	r16 a-3
< could address-own	r17 w-3
< could we	r20 w-4 a-5 b3 i-3 o-3
< could you	w13 a11 i-3 p16 c-5 o-7
< delete	a-6 b-5 p3 t-7 c25 o-7
< do	r30 a-12 b-9 i-12 p10 t6 c11 o-12
< do external	r-4 w3 p20 t-5 c-4
< do i	p12 c11 o-9
< do we	r24 w-5 a-6 i-4 p5 o4
< does	r26 a-12 i16 p36 o4
< does #property	i14 p19
< does address-own	r20 w-10 p-4 t-4
< does anything	r15 b-3 i-6 p-3
< does domain-foreign	r17 b-4 i-3 c-3 o3
< does it	r19 a-3 i9 p9
< does name-own	r32 w-3 a3 b6 p-6 t-3 o3
< does teams	r12 a-5 i-8 p14 t-5 o-6
< domain-foreign	r26 w-9 b-5 p6 t13 o-3
< download	a3 i3 p-5 t-3 c16 o-9
< explain	r14 i-6 p25
< export	r-3 w10 i4 c29 o-15
< federation	r11 i-3 p13 t20 c-3
< for	r10 w23 t-5
< forget	r-4 w4 c24 o-4
< from	r34 w-3 b3 i-4 p6 t-4 o8
< get	r-3 w3 a29 b16 i-4 t-5 c23 o-6
< get name-own	r3 a28 b-4 p-3 o3
< get rid	w5 a-3 b22 i3 c-3 o3
< give	w11 a14 b-3 p5 t-6 c13 o-10
< give me	w11 a14 b-3 p5 t-6 c13 o-10
< good	p-5 c15 o-15
< hello	c19 o-15
< hello >	c19 o-15
< help	p-3 c26 o-19
< help >	c25 o-19
< hey	r-3 i3 p-7 c24 o-10
< how	r-27 w-6 a10 i-19 p6 t-16 o7
< how can	r-13 a23 b11 i-7 p9 c15 o-7
< how do	r-8 a15 i-3 p15 t-5 o15
< how does	a-4 p5 c12 o-11
< how many	r-5 w20 a-8 b-4 i8 p15 c-8 o7
< i	w-5 a-16 b8 i-10 t5 c-8 o3
< i have	r19 w-4 a10 b6 i-4 p14 o-3
< i need	r7 a8 b13 i-4 p8 t-7 c-7 o-6
< i want	r9 w-4 b15 p-6 t-4 c12 o-4
< i'd	r4 i-3 p-5 t-7 c17
< if	r-4 a-3 b-3 i19 p19 t-3
< if i	r-8 b-3 i7 p24 c3
< in	r24 w-6 a8 i11 p10 t-5 o-3
< is	r37 i-4 p25 t-7 c-7 o3
< is #property	a17 i-4 p14
< is address-own	r15 w-6 a-3 p-8
< is anyone	r-6 w21 p-3 t4 c6 o3
< is everyone	r17 w-8
< is it	r31 i10 p6 c-6 o13
< is name-own	r28 w-11 a-5 c4
< is the	r32 w-4 p11 c4 o-11
< is there	w10 a13 b-9 i-4 p23 t-6 o-12
< let's	r3 i15 p-4 c18 o-6
< list	w26 b-4 p-3 c20
< list everyone	w22 a-3
< make	r-9 w-4 a9 b17 p3
< make it	r-7 a15 b9
< may	r33 w-10 i-6 o3
< may address-foreign	r12
< may i	r22 w-6 t4 c-5
< may name-own	r19 w-4 i-5
< messages	r-4 a5 i4 p5 t26 c-4
< my	r13 a12 b-4 p-3 t12 c-5 o21
< name-own	r10 a-6 b-4 i-18 t18 c5 o6
< name-own ,	r19 b3 i3
< name-own address-foreign	r28 a-7 i3 p3 t-14 c-5 o-8
< name-own call	r7 w-6 i3 p6 t18 c-5 o-5
< name-own can't	r7 a13 b-8 o-10
< name-own is	r11 w13 a-4 b3 i-4 t-3
< name-own needs	r3 a22 i5
< name-own should	a18 b-13 i-3 p5 c3 o3
< name-own skype	r20 w-4 i3 p-6 c-5 o-5
< new	r-7 p-3 t8 c16 o-5
< no	w-4 b-5 t16 c-4 o16
< nobody	r16 b16 c-3
< number	r-7 w13 i-3
< number of	r-7 w13 i-3
< on	r26 a-6 i-11 p3 c13 o-3
< our	r7 b7 i-12 t10 c8 o-6
< our users	r16 w-5 a14 b-8 p-3 t19 o4
< please	r-4 a15 b20 i-6 t-10 c13
< pls	r9 a7 p13 c12 o-4
< r	r21 t4 c-6 o-4
< say	r-3 w-6 b-9 i34 p-3 o4
< should	r22 w-5 a-7 b-5 i3 p-7
< should name-own	r23 p-5 c3
< show	w27 i6 p-3 t-5 c29 o-6
< show me	w18 a-3 i5 c18 o-7
< skype	r15 w-6 b12 p11 t9 c-5
< skype users	r13 w-3 p-3 t16
< start	r-4 a-3 p-3 c26 o-11
< start over	r-3 c23 o-4
< steps	r-3 a16 b-8 t-3
< steps to	r-3 a16 b-8 t-3
< stop	r-12 b15 t-5 c17
< suppose	r-5 b-4 i27 o4
< suppose we	r-7 i12
< take	r-10 w-5 a-5 b26 c12
< tell	r11 w10 a18 b-5 p-10 c-5 o21
< tell me	r11 w10 a18 b-5 p-10 c-5 o21
< thanks	r-3 c23 o14
< the	r11 w-9 a-4 i-3 p9 t16 c-6 o11
< this message	r-5 w-4 t15 o-4
< turn	a16 b12 i-4 c13 o-3
< undo	t-8 c15 o-13
< users	r-6 w9 a-8 b7 i-4 t18 o-3
< was	r33 a-10 b-7 i-4 p12 t5 o6
< was name-own	r16 w-6 a-5 i-8
< we	a3 b11 i-20 t9 c-13 o-4
< we get	w3 a-4 t23 o5
< we'd	r10 a18 c-3
< we've	r22 i-8 t-7
< what	r-11 w-10 b-9 i3 p5 t-20 c9
< what are	r-6 a-6 b-5 p6 c20 o-7
< what can	w4 a-3 b-3 i5 p9 c21 o-12
< what do	r-10 b8 p6 t-9 o5
< what does	w3 i-6 p22 c-16 o-11
< what exactly	w3 a15 p6 o-4
< what happens	r14 a-4 i12 p8
< what if	r-4 w5 i26 p-5 t4 o4
< what is	r8 a11 i-6 p12 t-7 o19
< what must	r-5 a14 b9
< what needs	r-6 a15 b-5 p5 t3 c-3
< what would	a25 b-9 i27 p-5 c-4 o3
< what's	r9 a14 p10 t-7 c-6 o21
< what's the	r8 w-6 a6 p-3 t-12 o3
< when	r-4 b-6 i4 p16 c-5 o5
< when did	p26 t3 c-6 o-4
< where	r-5 a10 p14 t-13 o12
< where is	a-9 i-5 p6 o16
< which	r-19 w8 a9 b-3 i-17 p9 t-13 c6
< which accounts	w13 p-5 c-4
< which employees	r-5 w13 b-3
< which of	r3 w20 a4 t-3 c-5
< which setting	r-3 a5 b14 p13 c-5
< which users	r-6 w25 a-7 b-5 p8 o4
< who	r-9 w33 a-4 i-4 p4 t-7 c5 o28
< who among	r-8 w15 a-4 p3
< who can	r3 w14 i-3 c-4 o-8
< who is	r-3 w24 b-3 i-3 o12
< who may	r-16 w21 b-4 i-3
< who was	r-7 w17 p3
< who's	w23 b-3 i3 o-4
< whom	r-6 w25 a-3 p-3
< whom can	r-8 w22 a-4 i-3
< whose	w23 a-3 c5
< whose account	r-4 w17 b3
< why	r25 w-5 b-4 p16 c5 o-8
< will	r15 w-4 a-8 b-14 i8 t-8
< will blocking	r-6 b-9 i17
< will name-own	r19 w-5 a-3 i-3
< wipe	r-4 b-5 c17
< with	r-5 w17 a-3 i31
< with #property	r-4 i16 p-4
< would	r14 a-20 b-7 i31 p-3 t-3 c3 o5
< would address-foreign	r18 a-3 i-8
< would it	r13 w3 a-9 b-6 i14
< would name-own	r9 b-5 i22 t-6 c7
? it's	r17 t-7
a	r4 w4 a-15 b-15 i-10 p9 t-12 o16
a address-foreign	r22 b4 c-5
a address-foreign .	r20 a-3 b4 p-3 c-7
a address-foreign ?	r15
a call	r33 b7 p3 c-6 o-4
a call with	r24 w3 b5 i4 t-3 c-6
a chat	r11 w-11 a7 b-7 p8 t12 o-4
a chat with	r14 w-10 a6 b-7 p10 t9 o-4
a conference	r16 p-4 c-8 o-9
a consumer	r19 p-4 o-3
a conversation	r22 p-4 o-10
a conversation with	r22 p-4 o-10
a domain	w3 a-3 b3 i-7 p26 t-4 o-11
a file ?	r5 b4 p15
a list	w17 p-7 c-5
a meeting ?	r24 b3 p-10 o-4
a message ?	r15
a skype	r14 w13 a5 i-4 p-8 t16 c-3 o-3
a teams	r23 b3 p-11 t-3
a teams user	r12 t-4
a ticket	t-5 c25 o-11
a trial	a-5 p8 t9 c-5 o-8
a user	r26 w-5 b3 p13 t-3
a way	r11 a9 b14 p13 c-3
ability	w9 a-8 b18 p-3 t8 o-5
ability to	w9 a-8 b18 p-3 t8 o-5
able	r9 w13 a3 p-11 t-3 c-4 o-7
able to	r9 w13 a3 p-11 t-3 c-4 o-7
able to ?	r28 b-4 i-5 p6 t-5 c4 o5
able to chat	r9 w3 a-9 b7 p-3 t-3
able to find	r27 i-4 p-5 c5 o3
able to meet	a9 b-9 c-5
able to message	r13 w-6 a15 b-13 i7 t-4
able to ring	r12 w14 a11 b-4 i-5
about	r8 w-12 a-14 b3 i-10 p9 t-10 o15
about changes	i3 c21 o-10
about changes again	t4 c22 o-7
about the	r3 a-3 b-5 p11 c-5 o15
about us ?	r-3 w7 t6 c22 o-9
access	w10 i3 p18 t13 c-19 o-12
access >	p25
access to	r11 w19 a10 b7 i-5 p-16 t-13 c-7
access to chat	r13 w13 a9 b-5 t-3
access to domain-foreign	a-6 b19 p-3
access to skype	w24 a23 p-4 o5
account	w18 a-10 b-5 i6 p7 c-8 o-3
accounts	r-3 w8 b15 i5 p3 t-11 c-10 o-8
accounts >	r-5 w11 b16 i10 p9 t-6 c-4 o-4
accounts allowed	r18 p-8 c5
accounts can	w22 i3 c-4
accounts from	r-3 a-7 b22 i-3 t3 o4
accounts start	r8 a11 p-5 t3 o-3
accounts start a	r8 a11 p-5 t3 o-3
add	r14 a21 i12 p-7 c24
add address-foreign	r20 c-3
add address-foreign to	r19 b3 c-3
add domain-foreign	r14 a21 i9 p-7
add domain-foreign to	r14 a21 i9 p-7
adding	r-3 a-8 b-6 i17 t8
adding domain-foreign	a-6 b-4 i18 p3 c4 o4
adding domain-foreign to	a-6 b-4 i18 p3 c4 o4
address-foreign	r32 a8 b-8 p-6 c-9 o-7
address-foreign ,	r27 a4 b-4 i-11 p3
address-foreign , in	r15 p-10 t-6 o-3
address-foreign , who	r19 w-10 a3 b6 o-4
address-foreign .	r17 a6 b-7
address-foreign . can	r15
address-foreign . is	r16 w-7 b3 c-3
address-foreign . will	r25 w3 a-6 b4 p-6 c-12
address-foreign >	r8 w-4 a14 b5 p-6 c-14 o-8
address-foreign ? it's	r17 t-7
address-foreign a call	r20 b4 c-3 o-5
address-foreign able	r21 w-8 a-4 b3 p-9
address-foreign able to	r21 w-8 a-4 b3 p-9
address-foreign be	r23 a-5 i-7 t-8
address-foreign blocked	r22 w-3 b-5 o6
address-foreign call ?	r7 w11
address-foreign call address-foreign	r20 w-5 p-3 o-4
address-foreign call me	r12 c-7
address-foreign call name-own	r19 a-10 i-3 c-4
address-foreign can	w13 a14 b-10 i-7 c-8 o-6
address-foreign chat	r28 a-5 b3 p3
address-foreign chat with	r21
address-foreign for	r20 b-4 p4 t-7
address-foreign get	r16 i-7
address-foreign in teams	r13 i-3 o-3
address-foreign invite	r14
address-foreign invite name-own	r14
address-foreign may	r16 a-7
address-foreign on	r24 w3 b4 i-11 p3 t-3 c-4 o-7
address-foreign on ?	r12 i-14
address-foreign over	r23 a-8 b-6 i-10 c-4
address-foreign see	r23 i-3 p-8 o-3
address-foreign send	r20 b3 t-6 o-5
address-foreign talk	r13 o-3
address-foreign video	r25 w-4 a-4 i3 t-3
address-foreign work	r3 a15 p-12 c-6
address-open	r32 o-3
address-own	r44 w-3 a19 p-11 o3
address-own :	r19 w-4 a-5 i-4 p3 c-3
address-own ?	r17 w-3 a-6 p-4
address-own ? >	r17 w-3 a-6 p-4
address-own address-foreign chat	r17 a-8 t-5
address-own address-own	r14 a-3
address-own allowed	r18 w-8 a-3
address-own allowed to	r18 w-8 a-3
address-own and	r22 a4 p-9
address-own and address-foreign	r14 p-10
address-own be	r16 w-10 a-7 i5 p-5 t-8
address-own be able	r9 w-6 a-6 b-5 i6
address-own calling	r23 w3 a-5 t3 o-7
address-own calling address-foreign	r23 w3 a-5 t3 o-7
address-own can call	r5 a11 b-8 c-3
address-own can chat	r14 w-8 a6 b-3 p4 c-4
address-own can't	r19 w-3 a-5 b-3 p3 o3
address-own can't chat	r20 w-3 a-5 b-3 p3 c3
address-own get	r17 t-6
address-own have	r16 w-9
address-own have permission	r12 w-6
address-own im	r21 w-4 b4
address-own is	r27 w-4 b5 p-3 o-3
address-own meet	r14
address-own message	r15
address-own needs	r18 a-4 b3 i3 p-3 c-5
address-own needs to	r18 a-4 b3 i3 p-3 c-5
address-own send address-foreign	r14
address-own talk	r18
address-own to	r11 w-6 a22 b-3 p-6 c3
address-own would	r19 b3 o3
admin	a16 i-5 t10 c-8 o-10
admin center	a18 p11 t-13 c-5 o-5
admin center ?	a-6 p17
affect	r3 w-3 a5 i-3 p22
after	r-5 i24 p-5 t20 o-8
alice	r12 w10 b7 i-4 p-3 t-4 o-3
all	r-3 w28 a-12 b20 i6 p-11 c11 o-5
allow	a19 b-6 i9 p11 t-10 c-16 o-11
allow list	r13 w-7 b6 i4 p15 c-9 o-8
allow name-own	r5 a12 b-6 i11 p-3 t-4
allow name-own to	r5 a12 b-6 i11 p-3 t-4
allowed	r10 w15 a-10 b-6 i3 t4 c-13 o-6
allowed ?	r31 w-7 i3 p-7 c6 o5
allowed ? >	r31 w-7 i3 p-7 c6 o5
allowed domains	r-7 a16 i13 p24 c-5 o-4
allowed domains ?	a-5 b3 i13 p27 t3
allowed for	r24 a-4 b-4 p-3 c8
allowed to	r16 w26 a-5 i-9 p-7 o3
allowed to call	r8 w7 a-4 i-11 p-5
allowed to chat	r6 w16 a-9 b-8 i-3 p-4
allowed to share	r19 w-7 i-7 c-5 o-6
allows	w10 a20 p-4
already	r23 i-4 t14
also with	r19 a-7 b-3 i-6 p3
although	r19 w-6 t15 c-4
am	r25 w-5 a5 t3 c-10
am i	r23 w-4 a7 b3 t3 c-5
among	r-5 w20 a-4
among our	r-8 w15 a-4 p3
an	r3 a-13 b-4 i-3 p14 t7 o3
an edge	r-5 p22 t-3 c-3
an edge server	r-5 p22 t-3 c-3
an email	a-5 i5 p12 o18
an external	a-4 i7 p20 t3 c-9 o-9
an unmanaged	r5 a-3 p12 o-11
an unmanaged account	p24 o-3
and address-foreign ?	r27 w3 a-5 b3 p-9 c3
and address-foreign talk	r13 o-3
and how	r-9 w5 a29 i-3 c-3
and how do	r-6 w5 a28 c-3
and name-own	r24 a-3 b-7 p5 t-7
another company ?	r15 p-5
answer	p-5 t10 c25 o-13
any	r7 a-16 i-18 p-5 c5 o-19
any chance	r26 w-5 i3 p4 c-3
any longer	r-3 a-5 b11 t13 o3
any more	r15 a-6 b15 t12 c9 o-3
any more >	r14 a-5 b4 t12 c8 o-3
any users who	r-11 w14
anybody	r-8 w33 a-3 p19
anybody who	r-11 w16 i-7
anymore	w-3 b22 p5 c-6
anyone	r-10 w29 b-6 i7 p-6
anyone allowed	r-4 w17 p-4 c4
anyone allowed to	r-4 w17 p-4 c4
anyone here	w21 p-6
anything	r30 a-3 i-4 p21 c-6
are	r12 w14 a-4 b-22 i-10 p14 c-12 o23
are blocked	r-4 w18 a20 b-4 p7 c-5
are blocked from	r-4 w18 a20 b-4 p-4
are fine	r11 w3 b3 i-4 p-8 t13 c-7 o-4
are messages	r17 a3 t-8
are messages from	r17 a3 t-8
are name-own	r3 w-5 b3 i4 o19
are our	r29 w-8 a-3 b-3 c7 o5
are our users	r25 w-7 a-3 b-3 p3 c5 o3
are skype	r9 w-4 t-9
are there any	w11 b-4 p10 t-7 c-8 o-10
are unmanaged	r8 a-6 b-5 p16 c-4 o-4
are we	r28 w-8 i-5 p-4 c4 o4
are you	a-5 p-6 o22
aren't able	r16 w4 a-4 p3
aren't able to	r16 w4 a-4 p3
as	r11 w-10 i-9 p18 t17 c17 o-10
as unknown >	r-7 w-3 a3 i5 p-5 t25 o5
asdf	c-9 o28
asked	r27 a-4 b4 p-3 c-13 o4
asks	w13 a-7 b-3 p14 c-10
assign	a17 b3 i27 p-6 o-3
at	r10 w3 a5 b-5 i-5 p9 c-4 o-9
at #domain	r23 w4 b3 p-12 t-5 c-4
at #domain chat	r22 w-6 i4 p-4 c5 o3
at a	r19 p-10 t-3 o-5
at the	r8 w-4 a14 b-3 p8 t9 c-5 o-6
audio call	r20 a-3 t-4 o-4
available	r7 b6 i-5 p12
away	b33 i7 p-3 c-4
back	r24 a-4 b3 p20 t-6 c10 o-5
ban	r-8 b15 p-6 t-8
bar	r19 w3 b3 p-5 t-4 o-6
base	c12 o-13
base that	c9 o-11
based	p-3 c13 o-14
based on	p-3 c13 o-14
based on ?	p-3 c13 o-14
be	r-4 w4 a13 p22 t-4 c-17 o-6
be able	a14 b15 i16 p-7
be able to	a14 b15 i16 p-7
be added	r22 a-3 i-3 p-3
be allowed	r25 w-3 c3
be allowed to	r25 w-3 c3
be set	w-5 a10 b-13 t-4
because	r-5 w-4 p-4 t16 c3 o-12
been	r28 w-10 a-5 b-3 i-13 o4
before	r6 w-5 a12 b-6 i-8 p15 o4
begin	r-4 b-3 p-4 c27 o-8
being	a12 b-3 i23 p-3 c17
berlin	r22 w-5 c-4 o-5
between	r7 a18 i-3 p20 t-6 c-3 o-4
block	r-9 a15 b19 i15 p22 t-7 c-10 o-18
block domain-foreign	r-4 w-3 b18 i12 p8 o-6
block list	w-6 a9 b-9 i13 p16 c-4 o-5
blocked	r17 w14 b-14 p21 c-14 o-9
blocked domains	w-5 b4 i10 p27 c-8
blocked from	r15 w32 a18 i-3 t-5 o4
blocked from chatting	r9 w16 b-7 o-4
blocked from domain-foreign	r-3 w12 a19 p-5 c-3
blocked from skype	w22 c-5 o3
blocking domain-foreign	w-3 a-3 b13 i23
blocking domain-foreign stop	r-4 b-6 i14
bot	p-3 t-3 c13 o-10
bot >	p-3 t-3 c13 o-10
both	r18 a-6 b3 p19 t17 c-7
both call	r16 a-5 o-3
break	a-3 i8 p-4 c-6 o10
business	w-5 a-4 p28 t-7 c4
but	r3 w-11 a14 p-3 t31
by address-foreign	r25 b3 i-7 t-8
by address-foreign ?	r18 i-5
by email	r25 p-8 c4
call	r19 w14 a9 i6 p-17 t-5 c-6 o-4
call >	r13 a-4 t11 o-3
call a	r14 w17 a5 p-7 o-4
call a skype	r13 w17 a5 p-5
call address-own ?	r15 w-5 p-5
call domain-foreign	w7 a7 i7 t-10 c-3
call each	r16 o-3
call each other	r16 o-3
call her ?	r11 i-5
call name-own	r16 w3 a12 b-5 i-6 t4
call name-own >	r19 b-6 i-5 c-5
call name-own ?	r5 a13 b-7 i-5 o-5
call one	r19 w-8 b-3 p-3 t-4 c3
call our	r23 w-10 b-4
call personal	r-8 a-6 b10 i14 c3 o4
call personal teams	r-8 a-6 b10 i14 c3 o4
call skype	r3 w3 b4 i6 p-13 t-23 c-7 o-9
call skype people	r4 w-3 a11 b-6 i16
call skype users	r4 a3 i4 p-16 t-21 c-7 o-8
call the	r26 a-3 b4 i-4 p-4
call to	r4 w-4 a11 p3 t14 c-6 o-4
call to address-foreign	r4 a-10 p3 t12 c-9 o-6
call with the	r26 p-4 o-7
called by name-own	r19 w-3 a-6 p-6 o-5
calling	w8 a10 b10 p-15 c-12 o-16
calling address-foreign	r16 a15 b-6 i10 t12 o-9
calling address-foreign ?	r31 a-8 i9 o-7
calling skype	r3 w7 a-5 b5 i7 p-6 t-3 c-3
calls	r4 w12 a3 i-15 t12 c-12 o-11
calls address-foreign	r25 w4 p-4 o-4
calls to	w-11 b6 p11 t14
calls to federated	r9 w-4 p-6 t10
calls to skype	r-10 w-7 a-8 b13 i3 p11 t22 c-5
calls with	r-7 w9 p-17 t6 c-11 o-15
calls with skype	w9 a-9 b7 p-9 t9 o-11
can #domain	r18 w-10
can address-foreign and	r15 a-6
can address-foreign chat	r20 w-3
can address-foreign send	r20 b3 t-6 o-5
can address-open	r24 w-4 p-5 o-4
can address-own	r21 i3
can address-own meet	r14
can address-own video	r12
can all	r18 w-3 a-8 i-7 p3
can all our	r18 w-3 a-8 i-7 p3
can anybody	w21 b-7 p4
can anyone	r6 w17
can be	r-3 w31 b10 i8 o6
can call address-foreign	w7 a8 b-6 c-3
can call name-own	r-6 a29 b-4 p5 t6
can chat	r3 w5 p-19 c-5 o-6
can chat with	r4 p-20 c-5 o-6
can i	w-3 b5 i-18 p5 t-11 c14
can i call	r25 a3 i3 p-6 t4 c-7 o-5
can i chat	r24 i4 p-3 t4 c-13 o-7
can i export	w9 p15 c-5 o-3
can i find	r-8 i-4 p23 c-4
can i speak	c20 o-4
can meet	r-6 w12 a11 b-7
can meet with	r-6 w12 a11 b-7
can message	w11 a8 t10 c-3 o-3
can message domain-foreign	r-5 w5 a8 b-8
can name-open	r17
can name-own	r25 w-3 a4 i-3 o11
can name-own call	r36 b5 i-3 p-4
can name-own chat	r28 w-9 a-4 i-6
can name-own communicate	r13 a-3 i-5
can name-own find	r22 w3 p-11 c4
can name-own group	r13 a-4 i-3
can name-own have	r5 p-4 c-7 o9
can name-own im	r21 w-3 i-4
can name-own look	r20 w4 b3 p-3 t-4 o-6
can name-own make	r25 a-8 t-5 o-3
can name-own meet	r20 w-3 a-7 i-6 o-6
can name-own message	r23 c3
can name-own ping	r16 o-6
can name-own reach	r19 i-3 p-3 o-4
can name-own receive	r19 w-6 b-7 t-4
can name-own search	r21 w4 p-9 o-4
can name-own share	r21 t-3 o-9
can name-own still	r7 w-4 b-12 i28 t-3
can name-own talk	r29 c-4 o-4
can name-own transfer	r21 b-4 i-3 c3
can name-own video	r23 w-3 a-4 i-9 o-3
can name-own write	r19 p-9 o-6
can our	r21 w-13 b-10 i3 t-5
can our employees	r22 b-5 c3
can our people	r19 a-7 i-5
can our users	r13 w-9 a4 b-9 i5 t-4
can people	r20 i-3 p12 t-4
can people with	r12 a-7 b-5 i-3
can she ?	r18 a-10 b-10 i-4 c-4
can someone	r12 w-7 b-3 p10 c-4
can teams	r9 p19 t3 c3
can teams users	r4 a-3 p18 o-3
can we	r17 a16 b4 i-5 p7 t-9 c-4
can we chat	r16 a17 o-3
can we have	r20 w-7 a-10 t-4 c4 o4
can you	r-9 w-3 b4 i-4 p5 t-9 o9
can't	r6 w11 b4 p-11 t27 c-9 o-5
can't call	r9 w9 a13 b-6 i-3 t-4
can't chat	r3 w15 b12 i11 p-6 o-3
can't chat with	r4 w15 b13 i12 p-4 t-5 o-3
can't find external	r-10 i3 t26 c5 o7
can't name-own	r18 w-3 a12 b-3 o-3
can't name-own call	r11 a-7 t-4
can't name-own chat	r14 w-4 a13 b-3 o-3
can't reach	r14 w11 a-7 b-4 i-3 t7 o-4
cannot	r14 w19 a-4 b9 p-10 t33 c-8
cannot chat with	w20 t-3
cant	r14 a3 b-6 p-8 t15 c-7 o-12
cant see	r-3 p-5 t15 c-4 o-6
center	a18 p11 t-13 c-5 o-5
center ?	a-6 p17
center ? >	a-6 p17
ceo	b10 p-9 c-6 o14
chance	r26 w-5 i3 p4 c-3
change	r-13 w-8 a26 p5 t-5 c9 o15
change so name-own	w4 a21 b-7 i-3 p3 t4 c-5
changed	a6 b-3 i-3 t15 c26 o-16
changes	a-8 b-4 i14 p12 t-6 c20 o-12
changes again	t4 c22 o-7
changes again >	t4 c22 o-7
chat	r8 w4 a12 i3 p-17 t-3 c-12 o-8
chat ,	r25 a9 i3 p10 t-7 c-5
chat >	r23 a26 p-4 t12 o-5
chat ?	r27 a-5 b-4 t-7 c3
chat ? >	r27 a-5 b-5 t-7 c3
chat and	r5 c5 o-12
chat to	r14 w16 a-5 b-4 t-4 c-5
chat w	r16 w22 b-9 c-6 o3
chat w address-foreign	r24 a-4 b-3 p7 c-5
chat with ?	r21 p-4 c-5 o-4
chat with address-own	r16
chat with name-open	r15 w3 i-3 c-4 o-4
chat with name-own	r21 b-6 i-3
chat with personal	r-17 a5 p3 t-10 c-12 o-9
chat with skype	r11 w3 b6 p-15 t-4 c-4 o-5
chat with someone	r17 i-5 p-4 o-4
chat with unmanaged	w8 a7 b-15 t-4 o-3
chats	r-9 w-24 i3 p8 t11 c-14 o-11
chats with	r-15 w-21 i3 c-15 o-10
chats with skype	w-3 a9 b9 i13 p16 c-3
chatting	a10 i11 p-6 t5 c-9 o9
chatting between	r15 a-5 p-8 o-3
chatting with	a10 i11 p-4 t5 c-8 o-9
chatting with address-foreign	r14 w7 a5 b-12 i21 t-5 o-4
chatting with domain-foreign	w6 a8 b-6 i3 t6 c-4 o-6
chatting with skype	r-7 a8 b6 t11 c-3
check	r45 w-5 b3 p14 c-6
checklist	r4 i5 t-5 c24 o-14
checklist >	r4 i5 t-4 c23 o-13
close	w3 a-8 b13 i15 p-3 t4 o-3
cloud	r-11 w-5 i6 p10 t6 o3
cmdlet	a16 b13 i-5 p3 c-3 o-4
communicate	r11 w14 a-6 b-4 t12 o-4
communicate with	r11 w14 a-6 b-4 t12 o-4
communicate with skype	r16 i3 c-5 o-3
communication	r21 b14 p-4 t14 c-3
communication with	r22 b13 p-3
compare	c25 o-5
config	r20 a-3 i3 p-3 c16
configure	w-4 a29 b-4 p8 c-5
connect with	r14 i-4 o-5
connect with address-foreign	r14 i-4 o-5
consumer	r10 w18 a-7 b10 p11 t-5 c-3
consumers	w10 a12 b7 i5 p-9 t-6 c-6 o-6
consumers ?	w7 a12 b6 p-6
consumers ? >	w7 a12 b6 p-6
contact	r17 w7 a13 i-4 p-13 t10 c-7
contacted by skype	r11 w-8 a-5
contacts	r8 w8 b7 i-4 p-6 t23 c-14 o-6
conversation with	r20 p-6 o-9
could	r14 w5 a-6 b-3 i25 p5 t-7 c-8
could address-own	r19 b3
could address-own chat	r10
could chat	r-3 w14 a13 b-4 c3 o-3
could chat with	r-3 w14 a13 b-4 c3 o-3
could our	r6 w-7 a-12 b-5 i14
could our users	r6 w-7 a-12 b-5 i14
could you	w15 a13 p21 t-3 c-3 o-6
could you tell	r-5 w11 a5 p11 c-5 o-8
csexternalaccesspolicy	w6 a-6 i4 p23 t16
csv	w4 b-3 p9 t-7 c13 o-12
current	r25 a-6 p11 c-3
cut	w12 a-6 b26 i11 t-5
cut all	b21
day	w-4 p-6 t19 c-13 o14
days	w10 a-5 p-5 t-4 c-8 o8
delete	a-7 b-6 t-7 c26 o-8
delivered >	r-4 a4 i4 p-3 t18 o-3
delivered ?	r24 w-3 b6 t-6
delivered ? >	r24 w-3 b6 t-6
diagnostic	w-5 a-8 p8 t10 c-3 o-7
did	r4 w-5 a-4 b-6 p5 t12 c27 o-13
did you	w-5 b3 p-13 c25 o-11
differ from	p23 c-8 o-4
disable	a-3 b23 i21 p-3
disable #property	b-5 i24 p-4 t-3
disabling	r-6 b-8 i17
discovery	r-7 w4 b-3 i28 p13
dm	r28 w4 a-6 b3 p-5 t-4
do	r-13 w-16 a9 b7 i-15 p8 t-8 o10
do ?	a-9 b4 i-10 p-4 t10 c18 o-11
do ? >	a-5 b7 i-7 c22 o-8
do a	r23 b3 p-3 o-8
do external	r-5 a-3 p20 t-5 c-4
do external chats	r-5 a-3 p20 t-5 c-4
do i	r-21 w-7 a19 b13 i-14 p8 t-9 o14
do i block	b20 i4 p-8 t4
do i disable	r-7 a-5 b16 i3 o-4
do i fix	r-5 a18 b-15 o8
do i have	r-4 w-4 a15 b7 p-4 c14 o4
do i make	a8 b13 p-10 c-10 o3
do i need	w-6 a8 b6 p13 c-7 o-3
do i set	r-6 a-7 b19 p8 t-3 c3 o22
do we need	a9 b-6 p15
do we permit	r15 a10
does	r13 a-21 b-13 i11 p36 t-6
does #property	r-6 i5 p17 c-5
does a	r-6 t-4 c-4 o12
does address-own	r20 w-10 p-4 t-4
does address-own have	r16 w-9
does anything	r15 b-3 i-6 p-3
does chat	r9 w18 a5 t-3
does chat with	r9 w18 a5 t-3
does domain-foreign	r15 w9 b-5 i-4 p-4 c-4
does federation	r8 w-5 a-7 i-5 p17 c-11
does federation work	r3 p13 c-5
does it	r23 a-5 i14 p15
does name-own	r19 w-4 i12 p-9 t-3
does open	w4 p20 t5 c-7
does open federation	w4 p20 t5 c-7
does teams	r5 a-6 i-9 p15 t-5 o-6
does the	r19 w8 a-3 p26 o-3
does this	r-4 a-3 p5 c21
domain	r12 w-3 i16 p30 t24 c-7 o-8
domain ?	w3 a-4 i14 p19 c-5
domain ? >	w3 a-4 i14 p19 c-5
domain list	w6 a4 b6 p25 c-6
domain-foreign	r5 w5 a3 b10 p-28 t-7 c-25 o-18
domain-foreign ,	r7 w-15 a22 i6 p11 t-4 c-9 o-8
domain-foreign .	r3 p-7 t-14 c-9 o-5
domain-foreign . >	r10 w16 b14 c-7 o4
domain-foreign >	r11 w18 a4 b24 i-13 p-9 c-7 o-6
domain-foreign ?	r25 w14 a6 b-5 p-3 o-6
domain-foreign ? >	r26 w14 a6 b-5 p-3 o-6
domain-foreign any	r18 w-6 b12 p3 t-4 c-3
domain-foreign any more	r18 w-6 b12 p3 t-4 c-3
domain-foreign blocked	r29 w-4 a9 p13 o-3
domain-foreign for	r-9 w-4 a30 b5 t-3
domain-foreign if	i25 p-11 c5
domain-foreign off	r-4 b13 i10 p-5
domain-foreign off the	r-4 b13 i10 p-5
domain-foreign on	r30 w7 a-4 b15 p-5 o3
domain-foreign on the	r-3 b16 i5
domain-foreign possible	r20 w-8 i-3 t-6
domain-foreign stop	r-4 b-6 i14
domain-foreign stop name-own	r-4 b-6 i14
domain-foreign to	a24 b-5 i10 p-5 t-3
domain-foreign to #property	r-3 b-5 i16 c3 o4
domain-foreign to the	r4 a11 b-4 i4 p-10 o-5
domains	r-6 w-6 a9 i16 p35 t22 c-17 o-5
domains ,	r-6 w5 i29 p-3 c7 o7
domains >	r-3 a17 p6 o-6
domains ?	r-7 a-7 i12 p25 c-5 o-4
don't	r-5 a-8 b15 t13 c14
don't want	r-3 w4 a-5 b21 c-8
down	r-3 w-5 b19 i-3 p15 o5
download	a3 i3 p-5 t-3 c16 o-9
e	r10 i-6 p14 t5 c-8 o-6
edge	b3 p9 t18 c-7 o-7
edge server	r-3 a-3 b3 p25 c-3
either	r28 b4 p-6 o-3
else	w10 b-3 p-10 t8 c11 o-10
email	r24 a-3 i-3 p8 o18
employees	r10 w25 a-9 b16 p-5
enable	r-11 a34 b-8 i10 p10 o-3
enable skype	r-4 a14 b-11 p9
enabled	r16 w3 b-4 i15 p-8 t4
enabled ?	r11 w9 i15 p-10 t-3
enabled ? >	r11 w9 i15 p-10 t-3
enabled for	r27 w8 a-5 b-6 p-6 c5
enabled to	r8 w-4 a15 c-3
enabled to call	r6 a16 p-3 c-4
enabling	r3 w-7 a-13 i15 t-3
encrypted	r-7 w-3 p21 t-5 o-4
end	r-5 w-4 b3 i3 p26 o-7
entre	i-4 p19 c-7 o-3
environment	p-4 t-4 c21 o-5
environment >	t-4 c18 o-5
erase	b-6 c13 o-10
erase name-own	b-6 c13 o-10
erase name-own >	b-6 c13 o-10
error	r-3 i-3 t31 o3
error when	r-6 a-3 i-6 t25
escalate	c19 o-6
everyone	r20 w18 b20 i-3 p-7 o6
everything	b3 i5 t19 c26 o-7
everything >	r6 t-3 c30 o-3
evidence	w-3 a3 b5 t3 c20 o-10
exactly	w10 a11 p12 t-3 o-12
exactly ?	p10 o-9
exactly ? >	p10 o-9
exactly does	a3 b4 p20 t-3 c-6 o-9
exchange	r21 w8 i-3 p-8 t-4 c-7 o15
explain	r11 a-4 p33 c-7 o-7
export	r-5 w17 p12 c30 o-16
export >	i3 c17 o-10
export the	w11 a-3 i3 p18 t-5 c13 o-11
external	r-8 b-5 i9 p30 t31 c-7 o-6
external access	i10 p23 t11 c-7 o-10
external access >	p25
external chat	r11 a5 p17 t18 c-3
external organisations	r3 w21 b-4 p9 c-5
external organisations >	r8 w21
external user	r-6 w-3 a3 p7 t11 o-3
external users	r9 i3 p17 t17
external users ?	r9 i3 p18 o-3
fail	r-7 p-7 t20
fails	p-4 t12 o-3
false	r-11 w8 i31 p-10 t-4 o3
false for	b-3 i22 c5 o5
false for name-own	b-3 i22 c5 o5
federate	r10 w-4 a15 p19 o-8
federated	r11 w5 a-7 p12 t24 c-6 o-5
federated chat	r14 w-4 p-5 t18 o-3
federated users	r7 b10 i3 p15
federated users ?	r14 i4 p16
federation	a-15 b9 i28 p41 t17 c-17 o-16
federation >	w4 a-8 i9 p25 c-5 o-8
federation ?	r4 a-9 i3 p26 t-3 c-6 o-5
federation ? >	a-10 i4 p23 c-6 o-5
federation with	r9 w5 a10 i-11 p-4 t17 o-4
federation with domain-foreign	r10 w6 a8 i-9 p-8 t12
federation work	r3 a-3 p15 c-8 o-3
federation work ?	a-3 p16 t3 c-7
federationonly	w3 i25 p-3 o5
file	r3 p15 t-4 c9 o-6
file ?	r5 b4 p15
file ? >	r5 b4 p15
files	r24 w9 b3 p13 t-5 c-7 o-5
files with	r11 w11 b4 i-6 c-6
find	r6 w5 a-4 b-7 p12 t25
find address-foreign	r12 t-4
find external	r-11 w-4 i4 t28 c5 o5
find the external	a-4 i-6 p21 t-11 c-10
first	r21 w12 i-4 p12 t-6 o-3
fix	r-7 a25 b-13 p3 o11
fix it	a14 b-6 o-3
fix it ?	a14 b-5
for	r-6 a4 b8 i-10 p12 t-4 c-5
for >	p17 c14 o-4
for address-own	r6 w-6 a14 b9 p-7 t-5
for business	w-4 a-3 p24 t-3 c3
for chat	r11 w10 a12 b-3 i-3 p-10 t-6
for external	r-4 w-3 a-4 p26 t7
for her	r24 w5 a3 b4 t-6 o-4
for lunch	t3 o16
for name-own	r24 a23 b20 i18 p-11 c-7
for name-own >	a19 b16 i-6 p-3 t-5 c-10
for name-own ?	r17 a7 b8 i-3 p-4 o-7
for name-own to	r11 w-4 a13 i4 p-7
for our	r5 w-13 a-15 b4 p-6 c8 o-7
for personal	w8 a-6 b-7 p12 o-6
for personal teams	w8 a-6 b-7 p12 o-6
for us	r14 a14 b-6 i-8 t3 c-4
forbid	r7 w-6 b18 i-7 p3 c-3
forbid name-own	r9 b13 i-6
forbid name-own to	r-6 b16 i-3
forget	r-4 w5 b-6 i4 t3 c29 o-9
free	r32 b3 c4
free teams	r21 o-4
fresh	p6 t-4 c9 o-11
friday	r-7 p-3 t9 c-7 o16
friday ?	r-3 a3 p-3 c-5 o21
friday ? >	r-3 a3 p-3 c-5 o21
from	w11 a-15 b10 p-9 t9 o-18
from #domain call	r27 w-8 a3 b-7 p-9
from address-foreign	r15 b12 p4 t8 c-8
from address-foreign to	r21 t-5 c-4
from address-own	r19 a-5 t-3 c-7
from calling	r4 w6 b11 p-5 t-8 c-11 o-4
from calling address-foreign	r16 a12 i8 p-8 c-4 o-3
from chatting	r10 w4 a-11 b10 i19 p-6 t-5 c-3
from chatting with	r10 w4 a-11 b10 i19 p-6 t-5 c-3
from domain-foreign	r6 w13 a13 b-5 i-6 p-6 t15 c-6
from domain-foreign >	r-3 w28 b3 i-3 o5
from domain-foreign ?	r8 w9 a-9 b7 i-3 t-8
from messaging	r18 w11 b11 p-4 o3
from name-own	r20 w-3 a14
from personal teams	r21 w4 b-5 c5 o6
from skype	w19 a-6 b7 c-10
from skype-name-foreign	r9 b-7 i13 c-6
from skype-name-foreign ?	a3 b-7 i12
from teams ?	r23 a-3 i3 c-6
from the	a-5 b18 i15 p-8 t11 c18 o-3
get	r-5 w-15 a29 b3 i-11 t17 c10 o-20
get address-own	a23 b-7 i3 t-3 c-3 o3
get in	r26 a-5 b-4 o-3
get name-own	w3 a31 b-4 o4
get our	a24 i-3 t6 c-3
get rid	w5 a-3 b22 i3 c-3 o3
get rid of	w5 a-3 b22 i3 c-3 o3
get through	r24 i-6 p-6 t-3 c-4
gets	r-9 w11 a-5 b-3 i21 t26 o3
give	r-14 w6 a23 b-18 i5 t-16 c10 o-26
give me	r-3 w14 a14 b-5 p3 t-6 c21 o-18
give me a	w13 p9 t-8 c9 o-8
give me everyone	r-4 w22 a-7 i4 t6 c-6 o5
give name-own	w-3 a30 i22 p-6
given	r3 i11 p-6 t-11
global	r9 b4 i15 p22 t-3 c-3
global policy	r17 w-4 b3 i21 t-7 c-6
go	w-5 b15 i3 c-17 o9
going	r3 w-5 a7 b-3 p-6 t10 c-9 o11
going to	r12 b3 i4 t-3 o19
going to work	r20 b3
good for	p4 c13 o-5
good for >	p4 c13 o-5
good to	r19 w13 a-8 p-3 c-3 o-5
got	r17 w8 a-9 b-6 i-8 c11 o-8
grant	a17 b-3 i18 o7
group	r17 w-4 a8 b-5 p12 t6 c-4 o-4
group chat ?	r19 i-4
guest	b3 i4 p29 t-7
guest access	r-6 p26 t-3
guests	r14 w8 a-7 b-3 p16 t6 c-5 o-6
happen	a24 b-4 i12
happens	r12 a-6 i10 t7 c-5 o-3
happens to name-own	w7 a3 i23 p-9 t-3 o-3
has	a8 i-5 p-14 t7 o-15
have	w24 a20 b-3 i-13 p-8 c16
have a	r6 w-6 c-7 o10
have a address-foreign	r16 p-5 o-4
have access	r16 w6 a-4 b-4 p-11
have access to	r16 w6 a-4 b-4 p-11
have permission	r6 w9 a-5 b-7 i-4 p-4
have permission to	r6 w9 a-5 b-7 i-4 p-4
have skype	r-6 w13 a14 p-13
have to	r-3 w-5 a28 b9 p21 c-3 o4
have we	r-7 w15 a-4 c15 o-4
he has	r19 w-4 p-7 t-5
hello	c19 o-15
hello >	c19 o-15
help	r-6 w-12 b-13 i10 p10 t6 c13 o-25
help >	c25 o-19
helpdesk	t-8 c13 o-10
helpdesk >	t-8 c13 o-10
her ?	r27 w5 a-5 b3 p4 t-4 c-8
her ? >	r22 w4 b4 p3 t-4
here	r9 w22 a-7 b-9 p7 t-4 c19 o-9
here can	r16 w5 c-3 o3
hey	r-3 i3 p-7 c24 o-10
hi	r10 i4 c27 o-9
him ?	r22 b3 i-5
him ? >	r22 b3 i-5
history	r-5 i3 p11 t9 c22
history >	p-5 c20 o-3
hold	r30 a10 i3 p-5 c14 o-7
hold a	r19 b3 p-5 c-8 o-8
how	r-31 w-7 a19 b16 i-16 p11 t-16 o12
how ?	r-4 a14 b17 t-3
how ? >	r-4 a14 b17 t-3
how can	r-13 a26 b8 i-8 p9 c15 o-8
how can i	w-4 a9 b15 i-5 p10 c14 o-8
how can name-own	w-3 a26 c-5 o-3
how can we	r-6 w4 a13 b5 p-3 t3
how do	r-16 a20 b8 i-4 p13 t-5 o17
how do i	r-18 a18 b5 i-6 t-3 o17
how does	a-4 p5 c12 o-11
how does federation	p13 c-4
how does open	w4 p20 t5 c-7
how many	r-5 w20 a-8 b-4 i8 p15 c-8 o7
how many of	r-4 w23 a-8 i3 c3
how to	r-3 w-7 a15 b16 i4 p10 o-5
hybrid	r-4 a-9 i9 p18 t12 c-4
i	r-26 w-21 a8 b5 i-4 t-12 o10
i add domain-foreign	r12 a11 b-3 p-10
i allow name-own	a10 b-7 o-6
i block	r-4 w-5 a-6 b21 p26 t4
i block domain-foreign	b-6 p14
i call	r31 a4 i4 p-5 c-8 o-4
i call address-foreign	r15 t-3 c-7 o-5
i can	a20 b-6 p14 t10 c-4 o-7
i change	a19 o18
i chat	r24 i4 p-3 t4 c-13 o-7
i chat with	r24 i4 p-3 t4 c-13 o-7
i disable	r-5 a-4 b15 i17
i do	w-3 b12 i14 c19
i export	w11 i3 p19 t3 c-3 o-3
i export the	w11 i3 p19 t3 c-3 o-3
i fix	r-5 a18 b-15 o8
i fix it	a14 b-6 o-3
i get	a18 p-6 t14 c12 o-3
i granted	w6 b4 i19 p-6 t-3 o-4
i have	w-12 a19 b3 i-7 p4 t-6 c12
i have a	r19 w-8 b4 p-4 c-4 o-3
i have to	r-4 a27 b7 p-5 t9 c-4 o5
i install	p-3 c-5 o16
i list	r4 a-5 p29 t7
i need	r5 a16 b8 i-3 p24 t-3 c-7
i need name-own	r-3 a12 b11 o3
i need so	r3 a22 b-6 c4
i remove	r-4 a7 b-6 i15 p13 c-6
i see	r4 w11 a-3 p28 o-5
i see who	w11 a-3 p14 o-6
i speak	c20 o-4
i speak to	c20 o-4
i tell	r20 p12 c-12
i turn on	r9 w6 a-3 p21
i use	r-4 p11 c22 o-4
i video	r15 p-3 c-6 o-3
i video call	r15 p-3 c-6 o-3
i want	r9 w-4 b15 p-6 t-4 c12 o-4
i want to	r5 b12 i3 c17
i'd	r3 i-4 p-6 t-7 c16
i'd like to	r10 w-5 i3 c20
i've	r19 i10 p-4 t13
if	r6 w-6 a-9 i37 p12 t-3
if address-own	r20 w-6 a-5 i-4
if address-own is	r20 w-8 b3 i-6 c-5 o-6
if i	r-14 w-3 a-3 i24 p17
if i block	r-4 a4 b-4 p26 t4
if i granted	w6 b4 i19 p-6 t-3 o-4
if name-own	r18 w4 a-4 b4 i15 p-4 c-4
if name-own gets	r-3 w5 b5 i20 p-5 c-5 o4
if name-own messages	r20 i-8 p-3 t-3
if name-own were	r-9 i17 p-9 t-4
if we	r-9 a-8 i29 t-4
if we turn	r-5 i12 p-12
im	r24 w20 a4 b-7 t-5
im address-foreign	r9 a13 b-5 o-7
im skype-name-foreign ?	r15 i-3 o-6
in	a-9 b-19 i-19 p7 t14 c-27
in a	r16 a12 p8 t-10
in chat	r19 w3 b3 i-5 p-3
in chat ?	r17 b3 i-5 p-6 o-3
in could	r22 a-6 i-3 c4
in our	r9 w22 b3 p-8 t-8 c-4
in our company	w20 p-6 t-4
in teams	w-6 a10 b-6 t14 c-4 o6
in the	r12 w9 a-6 b-4 i-6 p6 t9 o-13
in to join	r-5 a3 p-8 t20 c-8 o-5
inbound	r12 w-6 b9 i-7 p9 t-7 o3
initiate	r29 a3 i-3 p-4 t-4 o4
install	p-3 c-5 o16
into a	r16 i-4 p-4 c-3 o-5
into a group	r16 i-4 p-4 c-3 o-5
introduced	w3 a-5 b-3 i5 p26 c-7
invite name-own	r14
invite name-own to	r14
is	r12 w11 a-7 b-11 i-12 p12 c-24 o15
is #number	r3 a-6 i-3 c-9 o18
is #property	a16 i-5 p25 o-4
is a	r10 w-4 b4 i5 p30 c-9 o-9
is address-foreign able	r22 w-8 a-3 b3 p-9
is address-own	r18 w-6 a-4 p-7 t-3
is address-own allowed	r16 w-8 a-3
is allowed	r8 w22 b6 i-5 t11 c-3 o-4
is an	a-3 p11 o-11
is an unmanaged	a-3 p11 o-11
is anyone	r-7 w19 p-7 c3
is anyone allowed	r-4 w17 p-4 c4
is chat with	r23 a-6 b-4 i-7 t4 c7
is everyone	r17 w-8
is federation	r14 a-3 b3 i-4 p18 t-5
is it	r21 a-8 b-9 i6 t-8 c-15 o3
is it allowed	r22 p-6 t4 c6
is it possible	r26 p-3 o-3
is missing	i-6 p10 t3 c-4 o-9
is name-own	r38 w-13 a-5 i-8 p-6 c4 o3
is name-own able	r15 a-6 b-3 i-5
is name-own blocked	r13 w-8 b-6 p-3 c3
is needed	r-7 a15 b-6 p17 c3
is not	r4 w9 a-6 b-4 t18
is on	w-5 a20 b-6 i21 p4 t9 c-4 o-8
is she able	r24 w-4 b-4 i-6 p6 c5 o3
is that	r37 w-8 a-6 b-4 c-12
is the	r15 w-4 a20 i-4 t-7 o21
is the difference	r-3 w4 a-8 b4 p21 o-7
is there	r3 w11 a13 b-9 i-6 p23 t-5 o-11
is there anything	r29 b-4 i-3 p-5 t3 o4
is this	r27 w-4 a-6 i4 p3 c-3
is unable	r24 b3 p4
is unable to	r24 b3 p4
isn't	w14 a18 b-11 t-5 c14
it	r-5 w-20 a6 b4 i3 t-8 o-16
it ?	r10 w-4 a18 b-8 i9 p-4 o-3
it ? >	r10 w-4 a18 b-8 i9 p-4 o-3
it allowed	r22 p-6 t4 c6
it possible	r16 a20 b-12 p-4
it possible for	r4 a15 b-13
it possible to	r13 a8 p-4
it so	w-5 a19 b-5 p5 t4 o-3
it take for	r-6 a10 i-4 p15 t4 o3
its	r-5 w4 a3 i-5 p22 t12
join	r9 w-6 i-3 p10 t18 c-4
join our	r7 p21
keep	a-11 b16 i8 p5 t12 c-3
keep name-own	r3 w-4 a-5 b13 i13 p-5
know	r27 w11 a-11 i-3 p6 c23 o-6
know about	w3 a-9 p4 c16 o-12
know if	r34 w-10 a-5 o3
know whether	r21 w-10 b-5 c-4 o3
laptop	p-6 c-6 o13
last	a-8 b-9 p12 c7 o-10
left	w11 a-3 p-7 c-7 o8
let	r-3 a25 b-11 i19 p-8 t-4 c5
let name-own	a11 i17 p-8
let name-own chat	r-8 a10 i17 p-7 t-4
let our	r-3 a13 b-6 i6 p-5
let's	r3 i15 p-4 c18 o-6
lets	a22 b-3 p-4 t-6 c15 o-9
letting	a21 b4 t4 c-4
letting name-own	a21 b4 t4 c-4
letting name-own chat	a16 t3 c-3
like	r6 a-6 i-7 t-9 c9 o4
like to	r15 w3 a-8 c18
like to know	r28 w-7 p3 o6
line	r22 w5 b4 p-7 t13 o-4
list	w15 b-4 i14 p28 t-4 c3 o-14
list , can	r16 w6 a-9 c-3
list everyone	w22 a-3
list of	w9 p8 c-6 o-9
lol	r4 w11 p-4 c-6 o16
lol >	r4 w11 p-4 c-6 o16
longer	a-13 b28 i-4 t3
longer chat	r8 a-4 b10 o-6
longer chat with	r8 a-4 b10 o-6
longer want	r-5 a-10 b18 t-5
look up	r25 a-3 i4 p17 t-4 o-3
lose	w-4 b-4 i21 p-7 c3
lunch	a-3 b-3 p-5 t3 o18
mailboxes	r-3 w25 a-5 c3 o17
make	r-11 w-5 a15 b25 i15 p-6 c-5 o4
make a	r4 w3 a-7 i17 o13
make it	r-16 w-3 a8 b14 i-4 p3
make it possible	r-13 a21 b-15
make sure	w-5 a-6 b24 t3
many	w20 a-8 b-4 i7 p15 c-11 o6
many of	r-4 w23 a-8 i3 c3
many of our	r-3 w22 a-7 i3 c3
match	w-4 p12 t-3 c-9 o17
may	r18 w17 a-5 b-3 i16 t-6 c-6
may call	r10 w20 a16
may call address-foreign	r21 w6 a-10 b4 o-7
may chat	r9 w17 a-4 b-3 p4
may chat with	r9 w17 a-4 b-3 p4
may i	r23 w-6 p16 t4 c-7 o-5
may i video	r15 p-3 c-6 o-3
me	w11 a4 b-4 i-9 t-16 c28 o11
me ,	r22 o-9
me >	r9 p9 c16 o-14
me ?	r17 a-3 p-7 c13 o-10
me ? >	r17 a-3 p-7 c13 o-10
me a	w7 a-8 p-4 t-7 c7 o24
me about	a-4 i3 p-7 c9 o10
me about changes	c18 o-11
me all	w9 b-3 c12
me the	w21 a14 b-3 i4 c16 o-5
me through	r-3 a10 c16 o-9
me through letting	a16 t3 c-3
me through the	a-6 p-4 c21 o-10
me what	r-10 w-5 a12 b-3 p12 c5 o-7
me whether	r24 w-8 a-5 b4 o-3
me with	r-3 w-3 a-5 p11 c11 o-13
mean	w4 a-3 i15 p21 c-7 o-4
meet	r10 w13 a9 b-7 i-4 o-7
meet with	r10 w13 a9 b-7 i-4 o-7
meet with domain-foreign	r9 w13 a8 b-10 i-3 p4
meet with skype	r6 w10 a-3 o-5
meeting ?	r26 b3 i-3 p-7
meeting ? >	r26 b3 i-3 p-7
meeting with	r31 a-3 b3 p-4
meetings	r10 w7 a3 i-7 p19
meetings ?	r3 w-6 p19
meetings ? >	r3 w-6 p19
meetings with	r23 w9 a4 i-6 p-4
meetings with domain-foreign	r15 w9 a5 i-6 p4
message	r13 w5 a-7 b5 p-14 t15 c-11 o-4
message address-own	r17 w-3 a-6
message address-own ?	r15 a-6
message name-own	r15 b-8 i6 p-6 o-5
message name-own ?	r17 b-9 p-6 o-7
message our	r19 w-3 a-8 b13 c3
message our users	r15 a-5 b9 t-5
message personal	r10 w7 a15 b-7 p-6
message personal teams	r10 w7 a15 b-7 p-6
message skype	r28 a15 b-3 i-5 p-4 t3
message skype users	r29 a16 b-3 i-5 p-4 t3
message to	r5 t15 c-10 o-7
messages	r11 w9 a-12 i-16 p-9 t27 o-5
messages address-foreign	r10 w3 i-9 t12 c-3 o-5
messages name-own	r25 w4 p-5 t14 c-6 o-4
messages to	p3 t20 c-11
messaging	r10 i-7 p-9 t12
microsoft	r15 i5 p25 t6 o-3
missing	r-3 a17 b-4 i-5 p14 t8 o-5
mit address-foreign	r19 t3 o-4
monday .	r29 b4 c-3
more	r15 a-6 b15 t12 c9 o-3
more >	r14 a-5 b4 t12 c8 o-3
morning >	p-7 t9 c11 o-10
ms	w-6 b-3 p15 t22 c-9
much	r10 b3 p-5 t-5 c-3 o14
must	r-8 w9 a23 b21 t-5 c-5
must be	r-3 w-3 a16 b-21
must be set	a9 b-11
must i	r-4 a17 b17
must i change	r-3 w-3 a17 b-8 i-7
my	r7 w-13 b5 i-7 p-15 c22 o20
my ticket	c10 o-9
n	r24 w-3 b3 i3 t4 c-4 o-4
name	w12 b4 p17 t-3 o16
name-open	r23 w-4 a-4 t14 c20
name-open >	r-7 t8 c19 o-4
name-own	r18 w-16 a11 i7 p-16 t-4
name-own ,	r35 w3 a-4 i3 p3 t-3
name-own .	r20 a7 b-7 i-5 c-7
name-own >	a16 b15 i-4 c40 o-12
name-own ?	r9 w-14 a7 i-5 t-10 c-9 o4
name-own ? >	r9 w-14 a7 i-5 t-10 c-9 o4
name-own able	r21 w-10 a7 b-13 i-6 o-7
name-own able to	r21 w-10 a7 b-13 i-6 o-7
name-own access	w-3 a17 b15 p-4
name-own access to	w-3 a17 b15 p-4
name-own add address-foreign	r20 c-3
name-own address-foreign	r30 a-10 p3 t-14 c-7 o-9
name-own address-foreign call	r19 p3
name-own allowed	r23 w-7 i-5 c-3
name-own allowed to	r24 w-7 i-6 c-3
name-own and domain-foreign	r18 w-4 a-5 p-10 t3 c3
name-own be	r15 w-6 a3 b-4 i14 p-7 c4
name-own be able	r8 w-8 a-12 b-3 i13 p-8
name-own blocked	r13 w-8 b-6 p-3 c3
name-own blocked from	r13 w-8 b-6 p-3 c3
name-own both	r15 o-4
name-own call a	r20 p-12 o-4
name-own call domain-foreign	r24 w-6 a-7 i-3 p6 c4 o3
name-own calling address-foreign	r9 a9 i5 t-3
name-own calls	r7 a-3 i3 p-14 t12 c-8 o-6
name-own can	r10 w-5 a17 b-13 i7 t3 c-7
name-own can call	r16 a7 b-10
name-own can chat	r8 w-3 a6 b-10 i8 p3 t-6
name-own can meet	r-5 w-7 a23 b-3 p6 t3
name-own can message	r12 a20 b-3 t3 o-3
name-own can't	r22 w-5 a13 b16 t-3 o-6
name-own can't call	r6 w-7 a15 b-4
name-own can't chat	r10 w-4 a4 b16 i3 o-7
name-own chat	r16 w-9 i7
name-own chat to	r16
name-own chat with	r14 w-10 a4 i8
name-own communicate	r15 c-5 o-3
name-own communicate with	r15 c-5 o-3
name-own exchange	r23 w-3 p7 t6 o-8
name-own find	r22 w3 p-11 c4
name-own find address-foreign	r16 t-3 o-3
name-own first	r27 w-3 i-4 p-9 t3 c-3
name-own first ?	r22 i-3 p-3 t6 c3
name-own from	r12 a3 b10 i12 p-5 t-3 c-6
name-own from chatting	r8 a-9 i18 o4
name-own get	r17 a15 b-8 i-4 t-7
name-own group	r13 a-4 i-3
name-own group chat	r13 a-4 i-3
name-own have	r22 w-7 b4 i-6 p-8 c-6 o9
name-own have a	r6 b3 p-3 c-7 o9
name-own im	r21 w-3 i-4
name-own is	r24 w4 a-4 i14 t-7
name-own look	r21 w3 b3 p-4 t-7 o-8
name-own look up	r18 p-5 t-7 o-6
name-own may	r18 b12 t3 o-6
name-own may call	r15 a12 o-7
name-own messages	r7 b3 i-8 t10 c-3
name-own messages address-foreign	r20 i-8 p-3 t-3
name-own needs	r3 a22 i5
name-own phone	r17 a-3 c3
name-own ping	r16 o-6
name-own ping address-foreign	r16 o-6
name-own receive calls	r19 w-6 b-7 t-4
name-own says	r19 b-4 t-4 c12
name-own schedule	r16 p4 t3 c3
name-own schedule a	r16 p4 t3 c3
name-own search	r21 w4 p-9 o-4
name-own search for	r21 w4 p-9 o-4
name-own see the	r21 a3 t-5 o-3
name-own should	a18 b-13 i-3 p5 c3 o3
name-own should be	a18 b-13 i-3 p5 c3 o3
name-own skype	r22 w-3 i4 p-9 o-4
name-own skype users	r20 w-4 i3 p-6 c-5 o-5
name-own talk to	r21 c-8 o-7
name-own to	w-11 a13 b12 p-17 t-9 c-12
name-own to a	r15
name-own to address-foreign	r12 a5 b-6 t-4 o-5
name-own to be	r-4 a24 b-14 t6
name-own to call	w-6 a12 b10 o-3
name-own to chat	r-4 w-6 a24 b-9 i11 p-6
name-own to get	r12 a-7 b15 i4
name-own to the	r-3 w4 i9 p-3 o19
name-own transfer	r21 b-4 i-3 c3
name-own were	r-9 i17 p-9 t-4
name-own write	r19 p-9 o-6
name-own write to	r19 p-9 o-6
need	w14 a24 b22 i-4 p32 c-8
need so	r3 a22 b-6 c4
need to know	r19 w11 a-3 b-6 p7 c-4 o-4
needed	r-6 w3 a21 b-6 p33
needed ?	a20 b-4 i3 p14
needed ? >	a20 b-4 i3 p14
needed for	r-5 a4 b-4 i-3 p15
needs	r-4 a31 i4 c-4
needs to	a24 b-4 i4 c-4
never	r-3 w-3 i5 p4 t26
new	r14 p19 o6
nicht	r-6 t18 c-10 o-5
no	r-16 a-26 b23 p-8 t16 c-15 o8
no >	r10 c-3 o17
no longer	a-12 b27 i-4 t-3
no longer chat	r8 a-4 b10 o-6
no longer want	r-5 a-10 b18 t-5
nobody	r9 w-10 a-15 b22 i-6 t15
nobody can	a-11 b21 p-4 c-6
nobody to	b18 t4 c-5
not	r24 w15 a-6 b23 p-8 t38 c-3
not be	w-7 a-4 b21 i-7 t10
not be able	r-3 b23
now	r25 w-5 b10 i-10 t12 c14 o-10
now >	r-7 a5 b16 p15
now ?	r18 w4 b4 t-7 c-6
now ? >	r18 w4 b4 t-7 c-6
number	i3 p23 c-3 o-4
number ?	r14 p15 c-4 o-4
number ? >	r14 p15 c-4 o-4
of	r-6 w30 a-21 p7 t7 c9 o-6
of #property	r4 w3 p20 o-14
of #property >	r5 w4 i-4 p19 o-6
of external	r12 p8 c-5 o-6
of our	w28 a-10 p-10 t7 o5
of our people	w16 a-7 b-4 o3
of our users	w22 a-11 b5 p-10 t8
of skype	r15 w-7 b15 i3 p21 t-5 o-4
of the	b-13 i-3 p11 c-16 o-18
of the people	r5 w-9 t9
of us	w29 a-4 i4 p-6 c12
of users	w19 a-6 b-4 t3 o4
off	r-21 w15 a-11 b20 i19 p3 t-14
off ,	r-3 w-5 i21 p-3 o3
off , can	r-5 i23 c6 o6
off for	r5 w7 a-9 b21 i5 p-3 c-7
off for name-own	r10 a-3 b18 i6 c-3
off the allow	b13 i8 p-4
office	r8 b-3 c-4 o23
offline	p4 t23 c-13 o-4
ok	r46 a-5 o20
ok >	r-4 c-5 o17
ok ?	r27 a-3 b-4 o-3
ok ? >	r27 a-3 b-4 o-3
ok for	r23 a-6 b-4 p-4 t3
old	w-4 a-6 i4 p8 t14 o16
on	r5 w-8 a4 b-10 i13 c-3 o-4
on #property	r7 w-5 a-8 i19 t-10 c5 o5
on , could	r24 w-7 b5 i-8 t-3 o3
on , may	i18 p-6
on ?	r13 a-5 i10 p-6 c11 o-5
on ? >	r13 a-5 i10 p-6 c11 o-5
on a	r11 w3 a-4 t10 c-8
on a call	r15 a-3 c-10
on prem	w-5 a-7 i-9 p10 t8
on skype	r30 a22 b-9 p-4 t8 c-8 o3
on teams ?	r16 i-7 c-3
on the	r12 w-7 a-11 b8 i-8 p17 c-9 o5
once	r-8 i22 p10
one	r5 w-6 a4 i-5 t15 c-12 o-9
one of our	r8 w-10 b-3 t8
online	a3 i22 p14 t3 c-6
only	r-4 a18 b-3 p15 t19 c-7 o-9
open	w-9 a22 b-11 i18 p-4 t-10 c21
open federation	r-4 w7 a-5 i26 p25 c-6 o-6
open federation work	a-3 p16 t3 c-7
open to	r16 w-9 p-7
or	r15 w9 a-4 p18 t7 c-5 o-4
order	r-4 a15 b-13 i-4 p11 o13
organisations	r20 w19 b-4 p6 t-6
organisations >	r17 w25 b-4 p-6
other	r12 a-7 p7 t22 c-9 o-3
others	r5 w-7 p10 t11 o-3
our	r5 w-3 a7 b6 i-6 p-21 c8 o-8
our company	r-3 w21 p-6 t-5
our employees	r12 w3 a-8 b15 o3
our guests	r17 a-6
our organisation	r17 w11 c16
our people	r10 w12 a8 b-13 i-10 p-4 t4
our presence	r8 w-4 t15
our presence ?	r22 a3 p-4 t-8 c-3
our staff ?	r16 w-9 a-3 b5 p-3
our users	r6 w-14 a8 b5 i6 p-17 c-8 o-4
our users ?	r25 w-10 b12 i-5 t-6
our users able	r7 w13 a-6 b-6 i-6 p5 t-5
our users call	r5 a29 i-8 t7 c-3 o3
our users can	r-8 w7 a9 b-5 t8
our users chat	r7 w-4 a8 b-4 i14
our users to	r-7 w-12 a7 b9 i6 t-3
our whole	r10 a14 p3
out	r-3 w17 a17 b15 p-6 t20
out to	r20 i-3 p-3
outside	r10 w-5 p-4 t19
over	r12 w-4 a-5 c16
over >	c13 o-4
parameter	i-7 p13 t17 c-7 o-4
parameter #property	i-7 p13 t17 c-7 o-4
partner	r-3 a-4 i20 p4 t25 c-5 o-5
partner discovery	r-7 w4 b-3 i28 p13
partners	r3 b-3 i7 p-7 t24
password	w6 a-7 b-5 i6 p-3 c-10 o27
password ?	w5 a-5 b-4 i4 t4 c-6 o19
password ? >	w5 a-5 b-4 i4 t4 c-6 o19
people	w12 a-12 b-3 i8 p4 t6 c-10 o-6
people >	r-5 w24 i-7 p12 t-6
people ?	r15 w-8 a6 b-8 i14 p-10 t-6
people ? >	r15 w-8 a6 b-8 i14 p-10 t-6
people at	r10 w-6 p-8 t9 o-6
people on skype	r32 w-5 o6
people who	r18 w-11 t-4
permission	w28 a-3 b16 c-3
permission to	w27 a-4 b15 p3 c-4
permission to chat	r-5 w18 b19 i3 p-4 o-5
permit	r10 a25 b3
permitted	r20 w12 a-10 i-5 p4
permitted ?	r28 w-6 a-5 p-6 t-4 c4
permitted ? >	r28 w-6 a-5 p-6 t-4 c4
person	w-6 a-3 p11 t14 c13 o-4
personal	w3 b8 i7 p-4 t-15 o-19
personal accounts	r-3 a3 b16 i18 o6
personal teams	w4 b6 i6 t-12 c-10 o-9
personal teams accounts	b9 t-8 c-11 o-9
persons	r5 w17 a-5 o-8
phone skype	r15 w19
pic	r29 a-4 p9 t3
ping address-foreign	r16 o-6
please	r-11 a22 b20 i-7 p4 t-12 c12
pls	r7 w-5 a4 b-3 i-3 p10 c9 o-6
pls check	r19 o-6
policies	r8 a8 b-3 p39
policy	r-11 i18 p17 c-21 o-18
policy skypeok	i13 p-6 t-8
possible	r29 w-6 a16 b-12 p-7 o3
possible for	r9 a16 b-12
possible for name-own	r5 a18 b-20 i-5
possible to	r16 a9 p-3 t10
powershell	w-7 a12 b11 i-5 p14 t-8 c-6 o7
prem	w-5 a-7 i-9 p10 t8
presence	r16 w-8 b-3 i3 p-5 t18
presence ?	r21 i3 p-4 t-11
presence ? >	r21 i3 p-4 t-11
prevented	r13 w9 b-8 p-5
prevented from	r13 w9 b-8 p-5
print	a-6 b-3 p15 c-3 o16
provider	r4 w5 i15 p23 c-6 o-9
put	a-5 b12 i-3 p7 t-4 c13 o-4
put domain-foreign	r-3 b16 i5
put domain-foreign on	r-3 b16 i5
question	r15 p-3 t-5 c19 o-8
questions	a-3 p-6 c25 o-10
r	r21 t4 c-6 o-4
reach	r15 a8 b-7 i12 p-8
reach address-foreign	r19 w-3 a-11 i13 t-5
reach address-foreign >	r26
reach out	r20 i-3 p-3
reach out to	r20 i-3 p-3
reason	r26 w4 t19
reason name-own	r20 a-3 t5 o-4
reason name-own can't	r20 a-3 t5 o-4
receive messages	r14 w14 b-4 i5 p-3
receive messages from	r14 w14 b-4 i5 p-3
remove	a-4 b25 i19 p14 t-3 c15 o-6
reset	w6 a-3 i7 p-3 c13 o12
rid	w5 a-3 b22 i3 c-3 o3
rid of	w5 a-3 b22 i3 c-3 o3
ring	r28 w17 a5 i-6 p-3 c-4
ring address-foreign	r17 w-3 a-8 i-7
run	a15 p10 t-5 c9 o-5
s4b users	r21 w-8 a-4 t3 c5 o3
say	r-5 w-7 b-10 i32 p16 t11 o3
says	r9 a-5 b-5 p-4 t27 c7 o5
schedule	r16 p4 t3 c3
schedule a	r16 p4 t3 c3
schedule a meeting	r16 p4 t3 c3
screen	r19 w5 a7 b-7 i-3 p9 c-5
screen share	r33 w6 p5 t-3
search	r-3 w-4 a4 i8 p25 t25 o-7
search >	r-8 w-5 i3 p-3 t21 c3
search bar	r19 w3 b3 p-5 t-4 o-6
search for	a4 p25 t7 c-3 o-5
see	r20 w11 a-9 b-6 p5 t23 c-3
see our	r8 w-4 t15
see our presence	r8 w-4 t15
see when	r14 b3 i-5 p8 t-9 c-3 o-6
see whether address-foreign	r19 a3 i3 c-3 o-7
see who	w15 a-5 b-4 p14 o-6
send	r14 w-3 a-7 p-9 t15 o10
send a	r14 a-7 b3 i-4 p-8 t7
send address-foreign	r14
send files	r22 w9 a12 i4 p-9 t-6 o-5
server	b4 p29 t21 c-10 o-6
set	r-7 w-5 b4 i9 p-11 t18 c-17 o4
set #property	a-12 b-3 i12 t6
set for	r-3 a19 b-7 i-3 c6 o3
set for name-own	r-3 a19 b-7 i-3 c6 o3
set up	r13 w-5 a-5 i-3 p-5 t24 o17
setting	r-4 a6 b14 i19 p17 t-4 c-7 o-7
settings	r16 w-8 a4 b-6 c34
setup	r19 a-6 p-6 c18 o-14
sfb	r12 w4 a4 p25 c-7 o-8
sfb server	r-5 b4 i10 p18 c-4 o-3
share files	r15 w14 a3 b-5 i-4 p-9 c-6
shared	r-5 p10 c-9 o12
sharing	r11 w-4 b4 p11 c3
she	r17 b7 i20 p-7 t-3 c-6
she ?	r29 a-11 b-5 p6
she ? >	r29 a-11 b-5 p6
she able	r24 w-4 b-4 i-6 p6 c5 o3
she able to	r24 w-4 b-4 i-6 p6 c5 o3
she can	r26 w3 a9
she can't	r4 a-3 b12 i9 p-5 t-7
she can't chat	w-7 a-8 b6 i11 p-5 t-5
she then	r-4 i23 p-3
should	w-8 a17 b4 i-4 p-6 t-6 c11 o10
should name-own	r11 a15 b-6 i-3 p-6
show	r-5 w19 a-6 b-5 t3 c26 o-12
show me	w18 a-4 i5 p-3 c19 o-7
show me the	w15 i5 c15 o-6
sign in to	r-5 a3 p-8 t20 c-8 o-5
since	r10 a-7 i-7 t27 c17 o-7
since monday	r-4 t15 c-9 o-6
since monday >	r-4 t15 c-9 o-6
skype	r5 w9 i-11 p7 t-15 c-18 o-15
skype >	r6 w16 a-11 b8 p8 c-9 o-14
skype ?	r23 w20 a-4 i-9 p4 t-6
skype ? >	r23 w20 a-4 i-9 p4 t-6
skype chat	a26 b17 p-6 c-3 o-4
skype consumers	w5 a11 b6 i5 p-9 t-5 c-5 o-4
skype consumers ?	w7 a12 b6 p-6
skype contacts ?	w12 a5 b9 p-11 t-6 o-4
skype federation	r20 i-5 o3
skype for	w-4 a9 b15 p27 c-3 o-3
skype for business	w-4 a-3 p24 t-3 c3
skype gone	r-6 b15 i3 p19 c-6 o-3
skype gone for	r-7 b14 i4 p13 c-4
skype people ?	w-6 a9 b-8 i17 p-3
skype user ?	r21 w-5 b4 i-3 p-4 t-3
skype users	r19 w4 a10 p-10 t-8 c-3
skype users >	r13 a20 b9 i-12 p-16
skype users anymore	b16 t3 c-5
skype users back	r9 a-5 p13 c-3 o-3
skype users by	r17 i-5 p24 c4
skype users chat	r13 w10 p-9 t-4
skype users for	r15 a4 b6 p-4 o-3
skype users if	w3 a-3 b-3 i20 p-8 o3
skype users on	r18 w-6 a-3 i-12
skype users work	r-5 w18 t17
skype-name-foreign	r35 w13 a3 i17 c-7 o-4
skype-name-foreign >	r13 w10 a11 b-5
skypeok	i13 p-6 t-8
so	w-12 a40 b24 i10 p-9 c11 o-5
so can	r20 p5 c-4 o-6
so name-own	r-4 a15 b6 i6 t3
so name-own can	r-3 a19 b-13 i8 t3
so that	r-7 w-5 a28 b13 i6 p-4 c-4 o4
so that address-own	a12 b-7 t3 c-3
so that name-own	a20 b-8 i8
some	r-8 w11 a-3 t23 c-3 o-4
someone	r8 a-5 b-3 p13 t-6 c19 o-4
someone at	r15 p-3
sources	w-3 p-3 t-5 c12 o-10
sources >	w-3 p-3 t-5 c12 o-10
speak	r-3 w5 a9 b-3 p-5 c25 o-6
speak to	c24 o-3
staff	r16 w18 a12 b5 p-9 t-3 c-6
staff ?	r16 w-9 a-3 b5 p-3
staff ? >	r16 w-9 a-3 b5 p-3
start	w-8 a17 b-11 t5 c22 o8
start >	c8 o21
start a	r24 a6 b-6
start a chat	r24 w-4 a9 b-4
start over	c13 o-4
start over >	c13 o-4
start the	r8 c11 o-9
starts ?	r13
starts ? >	r13
status	r8 p-6 t-4 c16 o-9
status of	r4 p-6 t-4 c16 o-9
steps	r-3 a18 b14 c-3 o-3
steps to	r-3 a16 b-8 t-3
still	r-17 a-19 b-19 i16 p16 o-24
still be	w-6 b-8 i21 c5 o7
still be able	w-6 b-8 i21 c5 o7
still call domain-foreign	r-4 w-6 b-4 i23 o3
stop	r-8 a-5 b27 i19 p8 t-6 c17
stop name-own	r-10 b3 i15
stop name-own from	r-10 b3 i15
stopping	r24 w-4 a10 b-7
stops	r18 a-4 b15 i-4 o3
stored	i3 p11 t-5 c19 o-9
support	r-4 i3 p10 c17
supported	r8 w-6 b4 p15 t-4 c-5 o-7
suppose	r-5 b-4 i27 o4
suppose we	r-7 i12
suppose we block	r-7 i12
sure	w-4 a-6 b24 c-3
switch	w-3 a8 b-5 i19 p4 t7 o-3
switch off	r-8 b-4 i13
switching	w3 b4 i13 p-6
switching on	w3 b4 i13 p-6
take	w-7 b23 i10 p16 t-7 c21
take domain-foreign	r-4 b13 i10 p-5
take domain-foreign off	r-4 b13 i10 p-5
take for	r-6 a10 i-4 p15 t4 o3
talk	r5 w13 a-5 b-11 p-10 c5 o-11
talk to	r3 w11 a-3 b-10 p-11 c6 o-12
talk with	r13 w9 a-3 b-7 c-4
teams	r15 a4 b6 p10 t-3 c-9
teams , could	r-8 b-3 i13 p-3
teams >	r18 w-3 p-4 t11 c-4 o16
teams ?	r32 w-7 a-3 i7 p5 t-3 o10
teams ? >	r27 w-10 a-6 i5 p3 t-4 o8
teams accounts	r3 a4 b13 t-8 c-11 o-8
teams accounts >	w10 b12 i-3 p10 c-3 o-4
teams accounts from	r-3 a-7 b22 i-3 t3 o4
teams accounts start	r8 a11 p-5 t3 o-3
teams call	r20 w-9 p-9
teams meetings	r23 w-4 p-11 c4
teams meetings ?	r20 w-3 p-12
teams only	r-6 p11 t11 c-3 o-6
teams users >	w11 a9 i5 p-7 t-8
teams users ?	r10 w9 a8 b-12 i5 p-10 t-3 o-5
tell	r4 w9 i-14 p-3 t-11 c-11 o9
tell if	r11 p11 c-5
tell me	w7 i-11 p-6 t-10 c-11 o10
tell me about	r-6 a-4 b-3 p-7 c7 o12
tell me whether	r23 w-8 a-4 b4 t6 o-6
tenant	r3 w4 a-13 i-15 p5 c3 o-13
tenant >	w-3 a-6 p5 c8 o-9
tenants	r10 p31 t-7 c-6 o-9
thanks	r5 i4 c23 o14
that	r7 w10 a15 i-14 t-20 c15 o-14
that #property	r22 i-5 p-4
that #property is	r22 i-5 p-4
that ,	r17 w-3 t-4 c15 o-6
that address-own can	r4 a9 b-8 c-3
that can	r-5 w25 a-4 b-4 i3
that name-own	r15 w-3 a23 b-8 i7 t-5 c-5
that name-own can	r6 w-5 a15 b-10 i5 t-4 c-6
that on	r15 a-4 b3 p-6 t-3 c7 o-3
that on ?	r15 a-4 b3 p-6 t-3 c7 o-3
that work	r26 a-9 i3 c-14
that work ?	r26 a-9 i3 c-14
the	r-15 w-8 a5 p5 t9 c-6
the address-foreign .	r15 a-5 i-4
the address-foreign by	r19 w3 i-3 p-10 o-4
the allow	r6 w-6 b3 p9 c-14 o-13
the allow list	r6 w-7 b3 p7 c-13 o-12
the allowed	r-4 b4 i25 p17 t3 c-4
the allowed domains	r-8 w-3 i14 p15 c-7 o-5
the block	w14 a17 b-11 i15 p19 c-6 o-11
the block list	r4 w-4 b-6 i16 p20
the chat	r10 i7 p-3 t10 c16
the checklist	i3 t-5 c17 o-11
the checklist >	i3 t-5 c16 o-10
the current	r25 a-6 p11 c-3
the domain	r21 a-3 i8 p6 t22 o-3
the helpdesk	t-8 c13 o-10
the helpdesk >	t-8 c13 o-10
the last	a-8 b-9 p12 c7 o-10
the new	a-4 b-5 p10 t-3 c-9 o13
the people	r5 w-10 t8
the policies	w3 a17 p14 t-3 c-3 o-4
the policy	w10 a-5 i17 p13 t-10 o-4
the skype	r4 w-5 b13 i17 p23 c-6 o-5
the skype-name-foreign	r20 a-6 t3 c3 o-7
the status	r9 i3 c18 o-8
the status of	r9 i3 c18 o-8
the users	w37 b-4 i6 p4
them	r20 w-3 a-4 b-6 i4 p5 c-9 o7
then	r-4 a-5 i26 p12 t14 c-4
then ?	a-6 i12 p12 t3
then ? >	a-6 i12 p12 t3
then chat	r-8 i23 p-5 t-5
then chat with	r-8 i23 p-5 t-5
there	r3 w7 a5 b-13 i-10 p18 t-14 o-21
there anything	r29 b-4 i-3 p-5 t3 o4
they	r32 w-5 b-7 p14 t13 c-12 o3
they call	r19 w-4 b-6 i7
this	r7 a-5 p-8 t30 c38 o4
this to the	t-3 c15 o-7
through	r7 a8 i-6 t4 c20 o-8
through letting	a16 t3 c-3
through letting name-own	a16 t3 c-3
through the	a-5 p-7 c14 o-14
ticket	r4 p-5 t-8 c27 o-20
ticket #number	p-4 t-5 c15 o-12
ticket #number >	c9 o-9
ticket >	t-5 c19 o-12
time	r14 w-3 i-4 p9 t21 c-7 o-5
to a	r5 w-3 p15 c11 o-5
to a group	r19 b3
to address-foreign	r15 w4 b-5 i-3 t19 c-3 o-3
to address-foreign ,	r15 a-6
to address-foreign >	r12 w7 a-13 b-5 i-5 p-6 t6
to address-foreign on	r17 b3 p3 t-3
to allow	r-6 w-6 a28 b-5 i8 p23
to an	p10 t-3 c10 o-10
to be	r3 a33 i-11 t4
to be able	r-4 w-12 a33 b4 i-5 p5 t6
to call personal	r-8 w-3 a-4 b12
to call skype	w6 b11 i10 p-8 t-5 c-4
to chat	r5 w15 a8 b11 p-16 t-6
to chat w	r5 w21 a-7 p-3
to chat with	r7 w8 a9 b12 p-15 t-4
to do	w-4 b13 p-11 c3 o-10
to domain-foreign	r4 w13 i-14 p-8 c-12 o-10
to domain-foreign >	w8 a-10 b14 i-3 t4 c-6
to federate	r-3 p17 o-7
to federated	r7 w15 p-6 t8 c-5 o-6
to find	r23 a-6 i-9 p6
to get	r6 a15 b17 t11 c-9 o-7
to give	a22 p-3 c-5
to her	r26 a-5 i-6 t-3
to know	r33 w12 a-3 b-5 p9 o4
to know if	r29 w-6 a-4 c3
to know whether	r20 w-10 b-6 c-4 o3
to let	w6 a26 b-4 p-3 t3 o3
to make	r6 a13 b9 i3 c-5
to meet	w6 a8 b-9 c-4
to meet with	w6 a8 b-9 c-4
to message	r17 w-3 a9 b9 p-5
to message name-own	r15 a7 b-7 i-7 t4 o-5
to message personal	r10 w6 a15 b-7 p-6
to message skype	r13 w-5 a5 b-7 i-13
to name-own	r13 i15 p-5 t10 c-4
to name-own first	r22 i-3 p-3 t6 c3
to reach	r3 w12 a-10 i14 p-3 t-4
to reach address-foreign	r4 w-5 a-8 i15 t-5 o-5
to ring	r16 w19 a14 i-4 c-3
to see	r21 w13 b-3 t-5 o3
to set	w-3 a14 b-9 i15 p-5 t-4
to skype	i-12 c-17 o-13
to skype users	w-13 b4 i-9 p5 t6 c-9 o-8
to skype-name-foreign	r23 a-4 b3 t-3 o-3
to speak	r11 w9 a-3 p-7 c15
to talk	w14 b-8 i-3 p-6 t11 c6 o-10
to talk to	w10 b-7 i-4 p-7 t10 c5 o-11
to the allow	r17 a10 i-3 p7 t7 c-8 o-3
to the allowed	r-7 a-4 i23 p-4 c3 o3
to the helpdesk	t-8 c13 o-10
to true ,	r-13 i18 p-5 t-5
to us	r21 w-9 a-7 b11 t-4 c-7 o3
to work	r15 a12 i3 p13 c-8
toggle	r3 a18 t20
told	r10 a-6 p11 c12 o-7
trial	r3 w-3 a-3 p28 t11 c-9 o-9
trial tenants	r5 p27 c-8 o-8
true	w-6 a-14 b-7 i18 p-8 t3
turn	r-12 a6 b12 i16 t-4 c8 o-8
turn off	b-9 i10 p-6 t-3 c13 o-5
turn on	w5 a14 b-11 i12 p12 c-3 o-3
turned	w-7 a17 b-8 i21 p7 t11 c-4
turned off	r6 w-6 a-7 b-6 i20 c4
turned on	r3 w-3 a22 b-3 i14 p-4 t14 c-5
two	r12 w-5 a-6 b3 p16 t-5 c-10 o15
unblock	r3 a28 c-3
unblock domain-foreign	r-4 a28
under	r13 w-4 a15 b-7 p5 t-4 c17 o-5
undo	a17 b-8 p-7 t-6 c17 o-16
unknown	i5 t27
unmanaged	r4 b5 i6 p15 t-9 c-6 o-11
unmanaged account	p24 o-3
unmanaged accounts	w8 a-3 i18 p21
unmanaged accounts ?	w5 b-5 p15 o3
unmanaged teams	b7 i-8 p3 t-8 c-6 o-9
unmanaged teams accounts	a16 b15 p6
unmanaged teams users	r6 w15 a-16 b4 p-8 t-4
unmanaged users	r24 w5 i-4 t6
until	a-3 p27 c-6 o-3
up	r-3 w4 a22 b-13 i-12 t18 c-10 o6
up when	r23 w3 b3 t-4 o-6
up when address-foreign	r23 w3 b3 t-4 o-6
us	r5 b-6 i-16 p-13 t3 c3 o-13
us ?	r20 w-14 i3 p-16 t-12 c6 o-10
us ? >	r20 w-14 i3 p-16 t-12 c6 o-10
us can	r-3 w25 p-3 t3
us from	r13 w-8 a-9
use	r16 w-9 a-6 p16 c27 o-13
user	r10 a9 b-3 p15 t21 c-3 o-3
user address-own	r33 w-3 b7 i5 o5
users	w6 a4 p-14 c-10 o-10
users . what	r-6 a4 b19 o-4
users >	r8 a21 b8 i-13
users able	r10 w12 a-10 b-6 c3
users able to	r10 w12 a-10 b-6 c3
users and	r14 a12 i3 p-7
users anymore	b16 t3 c-5
users are allowed	r-7 w21 a-6 i3 p-6
users at	r6 a-3 b4 p-11 t-7
users at #domain	r6 a-3 b4 p-11 t-7
users back	r9 a-5 p13 c-3 o-3
users by	r17 i-5 p24 c4
users call	r8 w7 a17 b-6 i-10 p12 o-5
users call domain-foreign	r10 w-11 a18 b-4 i-10 t3
users call skype	r18 w-5 a17 i-3 p18 o-3
users can	r-14 w10 a19 i-7 p-12 t16 c-4
users can chat	a16 b-10 p-7 t10
users chat	r8 a7 b-7 i12 p-10 t-4
users chat ?	r9 w15 b3 p-5
users chat with	r12 w-8 a8 b-5 i14 p-6
users for	r15 a4 b6 p-4 o-3
users from	r3 w-8 b16 i9 p-8 t-3 o4
users have	r24 w11 p-10 t-6 c-6 o4
users if	w4 b-3 i21 p-8 o3
users join	r8 p20
users share	r20 w-3 b3 p-8 t3 c4
users that	r3 w26 a-4 b-10 o6
users to	r-5 w-13 a7 b12 i6 t-4
users to be	w-12 a16 b-8
users work	r-5 w18 t17
uses	r21 w-8 a5 b6 p-3
version	r9 w-4 a-8 b-5 p10
video call domain-foreign	r-3 w19 a12 b-11 i-7 t3
video calls	r6 w-6 a15 b7 t13 c-6 o-11
video calls with	w-6 a14 b7 p-3 t11 c-4 o-9
vs	r24 p21 t-4
w	r20 w25 b-10 i-4 o5
w address-foreign	r32 a-9 b-4 t-3 c-3
w domain-foreign	r18 w11 a19 b-6 i-3
walk	a15 p4 c13 o-10
walk me	a15 p4 c13 o-10
walk me through	a15 p4 c13 o-10
want	w-9 b26 i-5 p8 t-9 c12
want to	r17 w-5 a8 b7 p-6 t-3 c13 o-3
want to chat	r16 c-6
was	r8 a-17 b-7 i4 p12 t12 c-16 o-11
was able	r-7 w17 p3
was able to	r-7 w17 p3
was it	r23 b-3 p-6
was name-own	r24 w-11 a-7 b-4 i-6 p3
was name-own able	r20 w-11 a-8 b-5 i-5 o3
way	r16 w-13 a8 b13 p-3 c-11 o-9
way to	r-8 a17 b11 p8 c-3 o-5
we	w-6 a6 b14 i26 t19
we added	r-12 a-6 i4 p-4 t11 c3 o3
we are	r6 p20
we chat	r19 w-6 a9 b-5 c4
we chat with	r18 w-6 a9 b-5 c4
we get	w-8 a10 i14 p-6 t20 c-4
we permit	r15 a10
we set	r9 w-10 a-8 i3 p-3 t8
we turn	r-5 i12 p-12
we turn on	r-5 i11 p-11
we'd	r10 a18 c-3
we've	r22 i-8 t-7
were	r-12 w4 a-6 b-8 i30 p-4 t4 o4
wether	r20 o-6
what	r-13 w-22 a15 b-7 i3 p7 c16
what about	r26 w4 a-4 c-3 o-4
what are	r-6 a7 b-5 p5 c19 o-8
what are you	c18 o-4
what can	w4 a-3 b-3 i5 p9 c22 o-12
what can you	a-3 p7 c4 o-11
what do	a9 b15 p4 t-11 o3
what do you	r-8 a-3 b-5 p-9 c9 o12
what does	r3 w4 i-5 p24 c-16 o-10
what exactly	w3 a15 p6 o-4
what happens	r14 a-4 i12 p8
what has	r3 w-3 a18 b-5 c11
what has to	w-3 a16 b-7 p4 o3
what if	r-4 w5 i26 p-5 t4 o4
what if i	b-6 i19
what if we	r-4 i12 p-11
what is	w-8 a6 b-9 i-14 p5 t7 c-10 o10
what is #number	t4 c-4 o24
what is #property	a-5 p21 o-6
what is a	a-5 p9 c-7 o-10
what is an	a-3 p11 o-11
what is external	r-4 a-5 b4 p22 o-4
what is needed	r-7 a15 b-6 p17 c3
what must	a23 b12 i6
what must be	a12 b-12
what must i	r-4 a17 b17
what needs	r-5 w-5 a22
what would	a25 b-9 i27 p-5 c-4 o3
what would i	w3 a22 b-9 i-3 t5 c3
what's	r9 a20 i-3 p15 t-6 c-6 o22
what's missing	a13 b-8
what's the	r5 w-6 a11 i3 t-12 o4
when	w-5 a-9 b-5 i9 p21 t29 c-7 o14
when address-foreign	r34 w7 b3 i-4 t-7 o-9
when did	p26 t3 c-6 o-4
when i	a-3 i12 p-10 t-5 c-6 o11
when is	r-7 w-4 p4 o9
where	r-5 a10 p16 t-14 o12
where is	a-9 i-5 p6 o16
where is the	a-9 i-5 p6 o16
whether	r25 w-4 a-3 i3 p16 t-5 c-4
whether he	r20 a-5 b4 t-4 o4
whether name-own	r21 w-8 t3
whether name-own is	r15 w-10 t3
which	r-23 w24 a12 i-13 p16 t-14 c9
which accounts	w13 p-5 c-4
which employees	r-3 w26 b-3 i7
which of	r3 w22 a3 p14 t-6 c-3
which of our	r-7 w20 a-12 t-6 o4
which setting	r-3 a5 b14 p13 c-5
which settings	r-4 a26 b-9 i3 p-5 t4 c20
which users	w26 b-3 i3 p7
which users have	r-6 w14 a-7 p-3
whitelist	w-4 a15 b12 p11 t-5 c-8
whitelist domain-foreign	r-4 a21
who	r-13 w48 b-3 i3 t-4 c3 o28
who among	r-8 w15 a-4 p3
who among our	r-8 w15 a-4 p3
who are	w13 c-4 o16
who can	r7 w32 a-5 o-3
who can chat	r8 w18 a-5 b-3 i4
who cannot	w23 b-3 i3 p5 t-5 o5
who is	r-6 w28 a12 b-8 i8 o13
who is blocked	r-9 w20 i-6 c3 o-3
who may	r-8 w28 b-4 i4
who was able	r-7 w17 p3
who's	w28 i5 p4
whom	r-6 w34 a-3 b3 i3 p-4 o-4
whom can	r-8 w22 a-4 i-3
whom of	r-7 w24 p-5
whose	w24 a-3 c5
whose account	r-4 w17 b3
why	r33 w-5 b-8 p19 t18 c4 o-6
why do	r-4 a-5 p9 t13 c-4 o-5
wildcards	r-4 p20 t-3 c-5
will	r19 a-11 i18 p15 t-9 o4
will blocking	r-6 b-9 i17
will blocking domain-foreign	r-6 b-9 i17
will name-own	r12 w-5 a-7 b-3 i4
will name-own be	r14 w-6 a-5 b-3 i5
wipe	r-4 b-5 c17
with #property	r-7 a3 i21 c5 o3
with >	t10 c25 o-6
with ?	r13 w-5 c9 o-7
with ? >	r13 w-5 c9 o-7
with a	r4 w14 b-6 i-5 p-17 t18 c12 o-15
with a teams	r12 t-4
with address-foreign .	r23 w-5 a-6 c-3
with address-foreign from	r14 i-4
with address-foreign on	r18 i-15
with address-own	r16
with address-own ?	r15
with domain-foreign	r6 w7 i6 p-13 t-6 c-8 o-8
with domain-foreign ,	r27 w-3 a21 b-4 p5
with domain-foreign >	w12 a16 i-10 c-5 o-3
with domain-foreign if	i23 p-8 c5 o3
with external	r-8 w5 i5 p20 t9
with external users	r-3 p19 t5
with federation	r-6 i14 p19 t-4
with name-open	r15 w3 i-3 c-4 o-4
with name-own >	r21 c-9
with name-own ?	r16 a5 i-3 p-5 o-3
with skype >	r-3 i4 p19 t18
with skype ?	r12 w24 i-4 p-5 c3
with skype consumers	a14 b12 i11 p-4
with unmanaged	r10 a4 b5 i-8 t-6
with unmanaged accounts	r11 a-4 b-4 p12
with unmanaged teams	r9 w4 a7 b8 i-5 p-14 t-6
with whom	w17 c-4 o-5
without	r19 p14 t-4 c-3
won't	r-3 b-3 i3 p4 t15 c-4 o25
won't start	i3 p4 t15 o21
wondering if	r14 w-3 a-3 i-5
wondering if address-own	r14 w-3 a-3 i-5
work	r12 w-8 b-15 i-13 t10 o-19
work >	r-5 w17 a-4 p12 t16 c-3
work ?	r14 a12 c10 o-9
work ? >	r14 a12 c10 o-9
work for	r30 w-4 b-4 p-5 c-6 o4
working	r12 t22 c-10 o-8
working >	r-6 t22 c-6 o-8
would	r9 a-5 b4 i33 p-6 t-11 c-14
would i	r-7 a13 b17 p16 c-7 o-7
would like	r16 w3 a-9 i-3 t-3 c-14
would like to	r16 w3 a-9 i-3 t-3 c-14
would name-own	r14 w-3 a-3 b-4 i18 t-3 c9 o5
would name-own be	r7 w-5 a-7 i12 c3
would our	r-9 w-3 a-6 b-3 i20 c3 o3
would our users	r-9 w-3 a-6 b-3 i20 c3 o3
write	r10 a-7 b6 i10 p-11 c-7 o21
write to	r13 w-6 a-4 b13 i11 p-6 o-3
write to address-foreign	r25 w3 a-3 i-3 p4 c4 o-5
writes	r3 p12 t11 c-4 o-5
writes to	r3 p12 t11 c-4 o-5
wrong	t19 c-7 o9
wrote	r-8 w3 a11 o13
yes	r12 c-3 o22
you	i-4 c28 o21
you ?	w-5 p-3 c10 o18
you ? >	w-5 p-3 c10 o18
you base	c12 o-13
you base that	c9 o-11
you do ?	w3 p-12 c22 o-4
you give	w9 a-5 i3 p-7 c19 o-8
you give me	w9 a-5 i3 p-7 c19 o-8
you hold	r-3 i4 t-4 c21 o-7
you tell	r-7 w14 b12 p9 c-5 o-12
you tell me	r-6 w11 b12 p9 c-6 o-13
your	r-4 i3 p-9 t24 c8 o14`;
