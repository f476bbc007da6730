<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>ActivityWidget</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير الإجابة</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>There is no PIN yet: anyone here can begin under this name, and then set one.</source>
        <translation>لا يوجد رقم سري بعد: يمكن لأي شخص هنا البدء بهذا الاسم ثم تعيين رقم سري.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 can begin now.</source>
        <translation>يمكن لـ%1 البدء الآن.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>وهذه أيضًا</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>BlankFields</name>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BlanksWidget</name>
    <message>
        <source>Put each word where it belongs.</source>
        <translation>المطلوب وضع كل كلمة في مكانها.</translation>
    </message>
    <message>
        <source>Fill in the blanks.</source>
        <translation>المطلوب ملء الفراغات.</translation>
    </message>
    <message>
        <source>%1 of %2 blanks are right.</source>
        <translation>الفراغات الصحيحة: %1 من %2.</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>الفراغ %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>مُلئ %1 من %2</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 done</source>
        <translation>صفحة %1 من %2، المكتمل: %3</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم توضع</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>استرجاع: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختارة</translation>
    </message>
</context>
<context>
    <name>CardsWidget</name>
    <message>
        <source>turn over</source>
        <translation>قلب البطاقة</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>عرفتها</translation>
    </message>
    <message>
        <source>Think of the answer, turn the card over, and lay it on a pile.</source>
        <translation>المطلوب التفكير في الإجابة، ثم قلب البطاقة ووضعها في إحدى المجموعتين.</translation>
    </message>
    <message>
        <source>Go on with the cards</source>
        <translation>متابعة البطاقات</translation>
    </message>
    <message>
        <source>Take those not yet known again</source>
        <translation>إعادة ما لم يُعرف بعد</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Not yet (%1)</source>
        <translation>ليس بعد (%1)</translation>
    </message>
    <message>
        <source>I knew it (%1)</source>
        <translation>عرفتها (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 cards known</source>
        <translation>البطاقات المعروفة: %1 من %2</translation>
    </message>
    <message>
        <source>That was the last card.</source>
        <translation>كانت هذه آخر بطاقة.</translation>
    </message>
    <message>
        <source>You knew every card.</source>
        <translation>عرفت كل البطاقات.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>%1 was taken back.</source>
        <translation>تم استرجاع %1.</translation>
    </message>
    <message>
        <source>%1 is now at place %2.</source>
        <translation>تم نقل %1 إلى الموضع %2.</translation>
    </message>
    <message>
        <source>%1 is placed in %2.</source>
        <translation>تم وضع %1 في %2.</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Settings of this place</source>
        <translation>إعدادات هذا المكان</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>هذه السطور لكل من يتعلّم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The centre's line on certificates</source>
        <translation>اسم المركز على الشهادات</translation>
    </message>
    <message>
        <source>For example: Harbour Community Centre. Empty means that no place is named.</source>
        <translation>مثلًا: مركز الميناء المجتمعي. إذا تُرك فارغًا فلا يُذكر أي مكان.</translation>
    </message>
    <message>
        <source>Local emergency line</source>
        <translation>خط الطوارئ المحلي</translation>
    </message>
    <message>
        <source>A number and when it answers. Learners see it in Help and where a page may be hard to read.</source>
        <translation>رقم وأوقات الرد. يظهر في المساعدة وعند الصفحات التي قد تصعب قراءتها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>مدة التعلّم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>for completing the whole course</source>
        <translation>لإتمام الدورة كاملة</translation>
    </message>
    <message>
        <source>for completing the module</source>
        <translation>لإتمام الوحدة</translation>
    </message>
    <message>
        <source>Module %1 of the course “%2”</source>
        <translation>الوحدة %1 من دورة «%2»</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>شهادة إتمام</translation>
    </message>
    <message>
        <source>This certificate is awarded to</source>
        <translation>تُمنح هذه الشهادة إلى</translation>
    </message>
    <message>
        <source>Facilitator: name and signature</source>
        <translation>التيسير: الاسم والتوقيع</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>CertificateName</name>
    <message>
        <source>Name on the certificate</source>
        <translation>الاسم على الشهادة</translation>
    </message>
    <message>
        <source>Empty: a line for a pen</source>
        <translation>فارغ: سطر للكتابة بالقلم</translation>
    </message>
    <message>
        <source>Keep this name for my certificates</source>
        <translation>الاحتفاظ بهذا الاسم لشهاداتي</translation>
    </message>
    <message>
        <source>Locked with your PIN</source>
        <translation>مقفل برقمك السري</translation>
    </message>
    <message>
        <source>Name on the certificate:</source>
        <translation>الاسم على الشهادة:</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>سطر للكتابة بالقلم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Done with the name</source>
        <translation>اعتماد الاسم</translation>
    </message>
    <message>
        <source>Change the name on the certificate</source>
        <translation>تغيير الاسم على الشهادة</translation>
    </message>
    <message>
        <source>Any name you like. Leave it empty for a line to write on with a pen.</source>
        <translation>أي اسم مناسب. وإذا تُرك فارغًا ظهر سطر للكتابة بالقلم.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1 Leave the name empty to write it with a pen.</source>
        <translation>لا يمكن طباعة هذه الحروف: %1 يمكن ترك الاسم فارغًا ثم كتابته بالقلم.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>أسود فقط</translation>
    </message>
    <message>
        <source>For printers without colour</source>
        <translation>للطابعات غير الملونة</translation>
    </message>
    <message>
        <source>In some places a paper like this can be used against you. Where that is a risk, leave it here, or leave the name out.</source>
        <translation>في بعض الأماكن قد تُستخدم ورقة كهذه ضدك. وحيث يوجد هذا الخطر، فالأسلم تركها هنا أو حذف الاسم منها.</translation>
    </message>
    <message>
        <source>Course certificate</source>
        <translation>شهادة الدورة</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>سطر للكتابة بالقلم</translation>
    </message>
    <message>
        <source>Certificate: %1. Name: %2. Serial number: %3</source>
        <translation>الشهادة: %1. الاسم: %2. الرقم التسلسلي: %3</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Your certificates</source>
        <translation>شهاداتك</translation>
    </message>
    <message>
        <source>Open one to print it or to save it again. Its number stays the same.</source>
        <translation>يمكن فتح أي شهادة لطباعتها أو حفظها من جديد، ويبقى رقمها كما هو.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your certificates will stand here</source>
        <translation>هنا ستكون شهاداتك</translation>
    </message>
    <message numerus="yes">
        <source>Finish any one of the %n module(s) and its certificate appears on this shelf.</source>
        <translation>
            <numerusform>عند إتمام أي وحدة تظهر شهادتها على هذا الرف.</numerusform>
            <numerusform>عند إتمام الوحدة تظهر شهادتها على هذا الرف.</numerusform>
            <numerusform>عند إتمام إحدى الوحدتين تظهر شهادتها على هذا الرف.</numerusform>
            <numerusform>عند إتمام أي من الوحدات الـ%n تظهر شهادتها على هذا الرف.</numerusform>
            <numerusform>عند إتمام أي من الوحدات الـ%n تظهر شهادتها على هذا الرف.</numerusform>
            <numerusform>عند إتمام أي من الوحدات الـ%n تظهر شهادتها على هذا الرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the modules</source>
        <translation>عرض الوحدات</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>الإجابات الصحيحة: %1 من %2</translation>
    </message>
    <message>
        <source>Your mark for this sitting: %1 %</source>
        <translation>نتيجتك في هذه المحاولة: %1%</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. That is enough for the certificate.</source>
        <translation>نتيجة أفضل محاولاتك في هذا الاختبار %1%، وهذا يكفي للشهادة.</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. The certificate asks for %2 %. You can sit the check again as often as you like, and only your best sitting counts.</source>
        <translation>نتيجة أفضل محاولاتك في هذا الاختبار %1%، والشهادة تتطلب %2%. يمكن إعادة الاختبار كما شئت من المرات، ولا تُحسب إلا أفضل محاولاتك.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. That is enough for the certificate.</source>
        <translation>نتيجتك بأفضل إجاباتك %1% في هذا الاختبار، وهذا يكفي للشهادة.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. The certificate asks for %2 %. You can try again as often as you like, and only your best answers count.</source>
        <translation>نتيجتك بأفضل إجاباتك %1% في هذا الاختبار، والشهادة تتطلب %2%. يمكن إعادة المحاولة كما شئت من المرات، ولا تُحسب إلا أفضل إجاباتك.</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>إعادة الأسئلة الفائتة</translation>
    </message>
    <message>
        <source>Draw new questions</source>
        <translation>محاولة بأسئلة جديدة</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>دون إجابة</translation>
    </message>
</context>
<context>
    <name>ChecklistWidget</name>
    <message>
        <source>Tick what applies.</source>
        <translation>المطلوب وضع علامة على ما ينطبق.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>وُضعت علامة على %1 من %2</translation>
    </message>
</context>
<context>
    <name>ChoiceWidget</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>المطلوب اختيار كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>المطلوب اختيار إجابة واحدة.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>وجدت %1 من أصل %2.</translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>Reset PIN</source>
        <translation>إلغاء الرقم السري</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) chosen</source>
        <translation>
            <numerusform>لم يُحدَّد أي اسم</numerusform>
            <numerusform>حُدِّد اسم واحد</numerusform>
            <numerusform>حُدِّد اسمان</numerusform>
            <numerusform>حُدِّدت %n أسماء</numerusform>
            <numerusform>حُدِّد %n اسمًا</numerusform>
            <numerusform>حُدِّد %n اسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassExport</name>
    <message>
        <source>Learner</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>الوحدات المكتملة</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>آخر حضور</translation>
    </message>
    <message>
        <source>Save the class as a table</source>
        <translation>حفظ بيانات الصف في جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <comment>a file's name</comment>
        <translation>class.csv</translation>
    </message>
    <message>
        <source>Saved. It names learners and how far they are: keep it where only you look.</source>
        <translation>تم الحفظ. في الملف أسماء المتعلّمين ومدى تقدّمهم: يلزم حفظه حيث لا يطّلع عليه غيرك.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>The table was not saved: the disk is full. Choose another place.</source>
        <translation>لم يُحفظ الجدول: القرص ممتلئ. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The table was not saved: Carrel may not write there. Choose another place.</source>
        <translation>لم يُحفظ الجدول: لا يُسمح لبرنامج Carrel بالكتابة هناك. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The table was not saved: another program uses that file. Choose another name.</source>
        <translation>لم يُحفظ الجدول: برنامج آخر يستخدم هذا الملف. يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The table was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>لم يُحفظ الجدول: تعذّر الوصول إلى ذلك المكان. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
</context>
<context>
    <name>ClassNav</name>
    <message>
        <source>You see progress and certificates. Answers and journals stay private to each learner.</source>
        <translation>يظهر لك التقدّم والشهادات. أما الإجابات واليوميات فتبقى خاصة بأصحابها.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Module %1: %2</source>
        <translation>الوحدة %1: %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>برقم سري</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>المكتمل</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>آخر حضور</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ClassroomScreen</name>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Merge from USB</source>
        <translation>دمج من ذاكرة USB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>What the table shows, as a file for a spreadsheet (%1)</source>
        <translation>ما يعرضه الجدول، في ملف لبرامج الجداول (%1)</translation>
    </message>
    <message>
        <source>Find a learner</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Learners and how far they are</source>
        <translation>المتعلّمون ومدى تقدّمهم</translation>
    </message>
    <message>
        <source>Space or a click chooses a learner.</source>
        <translation>يُحدَّد الاسم بمفتاح المسافة أو بالنقر.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>60% started</source>
        <translation>60% بدأت</translation>
    </message>
    <message>
        <source>– not started</source>
        <translation>– لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Reading how far everybody is</source>
        <translation>تجري قراءة تقدّم الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>لا متعلّمين</numerusform>
            <numerusform>متعلّم واحد</numerusform>
            <numerusform>متعلّمان</numerusform>
            <numerusform>%n متعلّمين</numerusform>
            <numerusform>%n متعلّمًا</numerusform>
            <numerusform>%n متعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) complete</source>
        <translation>
            <numerusform>لا وحدات مكتملة</numerusform>
            <numerusform>وحدة مكتملة واحدة</numerusform>
            <numerusform>وحدتان مكتملتان</numerusform>
            <numerusform>%n وحدات مكتملة</numerusform>
            <numerusform>%n وحدة مكتملة</numerusform>
            <numerusform>%n وحدة مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished the course</source>
        <translation>
            <numerusform>لم يُتمّ أحد الدورة بعد</numerusform>
            <numerusform>أتمّ الدورة شخص واحد</numerusform>
            <numerusform>أتمّ الدورة شخصان</numerusform>
            <numerusform>أتمّ الدورة %n أشخاص</numerusform>
            <numerusform>أتمّ الدورة %n شخصًا</numerusform>
            <numerusform>أتمّ الدورة %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>One minute less</source>
        <translation>إنقاص دقيقة</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>إضافة دقيقة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Talk in pairs</source>
        <translation>نقاش ثنائي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>%1 (T)</source>
        <translation>%1 (T)</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاستعادة الخاص بك</translation>
    </message>
    <message>
        <source>If you forget your PIN or your words, this code opens your private text.</source>
        <translation>عند نسيان الرقم السري أو الكلمات يفتح هذا الرمز نصوصك الخاصة.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code sets a new one.</source>
        <translation>عند نسيان عبارة المرور يمكن بهذا الرمز تعيين عبارة جديدة.</translation>
    </message>
    <message>
        <source>Write it on paper. It is shown only now.</source>
        <translation>تلزم كتابته على ورقة. لا يظهر إلا الآن.</translation>
    </message>
    <message>
        <source>Whoever finds it can read what you wrote, so keep it away from this computer.</source>
        <translation>من يعثر عليه يستطيع قراءة ما كتبته، فالأسلم حفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Whoever finds it can be the facilitator here, so keep it away from this computer.</source>
        <translation>من يعثر عليه يستطيع تولّي التيسير هنا، فالأسلم حفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>كتبته على ورقة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>CompletionScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>You can now</source>
        <translation>بإمكانك الآن</translation>
    </message>
    <message>
        <source>Module %1 is not complete yet</source>
        <translation>لم تكتمل الوحدة %1 بعد</translation>
    </message>
    <message>
        <source>All that you did is kept. Carry on when you like.</source>
        <translation>كل ما أنجزته محفوظ، والمتابعة متى شئت.</translation>
    </message>
    <message>
        <source>Carry on when you like.</source>
        <translation>المتابعة متى شئت.</translation>
    </message>
    <message>
        <source>The pages of module %1 are done</source>
        <translation>اكتملت صفحات الوحدة %1</translation>
    </message>
    <message>
        <source>The final check is still open to you.</source>
        <translation>يبقى الاختبار الختامي متاحًا لك.</translation>
    </message>
    <message>
        <source>Module %1 is complete</source>
        <translation>اكتملت الوحدة %1</translation>
    </message>
    <message>
        <source>Well done. You kept going to the end.</source>
        <translation>أحسنت. واصلت حتى النهاية.</translation>
    </message>
    <message>
        <source>Well done, %1. You kept going to the end.</source>
        <translation>أحسنت يا %1. واصلت حتى النهاية.</translation>
    </message>
    <message>
        <source>You have completed every module of this course</source>
        <translation>أتممت جميع وحدات هذه الدورة</translation>
    </message>
    <message>
        <source>See the certificate of the course</source>
        <translation>عرض شهادة الدورة</translation>
    </message>
    <message>
        <source>Where next? You choose</source>
        <translation>إلى أين الآن؟ الخيار لك</translation>
    </message>
    <message numerus="yes">
        <source>See all %n module(s)</source>
        <translation>
            <numerusform>عرض الوحدات</numerusform>
            <numerusform>عرض الوحدة</numerusform>
            <numerusform>عرض الوحدتين</numerusform>
            <numerusform>عرض الوحدات الـ%n</numerusform>
            <numerusform>عرض الوحدات الـ%n</numerusform>
            <numerusform>عرض الوحدات الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>The certificate of this module</source>
        <translation>شهادة هذه الوحدة</translation>
    </message>
    <message>
        <source>It will stand here when all pages are done and the final check is passed.</source>
        <translation>ستظهر هنا عند اكتمال كل الصفحات واجتياز الاختبار الختامي.</translation>
    </message>
    <message>
        <source>The certificate needs %1 of %2 in the final check; you have %3. Try those questions again as often as you like.</source>
        <translation>تتطلب الشهادة %1 من %2 في الاختبار الختامي، ولديك %3. يمكن إعادة تلك الأسئلة كما شئت من المرات.</translation>
    </message>
    <message>
        <source>Go to the final check</source>
        <translation>إلى الاختبار الختامي</translation>
    </message>
</context>
<context>
    <name>ContentNoteScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>A word from %1</source>
        <translation>كلمة من %1</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Start the module</source>
        <translation>بدء الوحدة</translation>
    </message>
    <message>
        <source>Start without those pages</source>
        <translation>البدء دون تلك الصفحات</translation>
    </message>
    <message>
        <source>Choose another module</source>
        <translation>اختيار وحدة أخرى</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Left out: %1. You can open it later all the same.</source>
        <translation>تُترك جانبًا: %1. ويمكن فتحها لاحقًا متى شئت.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the certificate as PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة هنا. يمكن حفظ الشهادة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>طباعة الشهادة</translation>
    </message>
    <message>
        <source>The certificate is on its way to the printer.</source>
        <translation>الشهادة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take the page. You can save the certificate as PDF instead.</source>
        <translation>لم تقبل الطابعة الصفحة. يمكن حفظ الشهادة بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Certificate saved as PDF</source>
        <translation>حُفظت الشهادة بصيغة PDF</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate was not saved: the disk is full. Choose another place.</source>
        <translation>لم تُحفظ الشهادة: القرص ممتلئ. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The certificate was not saved: Carrel may not write there. Choose another place.</source>
        <translation>لم تُحفظ الشهادة: لا يُسمح لبرنامج Carrel بالكتابة هناك. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The certificate was not saved: another program uses that file. Choose another name.</source>
        <translation>لم تُحفظ الشهادة: برنامج آخر يستخدم هذا الملف. يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The certificate was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>لم تُحفظ الشهادة: تعذّر الوصول إلى ذلك المكان. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the plan as PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة هنا. يمكن حفظ الخطة بصيغة PDF وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer.</source>
        <translation>الخطة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. You can save it as PDF instead.</source>
        <translation>لم تقبل الطابعة الخطة. يمكن حفظها بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plan saved as PDF</source>
        <translation>حُفظت الخطة بصيغة PDF</translation>
    </message>
    <message>
        <source>The plan was not saved: the disk is full. Choose another place.</source>
        <translation>لم تُحفظ الخطة: القرص ممتلئ. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The plan was not saved: Carrel may not write there. Choose another place.</source>
        <translation>لم تُحفظ الخطة: لا يُسمح لبرنامج Carrel بالكتابة هناك. يمكن اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The plan was not saved: another program uses that file. Choose another name.</source>
        <translation>لم تُحفظ الخطة: برنامج آخر يستخدم هذا الملف. يمكن اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The plan was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>لم تُحفظ الخطة: تعذّر الوصول إلى ذلك المكان. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Which day is it?</source>
        <translation>ما تاريخ اليوم؟</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right, and a certificate carries the day it was earned.</source>
        <translation>ساعة هذا الحاسوب ليست مضبوطة، والشهادة تحمل تاريخ اليوم الذي استُحقت فيه.</translation>
    </message>
    <message>
        <source>Say which day it is</source>
        <translation>تحديد التاريخ</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day is it?</source>
        <translation>ما تاريخ اليوم؟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>This day will stand on the certificate.</source>
        <translation>سيظهر هذا التاريخ على الشهادة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>اعتماد هذا التاريخ</translation>
    </message>
    <message>
        <source>Choose the day, the month and the year.</source>
        <translation>يلزم اختيار اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>لا يوجد هذا اليوم في هذا الشهر.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>حذف %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Your name, your results, your certificates and all that you wrote go from Carrel on this computer: from the progress file, from its backups, and from damaged copies that were set aside. Nobody can bring them back.</source>
        <translation>يُحذف اسمك ونتائجك وشهاداتك وكل ما كتبته من Carrel على هذا الحاسوب: من ملف التقدّم، ومن نسخه الاحتياطية، ومن النسخ التالفة التي وُضعت جانبًا. ولا يمكن لأحد استعادتها.</translation>
    </message>
    <message>
        <source>What this does not reach</source>
        <translation>ما لا يشمله الحذف</translation>
    </message>
    <message>
        <source>Files that you took along or saved, paper, copies that somebody made, and old blocks of flash memory, which a stick keeps until it needs them.</source>
        <translation>الملفات التي أخذتها أو حفظتها، والأوراق، والنسخ التي أخذها شخص ما، والأجزاء القديمة من ذاكرة الفلاش، إذ تحتفظ بها ذاكرة USB حتى تحتاج إلى مكانها.</translation>
    </message>
    <message>
        <source>A random number stays, so that an older file does not bring you back: on this computer you cannot come back as the same learner.</source>
        <translation>يبقى رقم عشوائي كي لا يعيدك ملف أقدم: لا تمكن العودة على هذا الحاسوب بصفة المتعلّم نفسه.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>حذف بياناتي</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Being deleted. Leave Carrel open until it is done.</source>
        <translation>يجري الحذف. يلزم إبقاء Carrel مفتوحًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1 is not deleted yet. %2 Then come in and delete once more.</source>
        <translation>لم يتم حذف %1 بعد. %2 ثم يلزم الدخول والحذف مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 is open. Choose who is learning.</source>
        <translation>تم فتح %1. يمكن الآن اختيار من يتعلّم.</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>فتح ملف دورة</translation>
    </message>
    <message>
        <source>Courses (*.course)</source>
        <translation>الدورات (*.course)</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop with a group</source>
        <translation>ورشة مع مجموعة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>قاموس المصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>About this course</source>
        <translation>عن هذه الدورة</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>على مكتبك</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>دون حركة</translation>
    </message>
    <message>
        <source>Arabic-Indic digits</source>
        <translation>الأرقام المشرقية (٠١٢٣)</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>التيسير</translation>
    </message>
    <message>
        <source>Type the facilitator's passphrase</source>
        <translation>إدخال عبارة مرور التيسير</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>Too many were wrong. The next one is looked at in %1.</source>
        <translation>المحاولات الخاطئة كثيرة. يُنظر في المحاولة التالية بعد %1.</translation>
    </message>
</context>
<context>
    <name>EndWorkshopSheet</name>
    <message>
        <source>End the workshop?</source>
        <translation>إنهاء الورشة؟</translation>
    </message>
    <message>
        <source>The hands that were counted are not kept.</source>
        <translation>لا يُحفظ عدد الأيدي المرفوعة.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>إنهاء الورشة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>EstimateWidget</name>
    <message>
        <source>Your estimate</source>
        <translation>تقديرك</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>عشر خطوات</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>Move the handle, or type a figure.</source>
        <translation>المطلوب تحريك المقبض أو كتابة رقم.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>أقل من الصحيح</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>أكثر من الصحيح</translation>
    </message>
    <message>
        <source>Your estimate was %1.</source>
        <translation>كان تقديرك %1.</translation>
    </message>
    <message>
        <source>The figure: %1</source>
        <translation>الرقم: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>المصدر: %1، %2</translation>
    </message>
    <message>
        <source>A figure from %1 to %2.</source>
        <translation>رقم من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>Facilitator</name>
    <message>
        <source>The passphrase keeps order among those who use Carrel here. It is not a lock.</source>
        <translation>تحفظ عبارة المرور النظام بين من يستخدمون Carrel هنا. وهي ليست قفلًا.</translation>
    </message>
</context>
<context>
    <name>FacilitatorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>التيسير</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>learning time</source>
        <translation>مدة التعلّم</translation>
    </message>
    <message>
        <source>questions right</source>
        <translation>إجابات صحيحة</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>That is right</source>
        <translation>إجابة صحيحة</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Show my way</source>
        <translation>عرض طريقي</translation>
    </message>
    <message>
        <source>Show one way</source>
        <translation>عرض طريق ممكن</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>عرض الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left.</source>
        <translation>
            <numerusform>لم تبقَ محاولات.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last try.</source>
        <translation>كانت هذه آخر محاولة.</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>عرض إجابتي</translation>
    </message>
    <message>
        <source>%1 explains</source>
        <translation>توضيح من %1</translation>
    </message>
</context>
<context>
    <name>FilmFacts</name>
    <message numerus="yes">
        <source>Video, %n minute(s).</source>
        <translation>
            <numerusform>فيلم قصير.</numerusform>
            <numerusform>فيلم، دقيقة واحدة.</numerusform>
            <numerusform>فيلم، دقيقتان.</numerusform>
            <numerusform>فيلم، %n دقائق.</numerusform>
            <numerusform>فيلم، %n دقيقة.</numerusform>
            <numerusform>فيلم، %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>The transcript of this video cannot be read.</source>
        <translation>تتعذّر قراءة نص هذا الفيلم.</translation>
    </message>
    <message>
        <source>This video cannot be read any more. Is the stick still in?</source>
        <translation>لم تعد قراءة هذا الفيلم ممكنة. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>Your progress is safe. Put the stick back in and open this page again, or read the transcript.</source>
        <translation>تقدّمك محفوظ. يمكن إعادة وصل ذاكرة USB وفتح هذه الصفحة من جديد، أو قراءة النص.</translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>للتيسير: %1</translation>
    </message>
    <message>
        <source>Questions of this film</source>
        <translation>أسئلة هذا الفيلم</translation>
    </message>
    <message>
        <source>This video cannot be played on this computer.</source>
        <translation>يتعذّر تشغيل هذا الفيلم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your progress is safe, and you can read the transcript instead.</source>
        <translation>تقدّمك محفوظ، ويمكن قراءة النص بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>A question at %1</source>
        <translation>سؤال عند %1</translation>
    </message>
    <message>
        <source>Go on with the film</source>
        <translation>متابعة الفيلم</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find in this course</source>
        <translation>البحث في هذه الدورة</translation>
    </message>
    <message>
        <source>Words, or the beginning of a word</source>
        <translation>كلمات، أو بداية كلمة</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that you marked</source>
        <translation>
            <numerusform>لا صفحات عليها إشارتك</numerusform>
            <numerusform>صفحة واحدة عليها إشارتك</numerusform>
            <numerusform>صفحتان عليهما إشارتك</numerusform>
            <numerusform>%n صفحات عليها إشارتك</numerusform>
            <numerusform>%n صفحة عليها إشارتك</numerusform>
            <numerusform>%n صفحة عليها إشارتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for. Pages that you mark are listed here.</source>
        <translation>هنا تُكتب كلمات البحث. وتظهر هنا أيضًا الصفحات التي عليها إشارتك.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Nothing here is written like that. Fewer letters find more.</source>
        <translation>لا شيء هنا مكتوب هكذا. بحروف أقل تظهر نتائج أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>لم يوجد في أي موضع</numerusform>
            <numerusform>وُجد في موضع واحد</numerusform>
            <numerusform>وُجد في موضعين</numerusform>
            <numerusform>وُجد في %n مواضع</numerusform>
            <numerusform>وُجد في %n موضعًا</numerusform>
            <numerusform>وُجد في %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s); the first of them:</source>
        <translation>
            <numerusform>لم يوجد في أي موضع</numerusform>
            <numerusform>وُجد في موضع واحد:</numerusform>
            <numerusform>وُجد في موضعين، وهذا أولهما:</numerusform>
            <numerusform>وُجد في %n مواضع، وهذه أولها:</numerusform>
            <numerusform>وُجد في %n موضعًا، وهذه أولها:</numerusform>
            <numerusform>وُجد في %n موضع، وهذه أولها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1. Its opening note speaks of this page.</source>
        <translation>الوحدة %1. كلمتها الافتتاحية تتحدث عن هذه الصفحة.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>قاموس المصطلحات</translation>
    </message>
    <message>
        <source>Module %1, in a film</source>
        <translation>الوحدة %1، في فيلم</translation>
    </message>
    <message>
        <source>Module %1, in a question</source>
        <translation>الوحدة %1، في سؤال</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>الوحدة %1</translation>
    </message>
</context>
<context>
    <name>FlashCard</name>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Press to turn over</source>
        <translation>ضغطة لقلب البطاقة</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>الظهر: %1</translation>
    </message>
    <message>
        <source>Front: %1</source>
        <translation>الوجه: %1</translation>
    </message>
</context>
<context>
    <name>ForgotSheet</name>
    <message>
        <source>I forgot my PIN</source>
        <translation>نسيت الرقم السري</translation>
    </message>
    <message>
        <source>With the recovery code you set a new PIN. What you wrote stays.</source>
        <translation>يمكن برمز الاستعادة تعيين رقم سري جديد، ويبقى ما كتبته.</translation>
    </message>
    <message>
        <source>The recovery code, from your paper</source>
        <translation>رمز الاستعادة المكتوب على الورقة</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>لا يوجد رمز؟</translation>
    </message>
    <message>
        <source>Without PIN and without code, what you wrote is gone. Nobody can bring it back. Progress and certificates stay. A facilitator can take the PIN away, which deletes those texts for good; then you go on without one.</source>
        <translation>بلا رقم سري وبلا رمز يضيع ما كتبته، ولا يمكن لأحد استعادته. ويبقى التقدّم والشهادات. يمكن لمن يتولّى التيسير إلغاء الرقم السري، وهذا يحذف تلك النصوص نهائيًا، ثم تستمر المتابعة بلا رقم سري.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A new PIN or new words</source>
        <translation>رقم سري جديد أو كلمات جديدة</translation>
    </message>
    <message>
        <source>That code is not right. It has 25 letters and digits.</source>
        <translation>هذا الرمز غير صحيح. يتكوّن الرمز من 25 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>ForgottenSheet</name>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The recovery code, from paper</source>
        <translation>رمز الاستعادة المكتوب على ورقة</translation>
    </message>
    <message>
        <source>No code? Whoever can delete Carrel's data folder can set the role up anew. All learners on this computer, their progress and their text are then gone.</source>
        <translation>لا يوجد رمز؟ من يستطيع حذف مجلد بيانات Carrel يستطيع إعداد دور التيسير من جديد. وعندها يزول جميع المتعلّمين على هذا الحاسوب مع تقدّمهم ونصوصهم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>يلزم إدخال الرمز أولًا.</translation>
    </message>
    <message>
        <source>That is not the code. Compare it letter by letter.</source>
        <translation>هذا ليس الرمز. تمكن مقارنته بالورقة حرفًا حرفًا.</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>قاموس المصطلحات</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>No word here looks like that.</source>
        <translation>لا توجد هنا كلمة كهذه.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>What you reached</source>
        <translation>ما بلغته</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Not on this path</source>
        <translation>ليس في هذا المسار</translation>
    </message>
</context>
<context>
    <name>GuestBanner</name>
    <message>
        <source>You are a guest.</source>
        <translation>الاستخدام الآن بصفة ضيف.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close Carrel. To keep the certificate, add a name.</source>
        <translation>عند إغلاق Carrel لا يُحفظ شيء. للاحتفاظ بالشهادة تلزم إضافة اسم.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>%1: one hand fewer</source>
        <translation>%1: إنقاص يد</translation>
    </message>
    <message>
        <source>%1: one hand more</source>
        <translation>%1: إضافة يد</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation><numerusform>%n يد</numerusform><numerusform>%n يد</numerusform><numerusform>يدان</numerusform><numerusform>%n أيدٍ</numerusform><numerusform>%n يدًا</numerusform><numerusform>%n يد</numerusform></translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>عند الحاجة إلى مساعدة الآن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where your progress is</source>
        <translation>مكان حفظ تقدّمك</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder:</source>
        <translation>كل شيء يبقى على هذا الحاسوب، في هذا المجلد:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Move to the next part</source>
        <translation>الانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>إغلاق ما يعلو الصفحة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Between outline, page and bottom bar</source>
        <translation>بين المخطط والصفحة والشريط السفلي</translation>
    </message>
    <message>
        <source>Open a module</source>
        <translation>فتح وحدة</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختيار إجابة</translation>
    </message>
    <message>
        <source>Play or pause a film</source>
        <translation>تشغيل الفيلم أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Ten seconds back or forward in a film</source>
        <translation>عشر ثوانٍ إلى الوراء أو الأمام في الفيلم</translation>
    </message>
    <message>
        <source>Captions; full screen</source>
        <translation>الترجمة؛ ملء الشاشة</translation>
    </message>
    <message>
        <source>The next question of a film</source>
        <translation>السؤال التالي في الفيلم</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Find in this course</source>
        <translation>البحث في هذه الدورة</translation>
    </message>
    <message>
        <source>Mark this page, or take the mark away</source>
        <translation>وضع إشارة على هذه الصفحة أو إزالتها</translation>
    </message>
    <message>
        <source>Find in what a film says</source>
        <translation>البحث في كلام الفيلم</translation>
    </message>
    <message>
        <source>Lock, for the next person</source>
        <translation>قفل، للشخص التالي</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here</source>
        <translation>إخفاء فوري: يظهر تقويم هنا</translation>
    </message>
    <message>
        <source>On-screen keyboard, and back to the text</source>
        <translation>لوحة المفاتيح على الشاشة، والعودة إلى النص</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>فتح ملف دورة</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>التلميح %1 من %2</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>عرض تلميح</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>عرض تلميح آخر</translation>
    </message>
</context>
<context>
    <name>HostTip</name>
    <message>
        <source>A word from %1</source>
        <translation>كلمة من %1</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>go to a spot</source>
        <translation>الانتقال إلى موضع</translation>
    </message>
    <message>
        <source>choose it</source>
        <translation>اختياره</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>The list does the same as the picture.</source>
        <translation>الاختيار من القائمة كالاختيار من الصورة.</translation>
    </message>
    <message>
        <source>Choose all the spots that apply, in the picture or in the list.</source>
        <translation>المطلوب اختيار كل المواضع التي تنطبق، في الصورة أو في القائمة.</translation>
    </message>
    <message>
        <source>Choose one spot, in the picture or in the list.</source>
        <translation>المطلوب اختيار موضع واحد، في الصورة أو في القائمة.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>وجدت %1 من أصل %2.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nobody has moved for a while. In %1 seconds this ends, and nothing of a guest is kept.</source>
        <translation>لا حركة منذ فترة. الثواني الباقية قبل الإنهاء: %1، ولا يُحفظ شيء من عمل الضيف.</translation>
    </message>
    <message>
        <source>Nobody has moved for a while. In %1 seconds Carrel locks.</source>
        <translation>لا حركة منذ فترة. الثواني الباقية قبل قفل Carrel: %1.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>InlineLayout</name>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>This check asks you %1 questions. They are drawn from %2, anew each time.</source>
        <translation>عدد أسئلة هذا الاختبار %1، تُختار عشوائيًا من أصل %2 وتتجدد في كل مرة.</translation>
    </message>
    <message>
        <source>You answer each question once. You can sit the check as often as you like, and only your best sitting counts. If you stop in the middle, the same questions wait for you.</source>
        <translation>يُجاب عن كل سؤال مرة واحدة. يمكن إعادة الاختبار كما شئت من المرات، ولا تُحسب إلا أفضل محاولاتك. وعند التوقف في منتصفه تبقى الأسئلة نفسها في انتظارك.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>بدء الاختبار</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Texts from another computer</source>
        <translation>نصوص من حاسوب آخر</translation>
    </message>
    <message>
        <source>They are locked with the PIN or the words that you had there. Afterwards the one of here opens all.</source>
        <translation>هي مقفلة بالرقم السري أو الكلمات التي كانت لك هناك. وبعد ذلك يفتحها كلها رقمك السري أو كلماتك هنا.</translation>
    </message>
    <message>
        <source>Your PIN or your words here</source>
        <translation>رقمك السري أو كلماتك هنا</translation>
    </message>
    <message>
        <source>Your PIN or your words there</source>
        <translation>رقمك السري أو كلماتك هناك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>فتح النصوص</translation>
    </message>
    <message>
        <source>All that you wrote is open now.</source>
        <translation>كل ما كتبته مفتوح الآن.</translation>
    </message>
    <message>
        <source>One of the two is not right.</source>
        <translation>أحد الإدخالين غير صحيح.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
    <message>
        <source>No PIN, no journal</source>
        <translation>لا يوميات بلا رقم سري</translation>
    </message>
    <message>
        <source>Without a PIN, anyone here could read your notes.</source>
        <translation>بلا رقم سري يمكن لأي شخص هنا قراءة ملاحظاتك.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>كتابة أول ملاحظة</translation>
    </message>
    <message>
        <source>A place for your own thoughts</source>
        <translation>مكان لأفكارك الخاصة</translation>
    </message>
    <message>
        <source>What would you change? What do you want to ask, or try? Write it down in your own words. Your notes on pages and your answers to reflections stand here too.</source>
        <translation>ما الذي يستحق التغيير في رأيك؟ هل من سؤال أو شيء جدير بالتجربة؟ هنا مكانه، بكلماتك. وهنا أيضًا ملاحظاتك على الصفحات وإجاباتك عن أسئلة التأمل.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>KeepLockedSheet</name>
    <message>
        <source>A PIN for what you wrote</source>
        <translation>رقم سري لما كتبته</translation>
    </message>
    <message>
        <source>You wrote private text, and nobody else shall read it. So it is kept only behind a PIN or words of yours. Forgotten, and without the recovery code that comes next, the text is gone; your results stay.</source>
        <translation>كتبت نصًا خاصًا، ولا ينبغي أن يقرأه غيرك. لذلك لا يُحفظ إلا خلف رقم سري أو كلمات لك. وعند النسيان دون رمز الاستعادة الذي يأتي في الخطوة التالية، يضيع النص وتبقى نتائجك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep what I did</source>
        <translation>الاحتفاظ بما أنجزته</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>All is kept, %1. You are a learner here now.</source>
        <translation>حُفظ كل شيء يا %1. واسمك الآن بين المتعلّمين هنا.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Language of the keys: %1</source>
        <translation>لغة المفاتيح: %1</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>رموز أخرى</translation>
    </message>
    <message>
        <source>More signs, for one sign</source>
        <translation>رموز أخرى، لرمز واحد</translation>
    </message>
    <message>
        <source>More signs, held</source>
        <translation>رموز أخرى، مثبّتة</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift, for one letter</source>
        <translation>Shift، لحرف واحد</translation>
    </message>
    <message>
        <source>Shift, held</source>
        <translation>Shift، مثبّت</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>مسح إلى الخلف</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>سهم إلى اليسار</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>سهم إلى اليمين</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyboardButton</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة المفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>On-screen keyboard (%1)</source>
        <translation>لوحة المفاتيح على الشاشة (%1)</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Buttons and messages</source>
        <translation>الأزرار والرسائل</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LearnerSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>Still open: %1</source>
        <translation>ما بقي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation><numerusform>لا أفلام</numerusform><numerusform>فيلم واحد</numerusform><numerusform>فيلمان</numerusform><numerusform>%n أفلام</numerusform><numerusform>%n فيلمًا</numerusform><numerusform>%n فيلم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>لا أسئلة</numerusform><numerusform>سؤال واحد</numerusform><numerusform>سؤالان</numerusform><numerusform>%n أسئلة</numerusform><numerusform>%n سؤالًا</numerusform><numerusform>%n سؤال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of cards</source>
        <translation><numerusform>لا مجموعات بطاقات</numerusform><numerusform>مجموعة بطاقات واحدة</numerusform><numerusform>مجموعتا بطاقات</numerusform><numerusform>%n مجموعات بطاقات</numerusform><numerusform>%n مجموعة بطاقات</numerusform><numerusform>%n مجموعة بطاقات</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation><numerusform>لا قوائم تحقّق</numerusform><numerusform>قائمة تحقّق واحدة</numerusform><numerusform>قائمتا تحقّق</numerusform><numerusform>%n قوائم تحقّق</numerusform><numerusform>%n قائمة تحقّق</numerusform><numerusform>%n قائمة تحقّق</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) to make</source>
        <translation><numerusform>لا خطط للإعداد</numerusform><numerusform>خطة واحدة للإعداد</numerusform><numerusform>خطتان للإعداد</numerusform><numerusform>%n خطط للإعداد</numerusform><numerusform>%n خطة للإعداد</numerusform><numerusform>%n خطة للإعداد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation><numerusform>لا نصوص بكلماتك</numerusform><numerusform>نص واحد بكلماتك</numerusform><numerusform>نصّان بكلماتك</numerusform><numerusform>%n نصوص بكلماتك</numerusform><numerusform>%n نصًا بكلماتك</numerusform><numerusform>%n نص بكلماتك</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n scale(s)</source>
        <translation><numerusform>لا مقاييس</numerusform><numerusform>مقياس واحد</numerusform><numerusform>مقياسان</numerusform><numerusform>%n مقاييس</numerusform><numerusform>%n مقياسًا</numerusform><numerusform>%n مقياس</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>لا محادثات</numerusform><numerusform>محادثة واحدة</numerusform><numerusform>محادثتان</numerusform><numerusform>%n محادثات</numerusform><numerusform>%n محادثة</numerusform><numerusform>%n محادثة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read to the end</source>
        <translation><numerusform>لا صفحات للقراءة حتى النهاية</numerusform><numerusform>صفحة واحدة للقراءة حتى النهاية</numerusform><numerusform>صفحتان للقراءة حتى النهاية</numerusform><numerusform>%n صفحات للقراءة حتى النهاية</numerusform><numerusform>%n صفحة للقراءة حتى النهاية</numerusform><numerusform>%n صفحة للقراءة حتى النهاية</numerusform></translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>نهاية الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of questions</source>
        <translation><numerusform>لا صفحات أسئلة</numerusform><numerusform>صفحة أسئلة واحدة</numerusform><numerusform>صفحتا أسئلة</numerusform><numerusform>%n صفحات أسئلة</numerusform><numerusform>%n صفحة أسئلة</numerusform><numerusform>%n صفحة أسئلة</numerusform></translation>
    </message>
    <message>
        <source>the end of the questions</source>
        <translation>نهاية الأسئلة</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>نهاية الفيلم</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>More below</source>
        <translation>المزيد أدناه</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Your courses</source>
        <translation>دوراتك</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>فتح ملف دورة</translation>
    </message>
    <message>
        <source>You can also drop a course file on this window.</source>
        <translation>يمكن أيضًا سحب ملف دورة إلى هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>للتيسير: %1</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>هنا ستكون دوراتك</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>يمكن وضع ملف دورة بجانب البرنامج، أو فتح ملف من ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>لا يوجد في هذا الحاسوب صوت يقرأ بهذه اللغة.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>صوت القراءة في هذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>قراءة هذه الصفحة بصوت مسموع</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>بصفة ضيف: هذا في الذاكرة فقط ويزول عند المغادرة.</translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is asked again after %n minute(s) away.</source>
        <translation>
            <numerusform>يُطلب رقمك السري من جديد فور الغياب.</numerusform>
            <numerusform>يُطلب رقمك السري من جديد بعد غياب دقيقة.</numerusform>
            <numerusform>يُطلب رقمك السري من جديد بعد غياب دقيقتين.</numerusform>
            <numerusform>يُطلب رقمك السري من جديد بعد غياب %n دقائق.</numerusform>
            <numerusform>يُطلب رقمك السري من جديد بعد غياب %n دقيقة.</numerusform>
            <numerusform>يُطلب رقمك السري من جديد بعد غياب %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN is asked again once you lock.</source>
        <translation>يُطلب رقمك السري من جديد بعد القفل.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel.</source>
        <translation>لا يمكن لغيرك فتح هذا في Carrel.</translation>
    </message>
    <message>
        <source>It is encrypted with your PIN.</source>
        <translation>هذا مشفّر برقمك السري.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Marked</source>
        <translation>عليها إشارة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وضع إشارة</translation>
    </message>
    <message>
        <source>Take the mark off this page</source>
        <translation>إزالة الإشارة عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Mark this page</source>
        <translation>وضع إشارة على هذه الصفحة</translation>
    </message>
    <message>
        <source>Take the mark off this page (%1)</source>
        <translation>إزالة الإشارة عن هذه الصفحة (%1)</translation>
    </message>
    <message>
        <source>Mark this page (%1)</source>
        <translation>وضع إشارة على هذه الصفحة (%1)</translation>
    </message>
</context>
<context>
    <name>MarkingWidget</name>
    <message>
        <source>next words</source>
        <translation>الكلمات التالية</translation>
    </message>
    <message>
        <source>mark them</source>
        <translation>تحديدها</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>وهذه أيضًا</translation>
    </message>
    <message>
        <source>Mark the words in the text. A wrong mark cancels a right one.</source>
        <translation>المطلوب تحديد الكلمات في النص. كل تحديد خاطئ يُلغي تحديدًا صحيحًا.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>وجدت %1 من أصل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation><numerusform>لم يُحدَّد شيء بعد</numerusform><numerusform>المحدَّد: %n</numerusform><numerusform>المحدَّد: %n</numerusform><numerusform>المحدَّد: %n</numerusform><numerusform>المحدَّد: %n</numerusform><numerusform>المحدَّد: %n</numerusform></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Open in glossary</source>
        <translation>فتح في قاموس المصطلحات</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in Carrel failed. What you had finished is safe.</source>
        <translation>حدث خلل في Carrel. كل ما أتممته محفوظ.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <comment>%1 is minutes and seconds: 0:29</comment>
        <translation>يلزم الانتظار %1 ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Too short: a PIN has at least 6 digits, words at least 8 letters.</source>
        <translation>قصير جدًا: الرقم السري 6 أرقام على الأقل، والكلمات 8 حروف على الأقل.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>سهل جدًا: هذا من أول ما قد يجرّبه أي شخص.</translation>
    </message>
    <message>
        <source>This is locked again. Open your desk with your PIN first.</source>
        <translation>أُقفل هذا من جديد. يلزم أولًا فتح مكتبك برقمك السري.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>هذا غير صحيح.</translation>
    </message>
    <message>
        <source>This course file cannot be read. Is it still there?</source>
        <translation>تتعذّر قراءة ملف الدورة هذا. هل ما زال في مكانه؟</translation>
    </message>
    <message>
        <source>Another program is using this file. Close it there, then try again.</source>
        <translation>يستخدم برنامج آخر هذا الملف. يلزم إغلاقه هناك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This file is not a course.</source>
        <translation>هذا الملف ليس دورة.</translation>
    </message>
    <message>
        <source>This file is not a course that Carrel can open.</source>
        <translation>هذا الملف ليس دورة يستطيع Carrel فتحها.</translation>
    </message>
    <message>
        <source>This course file is cut off: it was not copied whole. Copy it again.</source>
        <translation>ملف الدورة هذا ناقص لأنه لم يُنسخ كاملًا. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>This course file was not opened: it could write outside its place.</source>
        <translation>لم يُفتح ملف الدورة هذا: قد يكتب خارج مكانه.</translation>
    </message>
    <message>
        <source>This course file was not opened: it holds the same part twice.</source>
        <translation>لم يُفتح ملف الدورة هذا: فيه الجزء نفسه مرتين.</translation>
    </message>
    <message>
        <source>This course file was not opened: it points outside itself.</source>
        <translation>لم يُفتح ملف الدورة هذا: يشير إلى ما هو خارجه.</translation>
    </message>
    <message>
        <source>This course file is locked with a password. Ask for one without.</source>
        <translation>ملف الدورة هذا مقفل بكلمة مرور. يمكن طلب ملف بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The films in this course file are packed and cannot be played.</source>
        <translation>أفلام ملف الدورة هذا مضغوطة ويتعذّر تشغيلها.</translation>
    </message>
    <message>
        <source>This course file was not opened: it would fill the memory.</source>
        <translation>لم يُفتح ملف الدورة هذا: قد يملأ ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>A part of this course file is too large to be opened.</source>
        <translation>جزء من ملف الدورة هذا أكبر من أن يُفتح.</translation>
    </message>
    <message>
        <source>A picture in this course is too large to be shown.</source>
        <translation>صورة في هذه الدورة أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>This course needs a newer Carrel.</source>
        <translation>تحتاج هذه الدورة إلى إصدار أحدث من Carrel.</translation>
    </message>
    <message>
        <source>This course file has a mistake in it. Ask for a new copy.</source>
        <translation>في ملف الدورة هذا خطأ. يمكن طلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>The words of this course cannot be read. Ask for a new copy.</source>
        <translation>تتعذّر قراءة نصوص هذه الدورة. يمكن طلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>A part of this course file is missing. Copy it again.</source>
        <translation>ينقص جزء من ملف الدورة هذا. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>A part of this course file is damaged. Copy it again.</source>
        <translation>جزء من ملف الدورة هذا تالف. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>A newer Carrel saved this progress. It was left as it is.</source>
        <translation>حُفظ هذا التقدّم بإصدار أحدث من Carrel، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Carrel may not write into its folder, so nothing new can be saved.</source>
        <translation>لا يُسمح لبرنامج Carrel بالكتابة في مجلده، فلا يمكن حفظ أي جديد.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what was saved before is safe.</source>
        <translation>القرص ممتلئ ويلزم إخلاء بعض المساحة. وما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>Carrel's folder cannot be reached. Is the stick still in?</source>
        <translation>تعذّر الوصول إلى مجلد Carrel. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>ملف التقدّم تالف. يلزم تشغيل Carrel من جديد، وستُحفظ نسخة من الملف.</translation>
    </message>
    <message>
        <source>This is not a file that Carrel took progress along in.</source>
        <translation>هذا ليس ملف تقدّم محفوظًا من Carrel.</translation>
    </message>
    <message>
        <source>A newer Carrel wrote this file. It can be brought in there.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Carrel. ويمكن إحضاره هناك.</translation>
    </message>
    <message>
        <source>This file was not copied whole, or was changed. Copy it again.</source>
        <translation>لم يُنسخ هذا الملف كاملًا أو تغيّر محتواه. يلزم نسخه من جديد.</translation>
    </message>
    <message>
        <source>This is not the secret of the file. Try again.</source>
        <translation>ليس هذا هو السر الذي اختير للملف. يمكن إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This learner was deleted on this computer and cannot come back as the same learner.</source>
        <translation>حُذفت بيانات هذا المتعلّم على هذا الحاسوب، ولا تمكن العودة بصفة المتعلّم نفسه.</translation>
    </message>
    <message>
        <source>There is no room for it. Choose another place; nothing is lost.</source>
        <translation>لا توجد مساحة تكفي. يمكن اختيار مكان آخر، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Carrel may not use that place. Choose another; nothing is lost.</source>
        <translation>لا يُسمح لبرنامج Carrel باستخدام ذلك المكان. يمكن اختيار مكان آخر، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Another program uses that file. Close it there, then try again.</source>
        <translation>برنامج آخر يستخدم هذا الملف. يلزم إغلاقه هناك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That place cannot be reached. Is the stick still in? Nothing is lost.</source>
        <translation>تعذّر الوصول إلى ذلك المكان. هل ما زالت ذاكرة USB موصولة؟ لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Name you want to use</source>
        <translation>الاسم الذي يناسبك هنا</translation>
    </message>
    <message>
        <source>For example: Blue kettle</source>
        <translation>مثلًا: الإبريق الأزرق</translation>
    </message>
    <message>
        <source>It does not have to be your real name.</source>
        <translation>لا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>A picture to find yourself by</source>
        <translation>صورة تدل على اسمك</translation>
    </message>
    <message>
        <source>Type a name first. Any name will do.</source>
        <translation>تلزم كتابة اسم أولًا. أي اسم يصلح.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>هذا الاسم مستخدم هنا. يمكن تجربة اسم آخر.</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>طائر</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>فنجان</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>قارب</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Music note</source>
        <translation>نغمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>مرساة</translation>
    </message>
    <message>
        <source>House</source>
        <translation>بيت</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name here</source>
        <translation>اسمك هنا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Type the name that you use here.</source>
        <translation>تلزم كتابة الاسم المستخدم هنا.</translation>
    </message>
    <message>
        <source>Nobody of this name learns here. Look at the spelling, or add a learner.</source>
        <translation>لا أحد يتعلّم هنا بهذا الاسم. يمكن مراجعة كتابته أو إضافة اسم.</translation>
    </message>
</context>
<context>
    <name>NamesakesSheet</name>
    <message>
        <source>Which picture is yours?</source>
        <translation>أي الصور صورتك؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>متاح لأي شخص هنا</translation>
    </message>
</context>
<context>
    <name>NarrowLayout</name>
    <message>
        <source>Video</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>NewCodeSheet</name>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استعادة جديد</translation>
    </message>
    <message>
        <source>The new code takes the place of the one on your paper, which opens nothing any more then.</source>
        <translation>يحل الرمز الجديد محل الرمز المكتوب على ورقتك، فلا يعود القديم يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>رقمك السري الحالي أو كلماتك الحالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Your note on this page, in your journal</source>
        <translation>ملاحظتك على هذه الصفحة، في يومياتك</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Saving</source>
        <translation>يجري الحفظ</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>لم يُحفظ بعد، وسيعيد Carrel المحاولة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Your journal</source>
        <translation>يومياتك</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New note (%1)</source>
        <translation>ملاحظة جديدة (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s). You can print or delete them at any time.</source>
        <translation>
            <numerusform>لا ملاحظات.</numerusform>
            <numerusform>ملاحظة واحدة. تمكن طباعتها أو حذفها في أي وقت.</numerusform>
            <numerusform>ملاحظتان. تمكن طباعتهما أو حذفهما في أي وقت.</numerusform>
            <numerusform>%n ملاحظات. تمكن طباعتها أو حذفها في أي وقت.</numerusform>
            <numerusform>%n ملاحظة. تمكن طباعتها أو حذفها في أي وقت.</numerusform>
            <numerusform>%n ملاحظة. تمكن طباعتها أو حذفها في أي وقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>لا ملاحظات بعد.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>إخفاء الإجابات</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>تبديل الشاشتين</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>Put the cards in order, the first one at the top.</source>
        <translation>المطلوب ترتيب البطاقات، والأولى في الأعلى.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are at their place or after the right card.</source>
        <translation>البطاقات التي في موضعها أو بعد البطاقة الصحيحة: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>OrderedRows</name>
    <message>
        <source>Move it up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>choose a card</source>
        <translation>اختيار بطاقة</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>give it a number</source>
        <translation>إعطاؤها رقمًا</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>الرقم %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this module</source>
        <translation>في هذه الوحدة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Finish the module</source>
        <translation>إنهاء الوحدة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Marked. Find lists the pages that you marked (%1).</source>
        <translation>وُضعت الإشارة. تظهر الصفحات التي عليها إشارتك في «بحث» (%1).</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>choose a card</source>
        <translation>اختيار بطاقة</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a row.</source>
        <translation>لا حاجة إلى الفأرة. ويمكن أيضًا نقر بطاقة ثم صف.</translation>
    </message>
</context>
<context>
    <name>PairsWidget</name>
    <message>
        <source>Put beside each part the card that fits. Some cards fit nowhere.</source>
        <translation>المطلوب وضع البطاقة المناسبة بجانب كل جزء. بعض البطاقات لا مكان لها.</translation>
    </message>
    <message>
        <source>Put beside each part the card that fits.</source>
        <translation>المطلوب وضع البطاقة المناسبة بجانب كل جزء.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right.</source>
        <translation>الأزواج الصحيحة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <translation>وُصل %1 من %2</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your facilitator cannot open this page. Avoid full names of other people.</source>
        <translation>لا يستطيع من يتولّى التيسير فتح هذه الصفحة. والأفضل تجنّب الأسماء الكاملة لأشخاص آخرين.</translation>
    </message>
    <message>
        <source>Your facilitator cannot open this page. If you forget your PIN, only your recovery code opens it. Someone who takes the stick or a copy can guess six digits, but not six words. Avoid full names of other people.</source>
        <translation>لا يستطيع من يتولّى التيسير فتح هذه الصفحة. وعند نسيان الرقم السري لا يفتحها إلا رمز الاستعادة الخاص بك. ومن يأخذ ذاكرة USB أو نسخة منها يستطيع تخمين ستة أرقام، لا ست كلمات. والأفضل تجنّب الأسماء الكاملة لأشخاص آخرين.</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>You passed a question at %1.</source>
        <translation>تجاوزت سؤالًا عند %1.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>الإجابة عنه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PickerScreen</name>
    <message>
        <source>All courses</source>
        <translation>كل الدورات</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in any order. Each one has its own certificate.</source>
        <translation>يمكن دراستها بأي ترتيب، ولكل وحدة شهادتها الخاصة.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Hello, %1</source>
        <translation>أهلًا يا %1</translation>
    </message>
    <message>
        <source>Type your PIN or your words to open your desk.</source>
        <translation>يُفتح مكتبك برقمك السري أو كلماتك.</translation>
    </message>
    <message>
        <source>Your PIN or your words</source>
        <translation>رقمك السري أو كلماتك</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>نسيت الرقم السري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>المحاولات الخاطئة كثيرة.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>هذا الرقم السري غير صحيح.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>Some of what you wrote came from another computer and has another PIN.</source>
        <translation>بعض ما كتبته جاء من حاسوب آخر وله رقم سري آخر.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place it in</source>
        <translation>وضعها في</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>المطلوب اختيار بطاقة.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>البطاقة المختارة: %1</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Place it in %1</source>
        <translation>وضعها في %1</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Print this plan?</source>
        <translation>طباعة هذه الخطة؟</translation>
    </message>
    <message>
        <source>Save this plan as a file?</source>
        <translation>حفظ هذه الخطة في ملف؟</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>لا قفل للورق: من يعثر عليه يستطيع قراءته. وقد يحتفظ النظام بأثر لهذه الطباعة.</translation>
    </message>
    <message>
        <source>The file has no lock: whoever comes across it can read it. Choose a place that is yours, such as a stick that you take along. The system may remember that it was saved.</source>
        <translation>لا قفل للملف: من يعثر عليه يستطيع قراءته. والأسلم اختيار مكان يخصك، كذاكرة USB تبقى معك. وقد يحتفظ النظام بأثر لهذا الحفظ.</translation>
    </message>
    <message>
        <source>Full names of other people are better left out.</source>
        <translation>الأفضل تجنّب الأسماء الكاملة لأشخاص آخرين.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>دون طباعة</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>دون حفظ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>These characters will be missing on the paper: %1</source>
        <translation>لن تظهر هذه الحروف على الورق: %1</translation>
    </message>
</context>
<context>
    <name>PlanWidget</name>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Go step by step. You can leave a step empty and come back to it.</source>
        <translation>خطوة بعد خطوة. يمكن ترك خطوة فارغة والعودة إليها.</translation>
    </message>
    <message>
        <source>%1 of %2 steps filled in</source>
        <translation>الخطوات المملوءة: %1 من %2</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>PrintNoteSheet</name>
    <message>
        <source>Print this note?</source>
        <translation>طباعة هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>لا قفل للورق: من يعثر عليه يستطيع قراءته. وقد يحتفظ النظام بأثر لهذه الطباعة.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>دون طباعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy on this computer</source>
        <translation>الخصوصية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock when nobody has moved for</source>
        <translation>القفل عند غياب الحركة لمدة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never while a film plays, a page is read aloud or a workshop is open. A message comes before.</source>
        <translation>لا قفل أثناء عرض فيلم أو القراءة بصوت أو أثناء ورشة. وتسبق القفل رسالة.</translation>
    </message>
    <message>
        <source>Do not list names</source>
        <translation>عدم سرد الأسماء</translation>
    </message>
    <message>
        <source>The first screen then asks for a name and shows nobody's.</source>
        <translation>تطلب الشاشة الأولى حينها كتابة اسم، ولا تعرض اسم أحد.</translation>
    </message>
    <message>
        <source>A neutral window title</source>
        <translation>عنوان محايد للنافذة</translation>
    </message>
    <message>
        <source>The window and the task bar then say “Calendar”.</source>
        <translation>يظهر حينها «التقويم» في النافذة وفي شريط المهام.</translation>
    </message>
    <message>
        <source>When somebody comes near</source>
        <translation>عند اقتراب شخص ما</translation>
    </message>
    <message>
        <source>%1 hides everything behind a calendar, at once. %2 locks.</source>
        <translation>%1: إخفاء كل شيء فورًا خلف تقويم. %2: قفل.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PrivateGate</name>
    <message>
        <source>This is for you alone</source>
        <translation>هذا لك وحدك</translation>
    </message>
    <message>
        <source>Without a PIN, anyone at this computer could read what you write here, so it asks for one first. If you would rather not, go on without: nothing else depends on it.</source>
        <translation>بلا رقم سري يمكن لأي شخص على هذا الحاسوب قراءة ما يُكتب هنا، لذلك يُطلب رقم سري أولًا. ويمكن أيضًا المتابعة من دونه: لا شيء آخر يتوقف عليه.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة من دونه</translation>
    </message>
    <message>
        <source>Left out. You can come back to it at any time.</source>
        <translation>تُرك جانبًا. تمكن العودة إليه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>بصفة ضيف: هذا في الذاكرة فقط ويزول عند المغادرة.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel: it is encrypted with your PIN. Your facilitator sees only that you did it.</source>
        <translation>لا يمكن لغيرك فتح هذا في Carrel: هو مشفّر برقمك السري. ولا يظهر لمن يتولّى التيسير إلا أنه أُنجز.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يجري الحفظ</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>لم يُحفظ بعد، وسيعيد Carrel المحاولة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>QuestionMark</name>
    <message>
        <source>Question at %1, answered</source>
        <translation>سؤال عند %1، تمت الإجابة عنه</translation>
    </message>
    <message>
        <source>Question at %1, not answered yet</source>
        <translation>سؤال عند %1، دون إجابة بعد</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered.</source>
        <translation>تمت الإجابة عن %1 من أصل %2.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>In this module</source>
        <translation>في هذه الوحدة</translation>
    </message>
    <message>
        <source>Show the pages of this module</source>
        <translation>عرض صفحات هذه الوحدة</translation>
    </message>
</context>
<context>
    <name>ReflectionWidget</name>
    <message>
        <source>leave the paper</source>
        <translation>مغادرة الورقة</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write in your own words. There is no right or wrong answer.</source>
        <translation>الكتابة هنا بكلماتك. لا توجد إجابة صحيحة وأخرى خاطئة.</translation>
    </message>
</context>
<context>
    <name>RemainingSheet</name>
    <message>
        <source>What is left in this module</source>
        <translation>ما بقي في هذه الوحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) still ask for something. There is no hurry.</source>
        <translation>
            <numerusform>لم يبقَ شيء.</numerusform>
            <numerusform>بقي شيء في صفحة واحدة. لا داعي للعجلة.</numerusform>
            <numerusform>بقي شيء في صفحتين. لا داعي للعجلة.</numerusform>
            <numerusform>بقي شيء في %n صفحات. لا داعي للعجلة.</numerusform>
            <numerusform>بقي شيء في %n صفحة. لا داعي للعجلة.</numerusform>
            <numerusform>بقي شيء في %n صفحة. لا داعي للعجلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n learner(s)?</source>
        <translation>
            <numerusform>إزالة المتعلّمين؟</numerusform>
            <numerusform>إزالة متعلّم واحد؟</numerusform>
            <numerusform>إزالة متعلّمَين؟</numerusform>
            <numerusform>إزالة %n متعلّمين؟</numerusform>
            <numerusform>إزالة %n متعلّمًا؟</numerusform>
            <numerusform>إزالة %n متعلّم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, certificates and private texts are deleted for good: from Carrel's file, its backups, and damaged copies that were set aside.</source>
        <translation>يُحذف التقدّم والشهادات والنصوص الخاصة نهائيًا: من ملف Carrel، ومن نسخه الاحتياطية، ومن النسخ التالفة التي وُضعت جانبًا.</translation>
    </message>
    <message>
        <source>Exported files, paper and copies that somebody made are not reached.</source>
        <translation>لا يشمل ذلك الملفات المصدَّرة ولا الأوراق ولا النسخ التي أخذها شخص ما.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%n آخرون</numerusform>
            <numerusform>%1 و%n شخصًا آخر</numerusform>
            <numerusform>%1 و%n شخص آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أحد.</numerusform>
            <numerusform>أُزيل متعلّم واحد.</numerusform>
            <numerusform>أُزيل متعلّمان.</numerusform>
            <numerusform>أُزيل %n متعلّمين.</numerusform>
            <numerusform>أُزيل %n متعلّمًا.</numerusform>
            <numerusform>أُزيل %n متعلّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted from everything in reach</source>
        <translation>يجري الحذف من كل ما يمكن الوصول إليه</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Your name and picture</source>
        <translation>اسمك وصورتك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ResetPin</name>
    <message>
        <source>The PIN of %1 is gone. There was no private text.</source>
        <translation>أُلغي الرقم السري لـ%1. ولم يكن هناك نص خاص.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN of %1 is gone, and %n private text(s) with it.</source>
        <translation>
            <numerusform>أُلغي الرقم السري لـ%1.</numerusform>
            <numerusform>أُلغي الرقم السري لـ%1، وضاع معه نص خاص واحد.</numerusform>
            <numerusform>أُلغي الرقم السري لـ%1، وضاع معه نصّان خاصّان.</numerusform>
            <numerusform>أُلغي الرقم السري لـ%1، وضاعت معه %n نصوص خاصة.</numerusform>
            <numerusform>أُلغي الرقم السري لـ%1، وضاع معه %n نصًا خاصًا.</numerusform>
            <numerusform>أُلغي الرقم السري لـ%1، وضاع معه %n نص خاص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Take the PIN of %1 away?</source>
        <translation>إلغاء الرقم السري لـ%1؟</translation>
    </message>
    <message>
        <source>All private text of %1 is then lost for good: notes, plans, answers in their own words. Nobody can bring it back.</source>
        <translation>تضيع حينها نهائيًا كل النصوص الخاصة لـ%1: ملاحظات وخطط وإجابات بكلمات شخصية. ولا يمكن لأحد استعادتها.</translation>
    </message>
    <message>
        <source>Progress and certificates stay.</source>
        <translation>يبقى التقدّم والشهادات.</translation>
    </message>
    <message>
        <source>If %1 still has the recovery code on paper, use that: nothing is lost.</source>
        <translation>إذا كان رمز الاستعادة ما زال على ورقة لدى %1، فالأفضل استخدامه: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Until there is a new PIN, anyone can go on as this learner.</source>
        <translation>إلى أن يُعيَّن رقم سري جديد، يمكن لأي شخص المتابعة باسم هذا المتعلّم.</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>إبقاء الرقم السري</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>إلغاء الرقم السري</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n learner(s) came back.</source>
        <translation>
            <numerusform>لم يعد أحد.</numerusform>
            <numerusform>عاد متعلّم واحد.</numerusform>
            <numerusform>عاد متعلّمان.</numerusform>
            <numerusform>عاد %n متعلّمين.</numerusform>
            <numerusform>عاد %n متعلّمًا.</numerusform>
            <numerusform>عاد %n متعلّم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The progress file was damaged</source>
        <translation>كان ملف التقدّم تالفًا</translation>
    </message>
    <message>
        <source>A copy of it is kept as %1, in Carrel's folder. A new one was begun, with nobody in it.</source>
        <translation>حُفظت نسخة منه باسم %1 في مجلد Carrel. وبدأ ملف جديد ليس فيه أحد.</translation>
    </message>
    <message>
        <source>Looking for a backup.</source>
        <translation>يجري البحث عن نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no backup that can be read, so everybody begins anew.</source>
        <translation>لا توجد نسخة احتياطية يمكن قراءتها، فالجميع يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>There is a backup of %1. It brings back everybody who is in it, with what they had done by then.</source>
        <translation>توجد نسخة احتياطية بتاريخ %1. استعادتها تعيد كل من فيها مع ما أُنجز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>استعادة النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>Being brought back. Leave Carrel open.</source>
        <translation>تجري الاستعادة. يلزم إبقاء Carrel مفتوحًا.</translation>
    </message>
    <message>
        <source>This backup cannot be read any more.</source>
        <translation>لم تعد قراءة هذه النسخة الاحتياطية ممكنة.</translation>
    </message>
</context>
<context>
    <name>RoleTag</name>
    <message>
        <source>Facilitator</source>
        <translation>التيسير</translation>
    </message>
</context>
<context>
    <name>ScaleChange</name>
    <message>
        <source>The same step as the first time.</source>
        <translation>الدرجة نفسها كما في المرة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further up than the first time.</source>
        <translation><numerusform>الدرجة نفسها كما في المرة الأولى.</numerusform><numerusform>أعلى بدرجة واحدة من المرة الأولى.</numerusform><numerusform>أعلى بدرجتين من المرة الأولى.</numerusform><numerusform>أعلى بـ%n درجات من المرة الأولى.</numerusform><numerusform>أعلى بـ%n درجة من المرة الأولى.</numerusform><numerusform>أعلى بـ%n درجة من المرة الأولى.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further down than the first time. That is normal: who knows more asks more of themselves.</source>
        <translation><numerusform>الدرجة نفسها كما في المرة الأولى.</numerusform><numerusform>أدنى بدرجة واحدة من المرة الأولى. وهذا طبيعي: من يعرف أكثر يطلب من نفسه أكثر.</numerusform><numerusform>أدنى بدرجتين من المرة الأولى. وهذا طبيعي: من يعرف أكثر يطلب من نفسه أكثر.</numerusform><numerusform>أدنى بـ%n درجات من المرة الأولى. وهذا طبيعي: من يعرف أكثر يطلب من نفسه أكثر.</numerusform><numerusform>أدنى بـ%n درجة من المرة الأولى. وهذا طبيعي: من يعرف أكثر يطلب من نفسه أكثر.</numerusform><numerusform>أدنى بـ%n درجة من المرة الأولى. وهذا طبيعي: من يعرف أكثر يطلب من نفسه أكثر.</numerusform></translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>سابقًا: %1. الآن: %2.</translation>
    </message>
</context>
<context>
    <name>ScaleSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ScaleWidget</name>
    <message>
        <source>another step</source>
        <translation>درجة أخرى</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>اختيار درجة</translation>
    </message>
    <message>
        <source>Choose what fits now. The facilitator does not see it.</source>
        <translation>المطلوب اختيار ما ينطبق الآن. ولا يظهر ذلك لمن يتولّى التيسير.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>الإجابة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ScenarioWidget</name>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>There is no single right answer. You can come back and try another way.</source>
        <translation>لا توجد إجابة صحيحة واحدة. تمكن العودة وتجربة طريق آخر.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached.</source>
        <translation>الأهداف المحقّقة: %1 من %2.</translation>
    </message>
    <message>
        <source>All goals reached</source>
        <translation>تحقّقت كل الأهداف</translation>
    </message>
    <message>
        <source>No goal on this path</source>
        <translation>لم يتحقّق هدف في هذا المسار</translation>
    </message>
    <message>
        <source>Some goals reached</source>
        <translation>تحقّق بعض الأهداف</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>تجربة طريق آخر</translation>
    </message>
    <message>
        <source>Mood: %1, %2 of %3.</source>
        <translation>المزاج: %1، %2 من %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>انغلاق</translation>
    </message>
    <message>
        <source>Wary</source>
        <translation>حذر</translation>
    </message>
    <message>
        <source>Listening, with doubts</source>
        <translation>إصغاء مع شكوك</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>اهتمام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>انفتاح</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>ما ردّك؟</translation>
    </message>
    <message>
        <source>The talk has come to its end</source>
        <translation>وصل الحديث إلى نهايته</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>The whole talk</source>
        <translation>الحديث كله</translation>
    </message>
    <message>
        <source>Your path so far. Replies given: %1. Ways ahead: %2.</source>
        <translation>مسارك حتى الآن. الردود: %1. الطرق المتاحة: %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Check to see what you reached, or take one step back and go on from there.</source>
        <translation>يُظهر «التحقق» ما بلغته، وتمكن أيضًا العودة «خطوة إلى الوراء» والمتابعة من هناك.</translation>
    </message>
    <message>
        <source>What others might have said</source>
        <translation>ما كان يمكن أن يقوله آخرون</translation>
    </message>
    <message>
        <source>Hide what others might have said</source>
        <translation>إخفاء ما كان يمكن أن يقوله آخرون</translation>
    </message>
    <message>
        <source>Look back at the talk</source>
        <translation>مراجعة الحديث</translation>
    </message>
    <message>
        <source>Hide the talk</source>
        <translation>إخفاء الحديث</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Your path so far</source>
        <translation>مسارك حتى الآن</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>A PIN keeps out the next person at this computer. It does not keep out someone who takes the stick, or a copy of it: a machine can guess six digits.</source>
        <translation>الرقم السري حاجز أمام الشخص التالي على هذا الحاسوب. وليس حاجزًا أمام من يأخذ ذاكرة USB أو نسخة منها: يمكن لآلة تخمين ستة أرقام.</translation>
    </message>
    <message>
        <source>Only six words chosen by chance keep out someone who takes the stick, or a copy of it. Words of your own are easier to guess.</source>
        <translation>لا حاجز أمام من يأخذ ذاكرة USB أو نسخة منها إلا ست كلمات مختارة عشوائيًا. أما الكلمات التي من اختيارك فتخمينها أسهل.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم سري</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>A PIN or words</source>
        <translation>رقم سري أو كلمات</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>مرة أخرى للتأكيد</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and type them below.</source>
        <translation>تُكتب على ورقة بهذا الترتيب، ثم تُدخل أدناه.</translation>
    </message>
    <message>
        <source>These words are English: there is no list of words in your language here.</source>
        <translation>هذه الكلمات بالإنجليزية: لا توجد هنا قائمة كلمات بلغتك.</translation>
    </message>
    <message>
        <source>Words that you can keep in mind or on paper</source>
        <translation>كلمات يمكن حفظها غيبًا أو على ورقة</translation>
    </message>
    <message>
        <source>At least 6 digits</source>
        <translation>6 أرقام على الأقل</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>A PIN has digits only. Choose “Words” for anything else.</source>
        <translation>الرقم السري أرقام فقط. ولغير ذلك يمكن اختيار «كلمات».</translation>
    </message>
    <message>
        <source>Too short: at least 6 digits.</source>
        <translation>قصير جدًا: 6 أرقام على الأقل.</translation>
    </message>
    <message>
        <source>Too short: at least 8 letters.</source>
        <translation>قصيرة جدًا: 8 حروف على الأقل.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>سهل جدًا: هذا من أول ما قد يجرّبه أي شخص.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الإدخالان غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Another PIN or other words</source>
        <translation>رقم سري آخر أو كلمات أخرى</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>رقمك السري الحالي أو كلماتك الحالية</translation>
    </message>
    <message>
        <source>A copy of the file that somebody made before still opens with the old one.</source>
        <translation>النسخة التي أخذها شخص ما من الملف قبل ذلك تظل تُفتح بالرقم القديم أو الكلمات القديمة.</translation>
    </message>
    <message>
        <source>A lock for what you write</source>
        <translation>قفل لكتاباتك</translation>
    </message>
    <message>
        <source>Other people use this computer. What you write is locked, so that they cannot read it. No PIN, no journal: without a lock nothing private is kept.</source>
        <translation>يستخدم هذا الحاسوب أشخاص آخرون. تُقفل كتاباتك كي لا يتمكنوا من قراءتها. لا يوميات بلا رقم سري: دون قفل لا يُحفظ أي شيء خاص.</translation>
    </message>
    <message>
        <source>If you forget it and have no recovery code, what you wrote is gone. Progress and certificates stay. The code comes next.</source>
        <translation>عند نسيانه دون وجود رمز الاستعادة يضيع ما كتبته. ويبقى التقدّم والشهادات. ويأتي الرمز في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Type the PIN or the words that you have now.</source>
        <translation>يلزم إدخال الرقم السري الحالي أو الكلمات الحالية.</translation>
    </message>
    <message>
        <source>From now on the new one opens your desk.</source>
        <translation>من الآن يُفتح مكتبك بالرقم الجديد أو الكلمات الجديدة.</translation>
    </message>
    <message>
        <source>The PIN that you have now is not right.</source>
        <translation>الرقم السري الحالي غير صحيح.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the film: %1 of %2</source>
        <translation>الموضع في الفيلم: %1 من %2</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Set up the facilitator</source>
        <translation>إعداد دور التيسير</translation>
    </message>
    <message>
        <source>A facilitator adds and removes learners and keeps order; it is no lock on what learners wrote.</source>
        <translation>يقوم دور التيسير على إضافة المتعلّمين وإزالتهم وحفظ النظام، وهو ليس قفلًا على ما كتبوه.</translation>
    </message>
    <message>
        <source>A facilitator sees how far everybody is, never answers or private text.</source>
        <translation>يظهر لمن يتولّى التيسير مدى تقدّم الجميع، ولا تظهر أبدًا الإجابات ولا النصوص الخاصة.</translation>
    </message>
    <message>
        <source>Whoever can delete Carrel's data folder can set the role up anew; the learners here, and their text, are then gone.</source>
        <translation>من يستطيع حذف مجلد بيانات Carrel يستطيع إعداد هذا الدور من جديد، وعندها يزول المتعلّمون هنا ونصوصهم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>علامة تنصيص</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>واصلة</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>Long dash</source>
        <translation>شرطة طويلة</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>فتح قوس</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>إغلاق قوس</translation>
    </message>
    <message>
        <source>Opening square bracket</source>
        <translation>فتح قوس مربع</translation>
    </message>
    <message>
        <source>Closing square bracket</source>
        <translation>إغلاق قوس مربع</translation>
    </message>
    <message>
        <source>Opening curly bracket</source>
        <translation>فتح قوس متعرّج</translation>
    </message>
    <message>
        <source>Closing curly bracket</source>
        <translation>إغلاق قوس متعرّج</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>Opening angle quotation mark</source>
        <translation>فتح تنصيص زاوي</translation>
    </message>
    <message>
        <source>Closing angle quotation mark</source>
        <translation>إغلاق تنصيص زاوي</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>فتح تنصيص مفرد</translation>
    </message>
    <message>
        <source>Closing single quotation mark</source>
        <translation>إغلاق تنصيص مفرد</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>هاشتاغ</translation>
    </message>
    <message>
        <source>Numero sign</source>
        <translation>رمز الرقم</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>علامة العطف</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>علامة النسبة المئوية</translation>
    </message>
    <message>
        <source>Arabic per cent</source>
        <translation>علامة النسبة المئوية العربية</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>علامة الضرب</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>علامة القسمة</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>علامة التلدة</translation>
    </message>
    <message>
        <source>Circumflex</source>
        <translation>علامة الإقحام</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>علامة القسم</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>علامة الدرجة</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>نقاط الحذف</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>يورو</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>جنيه إسترليني</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>روبل</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>فاصلة عربية</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>فاصلة منقوطة عربية</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>علامة استفهام عربية</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>تطويل</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>همزة</translation>
    </message>
    <message>
        <source>Fatha</source>
        <translation>فتحة</translation>
    </message>
    <message>
        <source>Fathatan</source>
        <translation>تنوين فتح</translation>
    </message>
    <message>
        <source>Damma</source>
        <translation>ضمة</translation>
    </message>
    <message>
        <source>Dammatan</source>
        <translation>تنوين ضم</translation>
    </message>
    <message>
        <source>Kasra</source>
        <translation>كسرة</translation>
    </message>
    <message>
        <source>Kasratan</source>
        <translation>تنوين كسر</translation>
    </message>
    <message>
        <source>Sukun</source>
        <translation>سكون</translation>
    </message>
    <message>
        <source>Shadda</source>
        <translation>شدّة</translation>
    </message>
    <message>
        <source>Small alef</source>
        <translation>ألف خنجرية</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>%1: Empty</source>
        <translation>%1: فارغ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by: %1</source>
        <translation>الترتيب حسب: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, smallest first</source>
        <translation>مرتّب حسب: %1، الأصغر أولًا</translation>
    </message>
    <message>
        <source>Sorted by: %1, largest first</source>
        <translation>مرتّب حسب: %1، الأكبر أولًا</translation>
    </message>
</context>
<context>
    <name>SortWidget</name>
    <message>
        <source>Put each card in the box where it belongs.</source>
        <translation>المطلوب وضع كل بطاقة في صندوقها.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are in their box.</source>
        <translation>البطاقات في صندوقها الصحيح: %1 من %2.</translation>
    </message>
    <message>
        <source>%1 of %2 placed</source>
        <translation>وُضع %1 من %2</translation>
    </message>
</context>
<context>
    <name>SpotButton</name>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>وهذه أيضًا</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Show an example</source>
        <translation>عرض مثال</translation>
    </message>
    <message>
        <source>Hide the example</source>
        <translation>إخفاء المثال</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Bring progress</source>
        <translation>إحضار التقدّم</translation>
    </message>
    <message>
        <source>A file that was taken along from another computer is added to what is here. Nothing is taken away, and it may be done again at any time.</source>
        <translation>يُضاف إلى ما هنا ملف أُخذ من حاسوب آخر. لا يزول بذلك شيء مما هنا، ويمكن تكراره في أي وقت.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>The secret that was chosen for the file</source>
        <translation>السر الذي اختير للملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>إحضار</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>ملفات التقدّم (*%1)</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>لم يُختر ملف بعد</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>يلزم اختيار الملف أولًا.</translation>
    </message>
    <message>
        <source>Being added to what is here. Leave the stick in.</source>
        <translation>تجري الإضافة إلى ما هنا. يلزم إبقاء ذاكرة USB موصولة.</translation>
    </message>
    <message>
        <source>The progress of %1 is here now.</source>
        <translation>تقدّم %1 موجود هنا الآن.</translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>Take it with me</source>
        <translation>أخذ التقدّم معي</translation>
    </message>
    <message>
        <source>All that you did goes into one file, locked with a secret that you choose for it here. At another computer, “Bring progress” on the first screen adds it to what is there.</source>
        <translation>يُجمع كل ما أنجزته في ملف واحد، مقفل بسر يُختار له هنا. وعلى حاسوب آخر، يضيفه «إحضار التقدّم» في الشاشة الأولى إلى ما هناك.</translation>
    </message>
    <message>
        <source>Inside the file, what you wrote stays locked with your own PIN or words as well.</source>
        <translation>وداخل الملف تبقى كتاباتك مقفلة أيضًا برقمك السري أو كلماتك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Whoever finds the file can have a machine try all PINs of six digits in some days.</source>
        <translation>من يعثر على الملف يستطيع أن يجعل آلة تجرّب كل الأرقام السرية المكوّنة من ستة أرقام خلال بضعة أيام.</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed, by a machine either; words of your own are easier. Without them nobody opens the file, and neither do you.</source>
        <translation>ست كلمات مختارة عشوائيًا لا يمكن تخمينها، ولا لآلة أيضًا، أما الكلمات التي من اختيارك فتخمينها أسهل. ومن دونها يتعذّر فتح الملف على الجميع، وعليك أيضًا.</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>ملفات التقدّم (*%1)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Your progress is in the file. It opens with the secret that you chose for it.</source>
        <translation>تقدّمك في الملف. ويُفتح بالسر الذي اختير له.</translation>
    </message>
    <message>
        <source>Being written. Leave the stick in.</source>
        <translation>تجري الكتابة. يلزم إبقاء ذاكرة USB موصولة.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Opens what this word means</source>
        <translation>يعرض معنى هذه الكلمة</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes, short</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>لم يبقَ وقت</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقي نحو ساعة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>القراءة: أقل من دقيقة</numerusform>
            <numerusform>القراءة: دقيقة واحدة</numerusform>
            <numerusform>القراءة: دقيقتان</numerusform>
            <numerusform>القراءة: %n دقائق</numerusform>
            <numerusform>القراءة: %n دقيقة</numerusform>
            <numerusform>القراءة: %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation>اليوم، %1</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in this course (%1)</source>
        <translation>البحث في هذه الدورة (%1)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Module %1</source>
        <translation>الوحدة %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>إخفاء فوري: يظهر تقويم هنا (%1)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the start (%1)</source>
        <translation>العودة إلى البداية (%1)</translation>
    </message>
    <message>
        <source>Back to the start; nothing of a guest is kept (%1)</source>
        <translation>العودة إلى البداية، ولا يُحفظ شيء من عمل الضيف (%1)</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>You have read the transcript</source>
        <translation>قُرئ النص</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>قرأت النص</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n line(s). Enter goes to the next.</source>
        <translation>
            <numerusform>لم يوجد في النص.</numerusform>
            <numerusform>وُجد في سطر واحد. مفتاح Enter للانتقال إلى التالي.</numerusform>
            <numerusform>وُجد في سطرين. مفتاح Enter للانتقال إلى التالي.</numerusform>
            <numerusform>وُجد في %n أسطر. مفتاح Enter للانتقال إلى التالي.</numerusform>
            <numerusform>وُجد في %n سطرًا. مفتاح Enter للانتقال إلى التالي.</numerusform>
            <numerusform>وُجد في %n سطر. مفتاح Enter للانتقال إلى التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the transcript.</source>
        <translation>هذه الكلمات ليست في النص.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Ten seconds back</source>
        <translation>عشر ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>الترجمة: متوقفة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>إنهاء ملء الشاشة</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>لا يوجد في هذا الحاسوب مخرج صوت</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>مستوى الصوت، مكتوم</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>All cards are placed.</source>
        <translation>وُضعت كل البطاقات.</translation>
    </message>
</context>
<context>
    <name>TruthWidget</name>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>And why? Choose the reason.</source>
        <translation>ولماذا؟ المطلوب اختيار السبب.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>صواب أم خطأ؟</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>WatchedState</name>
    <message>
        <source>Transcript read</source>
        <translation>قُرئ النص</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>شوهد الفيلم</translation>
    </message>
    <message>
        <source>You have watched %1 %</source>
        <translation>شوهد %1% من الفيلم</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Who is learning?</source>
        <translation>من يتعلّم؟</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Use any name you like. It does not have to be your real one.</source>
        <translation>أي اسم مناسب، ولا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>Bring progress</source>
        <translation>إحضار التقدّم</translation>
    </message>
    <message>
        <source>From a file that you took along from another computer</source>
        <translation>من ملف أُخذ من حاسوب آخر</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>إخفاء فوري: يظهر تقويم هنا (%1)</translation>
    </message>
    <message>
        <source>I am a facilitator</source>
        <translation>أتولّى التيسير</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>متاح لأي شخص هنا</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Continue as a guest</source>
        <translation>متابعة بصفة ضيف</translation>
    </message>
    <message>
        <source>Look around without a name. When you close Carrel, nothing is kept.</source>
        <translation>جولة دون اسم. عند إغلاق Carrel لا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>WordBank</name>
    <message>
        <source>choose a word</source>
        <translation>اختيار كلمة</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم تُكتب بعد</translation>
    </message>
    <message>
        <source>Module %1. %2</source>
        <comment>the number, then a day</comment>
        <translation>الوحدة %1. %2</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>ما الذي يدور في بالك؟</translation>
    </message>
    <message>
        <source>In memory until you leave</source>
        <translation>في الذاكرة حتى المغادرة</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>حفظ تلقائي</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <comment>a time of day</comment>
        <translation>حُفظ على هذا الحاسوب، الساعة %1</translation>
    </message>
    <message>
        <source>Saved on this computer: %1</source>
        <comment>a day</comment>
        <translation>حُفظ على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>ملاحظة خاصة بك</translation>
    </message>
    <message>
        <source>Your note on a page of module %1</source>
        <translation>ملاحظتك على صفحة من الوحدة %1</translation>
    </message>
    <message>
        <source>%1 asks, in module %2</source>
        <comment>the host's name</comment>
        <translation>سؤال من %1، في الوحدة %2</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WorkshopFoot</name>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>إخفاء الإجابات</translation>
    </message>
    <message>
        <source>No right answer</source>
        <translation>بلا إجابة صحيحة</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Space)</translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>إنهاء الورشة</translation>
    </message>
    <message>
        <source>End the workshop (Esc)</source>
        <translation>إنهاء الورشة (Esc)</translation>
    </message>
</context>
<context>
    <name>WorkshopKeysSheet</name>
    <message>
        <source>Keys of a workshop</source>
        <translation>مفاتيح الورشة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>المصدر: %1، %2</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Modules</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>Show the questions of a module to a group, from a projector. Nothing is recorded. With a second screen connected, your notes stand on this one.</source>
        <translation>عرض أسئلة وحدة على مجموعة بجهاز عرض. لا يُسجَّل شيء. وعند توصيل شاشة ثانية تظهر ملاحظاتك على شاشة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>الوحدة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>لا أسئلة</numerusform><numerusform>سؤال واحد</numerusform><numerusform>سؤالان</numerusform><numerusform>%n أسئلة</numerusform><numerusform>%n سؤالًا</numerusform><numerusform>%n سؤال</numerusform></translation>
    </message>
    <message>
        <source>Print the notes</source>
        <translation>طباعة الملاحظات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>يمكن وضع ملف دورة بجانب البرنامج، أو فتح ملف من ذاكرة USB.</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>فتح ملف دورة</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>هنا ستكون دوراتك</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>%1: your PIN and your data</source>
        <translation>%1: رقمك السري وبياناتك</translation>
    </message>
</context>
<context>
    <name>YouSheet</name>
    <message>
        <source>You are a guest</source>
        <translation>الاستخدام بصفة ضيف</translation>
    </message>
    <message>
        <source>Yours on this computer</source>
        <translation>ما يخصك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing is kept when you leave or close Carrel.</source>
        <translation>لا يُحفظ شيء عند المغادرة أو عند إغلاق Carrel.</translation>
    </message>
    <message>
        <source>All that you do is in the computer's memory alone, and in no file.</source>
        <translation>كل ما يُنجز يبقى في ذاكرة الحاسوب وحدها، لا في أي ملف.</translation>
    </message>
    <message>
        <source>With a name of your own choice you become a learner here: what you did so far stays, and you go on from where you are.</source>
        <translation>باسم من اختيارك يصبح لك مكان بين المتعلّمين هنا: يبقى ما أنجزته حتى الآن، وتستمر المتابعة من الموضع نفسه.</translation>
    </message>
    <message>
        <source>Stay a guest</source>
        <translation>البقاء بصفة ضيف</translation>
    </message>
    <message>
        <source>Keep what I did</source>
        <translation>الاحتفاظ بما أنجزته</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Your name here. It need not be the real one.</source>
        <translation>اسمك هنا. لا يلزم أن يكون الاسم الحقيقي.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>أخذ التقدّم معي</translation>
    </message>
    <message>
        <source>All that you did, as one locked file, to go on at another computer.</source>
        <translation>كل ما أنجزته، في ملف واحد مقفل، للمتابعة على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>تقدّمك</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>حذف بياناتي</translation>
    </message>
    <message>
        <source>You and all that you did go from this computer for good.</source>
        <translation>يُزال اسمك وكل ما أنجزته من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>Leaving for good</source>
        <translation>المغادرة نهائيًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم سري</translation>
    </message>
    <message>
        <source>Anyone at this computer can go on as you, and nothing private is kept without a PIN.</source>
        <translation>يمكن لأي شخص على هذا الحاسوب المتابعة باسمك، ولا يُحفظ أي شيء خاص بلا رقم سري.</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>ليس لديك رقم سري</translation>
    </message>
    <message>
        <source>It keeps out the next person at this computer. If somebody knows it, change it.</source>
        <translation>هو حاجز أمام الشخص التالي على هذا الحاسوب. وإذا عرفه أحد فالأفضل تغييره.</translation>
    </message>
    <message>
        <source>You have a PIN or words</source>
        <translation>لديك رقم سري أو كلمات</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استعادة جديد</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Welcome back, %1.</source>
        <translation>أهلًا بعودتك يا %1</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <translation>أهلًا وسهلًا يا %1</translation>
    </message>
    <message>
        <source>Continue module %1</source>
        <translation>متابعة الوحدة %1</translation>
    </message>
    <message>
        <source>Begin with module 1</source>
        <translation>البدء بالوحدة 1</translation>
    </message>
    <message>
        <source>Start the next module</source>
        <translation>بدء الوحدة التالية</translation>
    </message>
    <message>
        <source>module %1</source>
        <translation>الوحدة %1</translation>
    </message>
    <message>
        <source>You stopped at page %1 of %2 in %3. Shall we carry on?</source>
        <translation>توقفت عند الصفحة %1 من %2: %3. هل نتابع؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n module(s) complete</source>
        <translation>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
            <numerusform>الوحدات المكتملة: %1 من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>choose a card</source>
        <translation>اختيار بطاقة</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>التحقق من إجاباتي</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a box.</source>
        <translation>لا حاجة إلى الفأرة. ويمكن أيضًا نقر بطاقة ثم صندوق.</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A quiet desk of your own, even on a shared computer.</source>
        <translation>مكتب هادئ لك وحدك، حتى على حاسوب مشترك.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No account, no internet, no tracking.</source>
        <translation>لا حساب ولا إنترنت ولا تتبّع.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>عليها إشارة</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>All %n module(s)</source>
        <translation>
            <numerusform>جميع الوحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>الوحدتان كلتاهما</numerusform>
            <numerusform>جميع الوحدات وعددها %n</numerusform>
            <numerusform>جميع الوحدات وعددها %n</numerusform>
            <numerusform>جميع الوحدات وعددها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>show answers</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>add a hand</source>
        <translation>إضافة يد</translation>
    </message>
    <message>
        <source>remove a hand</source>
        <translation>إنقاص يد</translation>
    </message>
    <message>
        <source>start and pause the clock</source>
        <translation>بدء الوقت وإيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>end</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
</context>
</TS>
