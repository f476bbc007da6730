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
        <source>Page %1 of %2, %3 done</source>
        <translation>صفحة %1 من %2، المكتمل: %3</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>مساحة التيسير</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>هذه السطور لكل من يتعلّم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The centre&apos;s line on certificates</source>
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
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
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
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>قاموس المصطلحات</translation>
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
        <source>Done</source>
        <translation>تم</translation>
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
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>إجابة صحيحة</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه الإجابة</translation>
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
        <source>For the facilitator: %1</source>
        <translation>للتيسير: %1</translation>
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
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>فتح ملف دورة</translation>
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
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
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
        <source>Name you want to use</source>
        <translation>اسم من اختيارك</translation>
    </message>
    <message>
        <source>For example: Blue kettle</source>
        <translation>مثلًا: إبريق أزرق</translation>
    </message>
    <message>
        <source>It does not have to be your real name.</source>
        <translation>لا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>A picture to find yourself by</source>
        <translation>صورة تميّزك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
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
        <translation>نغمة موسيقية</translation>
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
    <message>
        <source>Type a name first. Any name will do.</source>
        <translation>يلزم كتابة اسم أولًا. أي اسم يصلح.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>هذا الاسم مستخدم هنا. يمكن تجربة اسم آخر.</translation>
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
        <source>The progress file was damaged. A copy is kept as %1. A new one was begun.</source>
        <translation>كان ملف التقدّم تالفًا. حُفظت نسخة منه باسم %1، وبدأ ملف جديد.</translation>
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
        <source>Carrel&apos;s folder cannot be reached. Is the stick still in?</source>
        <translation>تعذّر الوصول إلى مجلد Carrel. هل ما زالت ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>ملف التقدّم تالف. يلزم تشغيل Carrel من جديد، وستُحفظ نسخة من الملف.</translation>
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
    <name>Remaining</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>لا أفلام</numerusform>
            <numerusform>فيلم واحد</numerusform>
            <numerusform>فيلمان</numerusform>
            <numerusform>%n أفلام</numerusform>
            <numerusform>%n فيلمًا</numerusform>
            <numerusform>%n فيلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the questions</source>
        <translation>نهاية الأسئلة</translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>نهاية الصفحة</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>نهاية الفيلم</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>بقي: %1</translation>
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
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد بلا إجابة</numerusform>
            <numerusform>سؤالان بلا إجابة</numerusform>
            <numerusform>%n أسئلة بلا إجابة</numerusform>
            <numerusform>%n سؤالًا بلا إجابة</numerusform>
            <numerusform>%n سؤال بلا إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>a film to watch, or its text to read</source>
        <translation>فيلم للمشاهدة، أو نصه للقراءة</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>لم تُقرأ حتى آخرها بعد</translation>
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
</context>
<context>
    <name>Tools</name>
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
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Back to the start, for the next person</source>
        <translation>العودة إلى البداية، لمن يأتي بعد</translation>
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
        <source>For the facilitator</source>
        <translation>مساحة التيسير</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>متاح لأي شخص هنا</translation>
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
</TS>
