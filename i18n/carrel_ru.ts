<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Не этот</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>И этот тоже</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Этот</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 done</source>
        <translation>Страница %1 из %2, пройдено: %3</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Для ведущего</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>Эти строки общие для всех, кто учится за этим компьютером.</translation>
    </message>
    <message>
        <source>The centre&apos;s line on certificates</source>
        <translation>Название центра на сертификатах</translation>
    </message>
    <message>
        <source>For example: Harbour Community Centre. Empty means that no place is named.</source>
        <translation>Например: Общественный центр «Гавань». Если пусто, место не указывается.</translation>
    </message>
    <message>
        <source>Local emergency line</source>
        <translation>Местный телефон экстренной помощи</translation>
    </message>
    <message>
        <source>A number and when it answers. Learners see it in Help and where a page may be hard to read.</source>
        <translation>Номер и часы работы. Его видно в справке и там, где страницу бывает тяжело читать.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>Время обучения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>for completing the whole course</source>
        <translation>за прохождение всего курса</translation>
    </message>
    <message>
        <source>for completing the module</source>
        <translation>за прохождение модуля</translation>
    </message>
    <message>
        <source>Module %1 of the course “%2”</source>
        <translation>Модуль %1 курса «%2»</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Сертификат о прохождении</translation>
    </message>
    <message>
        <source>This certificate is awarded to</source>
        <translation>Этот сертификат получает</translation>
    </message>
    <message>
        <source>Facilitator: name and signature</source>
        <translation>Ведущий: имя и подпись</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CertificateName</name>
    <message>
        <source>Name on the certificate</source>
        <translation>Имя на сертификате</translation>
    </message>
    <message>
        <source>Empty: a line for a pen</source>
        <translation>Если пусто: строка для ручки</translation>
    </message>
    <message>
        <source>Name on the certificate:</source>
        <translation>Имя на сертификате:</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>строка для ручки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Done with the name</source>
        <translation>Имя готово</translation>
    </message>
    <message>
        <source>Change the name on the certificate</source>
        <translation>Изменить имя на сертификате</translation>
    </message>
    <message>
        <source>Any name you like. Leave it empty for a line to write on with a pen.</source>
        <translation>Любое имя. Если оставить пустым, будет строка, чтобы вписать имя ручкой.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1 Leave the name empty to write it with a pen.</source>
        <translation>Эти знаки не печатаются: %1 Можно оставить имя пустым и вписать его ручкой.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>Только чёрный</translation>
    </message>
    <message>
        <source>For printers without colour</source>
        <translation>Для чёрно-белых принтеров</translation>
    </message>
    <message>
        <source>In some places a paper like this can be used against you. Where that is a risk, leave it here, or leave the name out.</source>
        <translation>Кое-где такую бумагу могут использовать против вас. Если есть риск, оставьте её здесь или не указывайте имя.</translation>
    </message>
    <message>
        <source>Course certificate</source>
        <translation>Сертификат курса</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Сертификат %1</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>строка для ручки</translation>
    </message>
    <message>
        <source>Certificate: %1. Name: %2. Serial number: %3</source>
        <translation>Сертификат: %1. Имя: %2. Серийный номер: %3</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Your certificates</source>
        <translation>Ваши сертификаты</translation>
    </message>
    <message>
        <source>Open one to print it or to save it again. Its number stays the same.</source>
        <translation>Откройте любой, чтобы напечатать или сохранить ещё раз. Номер не изменится.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your certificates will stand here</source>
        <translation>Здесь будут ваши сертификаты</translation>
    </message>
    <message numerus="yes">
        <source>Finish any one of the %n module(s) and its certificate appears on this shelf.</source>
        <translation>
            <numerusform>Пройдите модуль, и его сертификат появится на этой полке.</numerusform>
            <numerusform>Пройдите любой из %n модулей, и его сертификат появится на этой полке.</numerusform>
            <numerusform>Пройдите любой из %n модулей, и его сертификат появится на этой полке.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the modules</source>
        <translation>К модулям</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Верно: %1 из %2</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. That is enough for the certificate.</source>
        <translation>Ваши лучшие ответы дают %1&#xa0;% этой проверки. Для сертификата этого хватает.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. The certificate asks for %2 %. You can try again as often as you like, and only your best answers count.</source>
        <translation>Ваши лучшие ответы дают %1&#xa0;% этой проверки. Для сертификата нужно %2&#xa0;%. Пробовать можно сколько угодно: считаются только лучшие ответы.</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>Повторить остальные</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Посмотреть ответы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Отчасти верно</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
</context>
<context>
    <name>ChoiceWidget</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Выберите все верные ответы.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Выберите один ответ.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Найдено %1 из %2.</translation>
    </message>
</context>
<context>
    <name>CompletionScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>You can now</source>
        <translation>Теперь вы можете</translation>
    </message>
    <message>
        <source>Module %1 is not complete yet</source>
        <translation>Модуль %1 ещё не пройден</translation>
    </message>
    <message>
        <source>All that you did is kept. Carry on when you like.</source>
        <translation>Всё сделанное сохранено. Продолжайте, когда захотите.</translation>
    </message>
    <message>
        <source>The pages of module %1 are done</source>
        <translation>Страницы модуля %1 пройдены</translation>
    </message>
    <message>
        <source>The final check is still open to you.</source>
        <translation>Итоговая проверка ещё впереди.</translation>
    </message>
    <message>
        <source>Module %1 is complete</source>
        <translation>Модуль %1 пройден</translation>
    </message>
    <message>
        <source>Well done. You kept going to the end.</source>
        <translation>Отлично. Вы дошли до конца.</translation>
    </message>
    <message>
        <source>Well done, %1. You kept going to the end.</source>
        <translation>Отлично, %1. Вы дошли до конца.</translation>
    </message>
    <message>
        <source>You have completed every module of this course</source>
        <translation>Вы прошли все модули этого курса</translation>
    </message>
    <message>
        <source>See the certificate of the course</source>
        <translation>К сертификату курса</translation>
    </message>
    <message>
        <source>Where next? You choose</source>
        <translation>Что дальше? Решать вам</translation>
    </message>
    <message numerus="yes">
        <source>See all %n module(s)</source>
        <translation>
            <numerusform>Все модули: %n</numerusform>
            <numerusform>Все %n модуля</numerusform>
            <numerusform>Все %n модулей</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>The certificate of this module</source>
        <translation>Сертификат этого модуля</translation>
    </message>
    <message>
        <source>It will stand here when all pages are done and the final check is passed.</source>
        <translation>Он появится здесь, когда все страницы и итоговая проверка будут пройдены.</translation>
    </message>
    <message>
        <source>The certificate needs %1 of %2 in the final check; you have %3. Try those questions again as often as you like.</source>
        <translation>Для сертификата нужно %1 из %2 в итоговой проверке, у вас %3. Пробуйте снова сколько угодно.</translation>
    </message>
    <message>
        <source>Go to the final check</source>
        <translation>К итоговой проверке</translation>
    </message>
</context>
<context>
    <name>ContentNoteScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>A word from %1</source>
        <translation>Говорит %1</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Прежде чем начать</translation>
    </message>
    <message>
        <source>Start the module</source>
        <translation>Начать модуль</translation>
    </message>
    <message>
        <source>Start without those pages</source>
        <translation>Начать без этих страниц</translation>
    </message>
    <message>
        <source>Choose another module</source>
        <translation>Выбрать другой модуль</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out: %1. You can open it later all the same.</source>
        <translation>Пропускается: %1. Открыть можно и позже.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the certificate as PDF and print it elsewhere.</source>
        <translation>Принтер здесь не настроен. Сохраните сертификат как PDF и распечатайте в другом месте.</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Печать сертификата</translation>
    </message>
    <message>
        <source>The certificate is on its way to the printer.</source>
        <translation>Сертификат отправлен на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the page. You can save the certificate as PDF instead.</source>
        <translation>Принтер не принял страницу. Сертификат можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Certificate saved as PDF</source>
        <translation>Сертификат сохранён как PDF</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate was not saved: the disk is full. Choose another place.</source>
        <translation>Сертификат не сохранён: диск заполнен. Выберите другое место.</translation>
    </message>
    <message>
        <source>The certificate was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Сертификат не сохранён: Carrel не может туда писать. Выберите другое место.</translation>
    </message>
    <message>
        <source>The certificate was not saved: another program uses that file. Choose another name.</source>
        <translation>Сертификат не сохранён: файл занят другой программой. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The certificate was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Сертификат не сохранён: это место недоступно. Флешка ещё вставлена?</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Which day is it?</source>
        <translation>Какое сегодня число?</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right, and a certificate carries the day it was earned.</source>
        <translation>Часы этого компьютера явно неверны, а на сертификате стоит день, когда он получен.</translation>
    </message>
    <message>
        <source>Say which day it is</source>
        <translation>Указать дату</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day is it?</source>
        <translation>Какое сегодня число?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>This day will stand on the certificate.</source>
        <translation>Эта дата будет на сертификате.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Выбрать эту дату</translation>
    </message>
    <message>
        <source>Choose the day, the month and the year.</source>
        <translation>Выберите день, месяц и год.</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>В этом месяце нет такого дня.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Открыть файл курса</translation>
    </message>
    <message>
        <source>Courses (*.course)</source>
        <translation>Курсы (*.course)</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>About this course</source>
        <translation>Об этом курсе</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>На вашем столе</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Без анимации</translation>
    </message>
    <message>
        <source>Arabic-Indic digits</source>
        <translation>Арабско-индийские цифры</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страниц</translation>
    </message>
    <message>
        <source>learning time</source>
        <translation>время обучения</translation>
    </message>
    <message>
        <source>questions right</source>
        <translation>верных ответов</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Отчасти верно</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Это не тот ответ</translation>
    </message>
    <message>
        <source>%1 explains</source>
        <translation>%1 объясняет</translation>
    </message>
</context>
<context>
    <name>FilmFacts</name>
    <message numerus="yes">
        <source>Video, %n minute(s).</source>
        <translation>
            <numerusform>Фильм, %n минута.</numerusform>
            <numerusform>Фильм, %n минуты.</numerusform>
            <numerusform>Фильм, %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>The transcript of this video cannot be read.</source>
        <translation>Текст этого фильма не читается.</translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>Для ведущего: %1</translation>
    </message>
    <message>
        <source>This video cannot be played on this computer.</source>
        <translation>Этот фильм не воспроизводится на этом компьютере.</translation>
    </message>
    <message>
        <source>Your progress is safe, and you can read the transcript instead.</source>
        <translation>Ваш прогресс сохранён, а вместо фильма можно прочитать текст.</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>Назад к странице</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Найти слово</translation>
    </message>
    <message>
        <source>No word here looks like that.</source>
        <translation>Похожих слов здесь нет.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>Если помощь нужна сейчас</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Where your progress is</source>
        <translation>Где хранится ваш прогресс</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder:</source>
        <translation>Всё остаётся на этом компьютере, в этой папке:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Move to the next part</source>
        <translation>К следующему элементу</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Нажать</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Закрыть то, что сверху</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Between outline, page and bottom bar</source>
        <translation>Между планом, страницей и нижней панелью</translation>
    </message>
    <message>
        <source>Open a module</source>
        <translation>Открыть модуль</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Выбрать ответ</translation>
    </message>
    <message>
        <source>Play or pause a film</source>
        <translation>Фильм: пуск или пауза</translation>
    </message>
    <message>
        <source>Ten seconds back or forward in a film</source>
        <translation>Фильм: на десять секунд назад или вперёд</translation>
    </message>
    <message>
        <source>Captions; full screen</source>
        <translation>Субтитры; во весь экран</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Открыть файл курса</translation>
    </message>
</context>
<context>
    <name>HostTip</name>
    <message>
        <source>A word from %1</source>
        <translation>Говорит %1</translation>
    </message>
</context>
<context>
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>InlineLayout</name>
    <message>
        <source>Transcript</source>
        <translation>Текст фильма</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Buttons and messages</source>
        <translation>Кнопки и сообщения</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>LearnerSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Name you want to use</source>
        <translation>Имя на ваш выбор</translation>
    </message>
    <message>
        <source>For example: Blue kettle</source>
        <translation>Например: Синий чайник</translation>
    </message>
    <message>
        <source>It does not have to be your real name.</source>
        <translation>Не обязательно настоящее.</translation>
    </message>
    <message>
        <source>A picture to find yourself by</source>
        <translation>Картинка, чтобы найти себя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Птица</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Чашка</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Велосипед</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Лодка</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Кошка</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Рыба</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Цветок</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Зонт</translation>
    </message>
    <message>
        <source>Music note</source>
        <translation>Нота</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Якорь</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Type a name first. Any name will do.</source>
        <translation>Сначала введите имя. Подойдёт любое.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>Это имя здесь уже занято. Попробуйте другое.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Your courses</source>
        <translation>Ваши курсы</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Открыть файл курса</translation>
    </message>
    <message>
        <source>You can also drop a course file on this window.</source>
        <translation>Файл курса можно и перетащить в это окно.</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>Для ведущего: %1</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>Здесь будут ваши курсы</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>Положите файл курса рядом с программой или откройте его с флешки.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Open in glossary</source>
        <translation>Открыть в словаре</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in Carrel failed. What you had finished is safe.</source>
        <translation>В Carrel произошёл сбой. Всё, что вы закончили, сохранено.</translation>
    </message>
    <message>
        <source>The progress file was damaged. A copy is kept as %1. A new one was begun.</source>
        <translation>Файл прогресса был повреждён. Копия сохранена как %1. Начат новый файл.</translation>
    </message>
    <message>
        <source>This course file cannot be read. Is it still there?</source>
        <translation>Файл курса не читается. Он ещё на месте?</translation>
    </message>
    <message>
        <source>Another program is using this file. Close it there, then try again.</source>
        <translation>Файл открыт в другой программе. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>This file is not a course.</source>
        <translation>Это не файл курса.</translation>
    </message>
    <message>
        <source>This file is not a course that Carrel can open.</source>
        <translation>Carrel не может открыть этот файл как курс.</translation>
    </message>
    <message>
        <source>This course file is cut off: it was not copied whole. Copy it again.</source>
        <translation>Файл курса обрезан: он скопирован не целиком. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This course file was not opened: it could write outside its place.</source>
        <translation>Файл курса не открыт: он мог бы записать что-то вне своего места.</translation>
    </message>
    <message>
        <source>This course file was not opened: it holds the same part twice.</source>
        <translation>Файл курса не открыт: одна и та же часть в нём дважды.</translation>
    </message>
    <message>
        <source>This course file was not opened: it points outside itself.</source>
        <translation>Файл курса не открыт: он ссылается за свои пределы.</translation>
    </message>
    <message>
        <source>This course file is locked with a password. Ask for one without.</source>
        <translation>Файл курса защищён паролем. Попросите файл без пароля.</translation>
    </message>
    <message>
        <source>The films in this course file are packed and cannot be played.</source>
        <translation>Фильмы в этом файле курса сжаты и не воспроизводятся.</translation>
    </message>
    <message>
        <source>This course file was not opened: it would fill the memory.</source>
        <translation>Файл курса не открыт: он занял бы всю память.</translation>
    </message>
    <message>
        <source>A part of this course file is too large to be opened.</source>
        <translation>Часть этого файла курса слишком велика, чтобы её открыть.</translation>
    </message>
    <message>
        <source>A picture in this course is too large to be shown.</source>
        <translation>Изображение в этом курсе слишком велико, чтобы его показать.</translation>
    </message>
    <message>
        <source>This course needs a newer Carrel.</source>
        <translation>Для этого курса нужна более новая версия Carrel.</translation>
    </message>
    <message>
        <source>This course file has a mistake in it. Ask for a new copy.</source>
        <translation>В этом файле курса ошибка. Попросите новую копию.</translation>
    </message>
    <message>
        <source>The words of this course cannot be read. Ask for a new copy.</source>
        <translation>Тексты этого курса не читаются. Попросите новую копию.</translation>
    </message>
    <message>
        <source>A part of this course file is missing. Copy it again.</source>
        <translation>В файле курса не хватает части. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>A part of this course file is damaged. Copy it again.</source>
        <translation>Часть файла курса повреждена. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>A newer Carrel saved this progress. It was left as it is.</source>
        <translation>Этот прогресс сохранён более новой версией Carrel. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Carrel may not write into its folder, so nothing new can be saved.</source>
        <translation>Carrel не может писать в свою папку, поэтому новое не сохраняется.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what was saved before is safe.</source>
        <translation>Диск заполнен. Освободите место; всё сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>Carrel&apos;s folder cannot be reached. Is the stick still in?</source>
        <translation>Папка Carrel недоступна. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>Файл прогресса повреждён. Запустите Carrel заново: копия будет сохранена.</translation>
    </message>
</context>
<context>
    <name>NarrowLayout</name>
    <message>
        <source>Video</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Текст фильма</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this module</source>
        <translation>В этом модуле</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Пройдено %1 из %2</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Finish the module</source>
        <translation>Завершить модуль</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>PickerScreen</name>
    <message>
        <source>All courses</source>
        <translation>Все курсы</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in any order. Each one has its own certificate.</source>
        <translation>Проходите в любом порядке. За каждый модуль выдаётся свой сертификат.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Пройден</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Смотреть</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Посмотреть итог</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered.</source>
        <translation>Отвечено на %1 из %2 вопросов.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>In this module</source>
        <translation>В этом модуле</translation>
    </message>
    <message>
        <source>Show the pages of this module</source>
        <translation>Показать страницы модуля</translation>
    </message>
</context>
<context>
    <name>Remaining</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n фильм</numerusform>
            <numerusform>%n фильма</numerusform>
            <numerusform>%n фильмов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>the end of the questions</source>
        <translation>конец вопросов</translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>конец страницы</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>конец фильма</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Осталось: %1</translation>
    </message>
</context>
<context>
    <name>RemainingSheet</name>
    <message>
        <source>What is left in this module</source>
        <translation>Что осталось в модуле</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) still ask for something. There is no hurry.</source>
        <translation>
            <numerusform>На %n странице ещё кое-что осталось. Спешить некуда.</numerusform>
            <numerusform>На %n страницах ещё кое-что осталось. Спешить некуда.</numerusform>
            <numerusform>На %n страницах ещё кое-что осталось. Спешить некуда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n вопрос без ответа</numerusform>
            <numerusform>%n вопроса без ответа</numerusform>
            <numerusform>%n вопросов без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>a film to watch, or its text to read</source>
        <translation>фильм или его текст</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>ещё не дочитана</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the film: %1 of %2</source>
        <translation>Место в фильме: %1 из %2</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Opens what this word means</source>
        <translation>Показывает, что значит это слово</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
            <numerusform>%n&#xa0;ч</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes, short</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталось около %n минуты</numerusform>
            <numerusform>осталось около %n минут</numerusform>
            <numerusform>осталось около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>осталось около %n часа</numerusform>
            <numerusform>осталось около %n часов</numerusform>
            <numerusform>осталось около %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n минута чтения</numerusform>
            <numerusform>%n минуты чтения</numerusform>
            <numerusform>%n минут чтения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Display</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Module %1</source>
        <translation>Модуль %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back to the start, for the next person</source>
        <translation>К началу, для следующего человека</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Текст фильма</translation>
    </message>
    <message>
        <source>You have read the transcript</source>
        <translation>Текст прочитан</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>Весь текст прочитан</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n line(s). Enter goes to the next.</source>
        <translation>
            <numerusform>Найдено в %n строке. Enter: к следующей.</numerusform>
            <numerusform>Найдено в %n строках. Enter: к следующей.</numerusform>
            <numerusform>Найдено в %n строках. Enter: к следующей.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the transcript.</source>
        <translation>Этих слов нет в тексте.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Ten seconds back</source>
        <translation>На десять секунд назад</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <translation>Субтитры: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Субтитры: выкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>Звук: %1</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>На этом компьютере нет звука</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Громкость, звук выключен</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Скорость %1</translation>
    </message>
</context>
<context>
    <name>TruthWidget</name>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>Верно или неверно?</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
</context>
<context>
    <name>WatchedState</name>
    <message>
        <source>Transcript read</source>
        <translation>Текст прочитан</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>You have watched %1 %</source>
        <translation>Просмотрено %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Who is learning?</source>
        <translation>Кто учится?</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Use any name you like. It does not have to be your real one.</source>
        <translation>Имя может быть любым, не обязательно настоящим.</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Для ведущего</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Открыто для всех</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Continue as a guest</source>
        <translation>Войти как гость</translation>
    </message>
    <message>
        <source>Look around without a name. When you close Carrel, nothing is kept.</source>
        <translation>Осмотреться без имени. При закрытии Carrel ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Welcome back, %1.</source>
        <translation>С возвращением, %1.</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <translation>Добро пожаловать, %1.</translation>
    </message>
    <message>
        <source>Continue module %1</source>
        <translation>Продолжить модуль %1</translation>
    </message>
    <message>
        <source>Begin with module 1</source>
        <translation>Начать с модуля 1</translation>
    </message>
    <message>
        <source>Start the next module</source>
        <translation>Начать следующий модуль</translation>
    </message>
    <message>
        <source>module %1</source>
        <translation>модуль %1</translation>
    </message>
    <message>
        <source>You stopped at page %1 of %2 in %3. Shall we carry on?</source>
        <translation>Вы на странице %1 из %2: %3. Продолжим?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n module(s) complete</source>
        <translation>
            <numerusform>Пройдено: %1 из %n модуля</numerusform>
            <numerusform>Пройдено: %1 из %n модулей</numerusform>
            <numerusform>Пройдено: %1 из %n модулей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A quiet desk of your own, even on a shared computer.</source>
        <translation>Тихий стол только для вас, даже за общим компьютером.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>No account, no internet, no tracking.</source>
        <translation>Без учётной записи, без интернета, без слежки.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>done</source>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начата</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начата</translation>
    </message>
    <message>
        <source>film</source>
        <translation>фильм</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>вы здесь</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>All %n module(s)</source>
        <translation>
            <numerusform>Все модули: %n</numerusform>
            <numerusform>Все %n модуля</numerusform>
            <numerusform>Все %n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
</TS>
