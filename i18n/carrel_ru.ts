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
    <name>ActivityWidget</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>There is no PIN yet: anyone here can begin under this name, and then set one.</source>
        <translation>PIN пока нет: под этим именем здесь может начать любой, а потом задать PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>%1 can begin now.</source>
        <translation>%1: теперь можно начинать.</translation>
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
    <name>BlankFields</name>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
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
        <translation>Поставьте каждое слово на своё место.</translation>
    </message>
    <message>
        <source>Fill in the blanks.</source>
        <translation>Заполните пропуски.</translation>
    </message>
    <message>
        <source>%1 of %2 blanks are right.</source>
        <translation>Верных пропусков: %1 из %2.</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Пропуск %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>Заполнено %1 из %2</translation>
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
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 done</source>
        <translation>Страница %1 из %2, пройдено: %3</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не сюда</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Не разложено</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
</context>
<context>
    <name>CardsWidget</name>
    <message>
        <source>turn over</source>
        <translation>перевернуть</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>знаю</translation>
    </message>
    <message>
        <source>Think of the answer, turn the card over, and lay it on a pile.</source>
        <translation>Подумайте над ответом, переверните карточку и положите в стопку.</translation>
    </message>
    <message>
        <source>Go on with the cards</source>
        <translation>Продолжить карточки</translation>
    </message>
    <message>
        <source>Take those not yet known again</source>
        <translation>Повторить незнакомые</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>Повторить все</translation>
    </message>
    <message>
        <source>Not yet (%1)</source>
        <translation>Пока нет (%1)</translation>
    </message>
    <message>
        <source>I knew it (%1)</source>
        <translation>Знаю (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 cards known</source>
        <translation>Знакомых карточек: %1 из %2</translation>
    </message>
    <message>
        <source>That was the last card.</source>
        <translation>Это была последняя карточка.</translation>
    </message>
    <message>
        <source>You knew every card.</source>
        <translation>Вы знаете все карточки.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1: возвращено.</translation>
    </message>
    <message>
        <source>%1 is now at place %2.</source>
        <translation>%1: теперь на месте %2.</translation>
    </message>
    <message>
        <source>%1 is placed in %2.</source>
        <translation>%1: теперь в «%2».</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Settings of this place</source>
        <translation>Настройки этого места</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>Эти строки общие для всех, кто учится за этим компьютером.</translation>
    </message>
    <message>
        <source>The centre's line on certificates</source>
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
        <source>Keep this name for my certificates</source>
        <translation>Запомнить это имя для моих сертификатов</translation>
    </message>
    <message>
        <source>Locked with your PIN</source>
        <translation>Закрыто вашим PIN</translation>
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
        <source>Your mark for this sitting: %1 %</source>
        <translation>Результат этой попытки: %1 %</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. That is enough for the certificate.</source>
        <translation>Ваша лучшая попытка даёт %1 % этой проверки. Для сертификата этого хватает.</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. The certificate asks for %2 %. You can sit the check again as often as you like, and only your best sitting counts.</source>
        <translation>Ваша лучшая попытка даёт %1 % этой проверки. Для сертификата нужно %2 %. Проходить проверку можно сколько угодно: считается только лучшая попытка.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. That is enough for the certificate.</source>
        <translation>Ваши лучшие ответы дают %1 % этой проверки. Для сертификата этого хватает.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. The certificate asks for %2 %. You can try again as often as you like, and only your best answers count.</source>
        <translation>Ваши лучшие ответы дают %1 % этой проверки. Для сертификата нужно %2 %. Пробовать можно сколько угодно: считаются только лучшие ответы.</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>Повторить остальные</translation>
    </message>
    <message>
        <source>Draw new questions</source>
        <translation>Взять новые вопросы</translation>
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
    <name>ChecklistWidget</name>
    <message>
        <source>Tick what applies.</source>
        <translation>Отметьте то, что подходит.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>Отмечено %1 из %2</translation>
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
    <name>ClassActions</name>
    <message>
        <source>Reset PIN</source>
        <translation>Сбросить PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) chosen</source>
        <translation>
            <numerusform>Выбран %n участник</numerusform>
            <numerusform>Выбрано %n участника</numerusform>
            <numerusform>Выбрано %n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassExport</name>
    <message>
        <source>Learner</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Пройдено модулей</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Save the class as a table</source>
        <translation>Сохранить группу таблицей</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <comment>a file's name</comment>
        <translation>группа.csv</translation>
    </message>
    <message>
        <source>Saved. It names learners and how far they are: keep it where only you look.</source>
        <translation>Сохранено. В файле имена и прогресс: держите его там, куда заглядываете только вы.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>The table was not saved: the disk is full. Choose another place.</source>
        <translation>Таблица не сохранена: диск заполнен. Выберите другое место.</translation>
    </message>
    <message>
        <source>The table was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Таблица не сохранена: Carrel не может туда писать. Выберите другое место.</translation>
    </message>
    <message>
        <source>The table was not saved: another program uses that file. Choose another name.</source>
        <translation>Таблица не сохранена: файл занят другой программой. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The table was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Таблица не сохранена: это место недоступно. Флешка ещё вставлена?</translation>
    </message>
</context>
<context>
    <name>ClassNav</name>
    <message>
        <source>You see progress and certificates. Answers and journals stay private to each learner.</source>
        <translation>Вам видны прогресс и сертификаты. Ответы и дневники остаются личными.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Module %1: %2</source>
        <translation>Модуль %1: %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>с PIN</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>без PIN</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
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
        <translation>Группа</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Merge from USB</source>
        <translation>Объединить с USB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>What the table shows, as a file for a spreadsheet (%1)</source>
        <translation>Всё из таблицы файлом для электронных таблиц (%1)</translation>
    </message>
    <message>
        <source>Find a learner</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Learners and how far they are</source>
        <translation>Участники и их прогресс</translation>
    </message>
    <message>
        <source>Space or a click chooses a learner.</source>
        <translation>Пробел или щелчок выбирает участника.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>60% started</source>
        <translation>60 % начат</translation>
    </message>
    <message>
        <source>– not started</source>
        <translation>– не начат</translation>
    </message>
    <message>
        <source>Reading how far everybody is</source>
        <translation>Читается прогресс участников</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) complete</source>
        <translation>
            <numerusform>пройден %n модуль</numerusform>
            <numerusform>пройдено %n модуля</numerusform>
            <numerusform>пройдено %n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished the course</source>
        <translation>
            <numerusform>прошли курс: %n</numerusform>
            <numerusform>прошли курс: %n</numerusform>
            <numerusform>прошли курс: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>One minute less</source>
        <translation>На минуту меньше</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>На минуту больше</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Talk in pairs</source>
        <translation>Разговор в парах</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
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
        <translation>Ваш код восстановления</translation>
    </message>
    <message>
        <source>If you forget your PIN or your words, this code opens your private text.</source>
        <translation>Если вы забудете PIN или слова, этот код откроет ваши личные тексты.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code sets a new one.</source>
        <translation>Если вы забудете парольную фразу, этот код позволит задать новую.</translation>
    </message>
    <message>
        <source>Write it on paper. It is shown only now.</source>
        <translation>Запишите его на бумаге. Он показан только сейчас.</translation>
    </message>
    <message>
        <source>Whoever finds it can read what you wrote, so keep it away from this computer.</source>
        <translation>Кто его найдёт, сможет прочитать то, что вы написали, поэтому храните его подальше от этого компьютера.</translation>
    </message>
    <message>
        <source>Whoever finds it can be the facilitator here, so keep it away from this computer.</source>
        <translation>Кто его найдёт, сможет стать здесь ведущим, поэтому храните его подальше от этого компьютера.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
        <source>Carry on when you like.</source>
        <translation>Продолжайте, когда захотите.</translation>
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
    <message>
        <source>Print the plan</source>
        <translation>Печать плана</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the plan as PDF and print it elsewhere.</source>
        <translation>Принтер здесь не настроен. Сохраните план как PDF и распечатайте в другом месте.</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer.</source>
        <translation>План отправлен на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. You can save it as PDF instead.</source>
        <translation>Принтер не принял план. Его можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Plan saved as PDF</source>
        <translation>План сохранён как PDF</translation>
    </message>
    <message>
        <source>The plan was not saved: the disk is full. Choose another place.</source>
        <translation>План не сохранён: диск заполнен. Выберите другое место.</translation>
    </message>
    <message>
        <source>The plan was not saved: Carrel may not write there. Choose another place.</source>
        <translation>План не сохранён: Carrel не может туда писать. Выберите другое место.</translation>
    </message>
    <message>
        <source>The plan was not saved: another program uses that file. Choose another name.</source>
        <translation>План не сохранён: файл занят другой программой. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The plan was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>План не сохранён: это место недоступно. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Мой план</translation>
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
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Удалить %1 навсегда?</translation>
    </message>
    <message>
        <source>Your name, your results, your certificates and all that you wrote go from Carrel on this computer: from the progress file, from its backups, and from damaged copies that were set aside. Nobody can bring them back.</source>
        <translation>Ваше имя, результаты, сертификаты и всё, что вы написали, исчезнут из Carrel на этом компьютере: из файла прогресса, из его резервных копий и из отложенных повреждённых копий. Вернуть их не сможет никто.</translation>
    </message>
    <message>
        <source>What this does not reach</source>
        <translation>Чего удаление не затронет</translation>
    </message>
    <message>
        <source>Files that you took along or saved, paper, copies that somebody made, and old blocks of flash memory, which a stick keeps until it needs them.</source>
        <translation>Файлы, которые вы взяли с собой или сохранили, бумагу, копии, которые кто-то сделал, и старые блоки флеш-памяти, которые флешка хранит, пока они ей не понадобятся.</translation>
    </message>
    <message>
        <source>A random number stays, so that an older file does not bring you back: on this computer you cannot come back as the same learner.</source>
        <translation>Останется случайное число, чтобы более старый файл не вернул вас обратно: на этот компьютер нельзя вернуться тем же участником.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>Удалить меня</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Being deleted. Leave Carrel open until it is done.</source>
        <translation>Идёт удаление. Не закрывайте Carrel до конца.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>%1 is not deleted yet. %2 Then come in and delete once more.</source>
        <translation>%1: ещё не удалено. %2 Затем войдите и удалите ещё раз.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>%1 is open. Choose who is learning.</source>
        <translation>Открыто: %1. Выберите, кто учится.</translation>
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
        <source>Workshop with a group</source>
        <translation>Занятие с группой</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
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
        <source>On-screen keyboard</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Type the facilitator's passphrase</source>
        <translation>Введите парольную фразу ведущего</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Не помню фразу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Это не та парольная фраза.</translation>
    </message>
    <message>
        <source>Too many were wrong. The next one is looked at in %1.</source>
        <translation>Слишком много неверных попыток. Следующая будет проверена через %1.</translation>
    </message>
</context>
<context>
    <name>EndWorkshopSheet</name>
    <message>
        <source>End the workshop?</source>
        <translation>Завершить занятие?</translation>
    </message>
    <message>
        <source>The hands that were counted are not kept.</source>
        <translation>Подсчёт рук не сохраняется.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Завершить занятие</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>EstimateWidget</name>
    <message>
        <source>Your estimate</source>
        <translation>Ваше предположение</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>один шаг</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>десять шагов</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
    <message>
        <source>Move the handle, or type a figure.</source>
        <translation>Передвиньте ползунок или введите число.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>Слишком мало</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>Слишком много</translation>
    </message>
    <message>
        <source>Your estimate was %1.</source>
        <translation>Ваше предположение: %1.</translation>
    </message>
    <message>
        <source>The figure: %1</source>
        <translation>Верное число: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Источник: %1, %2</translation>
    </message>
    <message>
        <source>A figure from %1 to %2.</source>
        <translation>Число от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>Facilitator</name>
    <message>
        <source>The passphrase keeps order among those who use Carrel here. It is not a lock.</source>
        <translation>Парольная фраза поддерживает порядок среди тех, кто здесь пользуется Carrel. Это не замок.</translation>
    </message>
</context>
<context>
    <name>FacilitatorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Минуту.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <source>That is right</source>
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
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Show my way</source>
        <translation>Показать мой путь</translation>
    </message>
    <message>
        <source>Show one way</source>
        <translation>Показать один из путей</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left.</source>
        <translation>
            <numerusform>Осталась %n попытка.</numerusform>
            <numerusform>Осталось %n попытки.</numerusform>
            <numerusform>Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last try.</source>
        <translation>Это была последняя попытка.</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Показать мой ответ</translation>
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
        <source>This video cannot be read any more. Is the stick still in?</source>
        <translation>Этот фильм больше не читается. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>Your progress is safe. Put the stick back in and open this page again, or read the transcript.</source>
        <translation>Ваш прогресс сохранён. Вставьте флешку и откройте эту страницу снова или прочитайте текст фильма.</translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>Для ведущего: %1</translation>
    </message>
    <message>
        <source>Questions of this film</source>
        <translation>Вопросы к фильму</translation>
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
    <name>FilmQuestion</name>
    <message>
        <source>A question at %1</source>
        <translation>Вопрос на %1</translation>
    </message>
    <message>
        <source>Go on with the film</source>
        <translation>Продолжить фильм</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find in this course</source>
        <translation>Найти в этом курсе</translation>
    </message>
    <message>
        <source>Words, or the beginning of a word</source>
        <translation>Слова или начало слова</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that you marked</source>
        <translation>
            <numerusform>%n страница с вашей отметкой</numerusform>
            <numerusform>%n страницы с вашей отметкой</numerusform>
            <numerusform>%n страниц с вашей отметкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for. Pages that you mark are listed here.</source>
        <translation>Введите то, что ищете. Отмеченные вами страницы показываются здесь.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минуту</translation>
    </message>
    <message>
        <source>Nothing here is written like that. Fewer letters find more.</source>
        <translation>Такого здесь не написано. Чем меньше букв, тем больше найдётся.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Найдено в %n месте</numerusform>
            <numerusform>Найдено в %n местах</numerusform>
            <numerusform>Найдено в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s); the first of them:</source>
        <translation>
            <numerusform>Найдено в %n месте; первые из них:</numerusform>
            <numerusform>Найдено в %n местах; первые из них:</numerusform>
            <numerusform>Найдено в %n местах; первые из них:</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1. Its opening note speaks of this page.</source>
        <translation>Модуль %1. Об этой странице сказано перед началом модуля.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Module %1, in a film</source>
        <translation>Модуль %1, в фильме</translation>
    </message>
    <message>
        <source>Module %1, in a question</source>
        <translation>Модуль %1, в вопросе</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Модуль %1</translation>
    </message>
</context>
<context>
    <name>FlashCard</name>
    <message>
        <source>Back</source>
        <translation>Обратная сторона</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицевая сторона</translation>
    </message>
    <message>
        <source>Press to turn over</source>
        <translation>Нажмите, чтобы перевернуть</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Обратная сторона: %1</translation>
    </message>
    <message>
        <source>Front: %1</source>
        <translation>Лицевая сторона: %1</translation>
    </message>
</context>
<context>
    <name>ForgotSheet</name>
    <message>
        <source>I forgot my PIN</source>
        <translation>Не помню PIN</translation>
    </message>
    <message>
        <source>With the recovery code you set a new PIN. What you wrote stays.</source>
        <translation>С кодом восстановления можно задать новый PIN. Всё, что вы написали, останется.</translation>
    </message>
    <message>
        <source>The recovery code, from your paper</source>
        <translation>Код восстановления с вашей бумаги</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Нет кода?</translation>
    </message>
    <message>
        <source>Without PIN and without code, what you wrote is gone. Nobody can bring it back. Progress and certificates stay. A facilitator can take the PIN away, which deletes those texts for good; then you go on without one.</source>
        <translation>Без PIN и без кода всё, что вы написали, пропадёт. Вернуть это не сможет никто. Прогресс и сертификаты останутся. Ведущий может сбросить PIN: тогда эти тексты удалятся навсегда, а вы продолжите без PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>A new PIN or new words</source>
        <translation>Новый PIN или новые слова</translation>
    </message>
    <message>
        <source>That code is not right. It has 25 letters and digits.</source>
        <translation>Код неверный. В нём 25 букв и цифр.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минуту</translation>
    </message>
</context>
<context>
    <name>ForgottenSheet</name>
    <message>
        <source>A new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The recovery code, from paper</source>
        <translation>Код восстановления с бумаги</translation>
    </message>
    <message>
        <source>No code? Whoever can delete Carrel's data folder can set the role up anew. All learners on this computer, their progress and their text are then gone.</source>
        <translation>Нет кода? Тот, кто может удалить папку данных Carrel, может создать роль ведущего заново. Все участники на этом компьютере, их прогресс и тексты тогда пропадут.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Задать фразу</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Сначала введите код.</translation>
    </message>
    <message>
        <source>That is not the code. Compare it letter by letter.</source>
        <translation>Это не тот код. Сверьте его буква за буквой.</translation>
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
    <name>Goals</name>
    <message>
        <source>What you reached</source>
        <translation>Чего вы достигли</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Not on this path</source>
        <translation>Не на этом пути</translation>
    </message>
</context>
<context>
    <name>GuestBanner</name>
    <message>
        <source>You are a guest.</source>
        <translation>Вы здесь как гость.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close Carrel. To keep the certificate, add a name.</source>
        <translation>При закрытии Carrel ничего не сохраняется. Чтобы сохранить сертификат, добавьте имя.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>%1: one hand fewer</source>
        <translation>%1: на одну руку меньше</translation>
    </message>
    <message>
        <source>%1: one hand more</source>
        <translation>%1: на одну руку больше</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation><numerusform>%n рука</numerusform><numerusform>%n руки</numerusform><numerusform>%n рук</numerusform></translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
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
        <source>The next question of a film</source>
        <translation>Фильм: следующий вопрос</translation>
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
        <source>Find in this course</source>
        <translation>Найти в этом курсе</translation>
    </message>
    <message>
        <source>Mark this page, or take the mark away</source>
        <translation>Отметить страницу или снять отметку</translation>
    </message>
    <message>
        <source>Find in what a film says</source>
        <translation>Найти в тексте фильма</translation>
    </message>
    <message>
        <source>Lock, for the next person</source>
        <translation>Заблокировать для следующего человека</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here</source>
        <translation>Скрыть сразу: на экране будет календарь</translation>
    </message>
    <message>
        <source>On-screen keyboard, and back to the text</source>
        <translation>Экранная клавиатура и обратно к тексту</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Открыть файл курса</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Подсказка %1 из %2</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Показать подсказку</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Ещё подсказка</translation>
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
    <name>HotspotWidget</name>
    <message>
        <source>go to a spot</source>
        <translation>перейти к месту</translation>
    </message>
    <message>
        <source>choose it</source>
        <translation>выбрать его</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
    <message>
        <source>The list does the same as the picture.</source>
        <translation>Список работает так же, как картинка.</translation>
    </message>
    <message>
        <source>Choose all the spots that apply, in the picture or in the list.</source>
        <translation>Выберите все подходящие места на картинке или в списке.</translation>
    </message>
    <message>
        <source>Choose one spot, in the picture or in the list.</source>
        <translation>Выберите одно место на картинке или в списке.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Найдено %1 из %2.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nobody has moved for a while. In %1 seconds this ends, and nothing of a guest is kept.</source>
        <translation>Давно ничего не происходит. Через %1 сек. сеанс закончится, и от гостя ничего не сохранится.</translation>
    </message>
    <message>
        <source>Nobody has moved for a while. In %1 seconds Carrel locks.</source>
        <translation>Давно ничего не происходит. Через %1 сек. Carrel заблокируется.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
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
    <name>Intro</name>
    <message>
        <source>This check asks you %1 questions. They are drawn from %2, anew each time.</source>
        <translation>Вопросов в этой проверке: %1. Каждый раз они заново выбираются из %2.</translation>
    </message>
    <message>
        <source>You answer each question once. You can sit the check as often as you like, and only your best sitting counts. If you stop in the middle, the same questions wait for you.</source>
        <translation>На каждый вопрос можно ответить один раз. Проходить проверку можно сколько угодно: считается только лучшая попытка. Если прерваться посередине, вас будут ждать те же вопросы.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>Начать проверку</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Texts from another computer</source>
        <translation>Тексты с другого компьютера</translation>
    </message>
    <message>
        <source>They are locked with the PIN or the words that you had there. Afterwards the one of here opens all.</source>
        <translation>Они закрыты PIN или словами, которые были у вас там. Потом всё будет открываться тем, что у вас здесь.</translation>
    </message>
    <message>
        <source>Your PIN or your words here</source>
        <translation>Ваш PIN или слова здесь</translation>
    </message>
    <message>
        <source>Your PIN or your words there</source>
        <translation>Ваш PIN или слова там</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Открыть их</translation>
    </message>
    <message>
        <source>All that you wrote is open now.</source>
        <translation>Теперь открыто всё, что вы написали.</translation>
    </message>
    <message>
        <source>One of the two is not right.</source>
        <translation>Одно из двух неверно.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минуту</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>Назад к странице</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Дневник</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Выбрать PIN</translation>
    </message>
    <message>
        <source>No PIN, no journal</source>
        <translation>Без PIN нет дневника</translation>
    </message>
    <message>
        <source>Without a PIN, anyone here could read your notes.</source>
        <translation>Без PIN ваши заметки мог бы прочитать любой, кто здесь.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Написать первую заметку</translation>
    </message>
    <message>
        <source>A place for your own thoughts</source>
        <translation>Место для ваших мыслей</translation>
    </message>
    <message>
        <source>What would you change? What do you want to ask, or try? Write it down in your own words. Your notes on pages and your answers to reflections stand here too.</source>
        <translation>Что бы вы изменили? О чём хотите спросить, что попробовать? Запишите своими словами. Здесь же ваши заметки на страницах и ответы на вопросы для размышления.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>KeepLockedSheet</name>
    <message>
        <source>A PIN for what you wrote</source>
        <translation>PIN для того, что вы написали</translation>
    </message>
    <message>
        <source>You wrote private text, and nobody else shall read it. So it is kept only behind a PIN or words of yours. Forgotten, and without the recovery code that comes next, the text is gone; your results stay.</source>
        <translation>Вы написали личный текст, и больше никто не должен его читать. Поэтому он хранится только за PIN или вашими словами. Если их забыть и не иметь кода восстановления (он будет дальше), текст пропадёт; результаты останутся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep what I did</source>
        <translation>Сохранить сделанное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>All is kept, %1. You are a learner here now.</source>
        <translation>Всё сохранено, %1. Теперь у вас здесь своё место.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>Language of the keys: %1</source>
        <translation>Язык клавиш: %1</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Другие знаки</translation>
    </message>
    <message>
        <source>More signs, for one sign</source>
        <translation>Другие знаки, на один знак</translation>
    </message>
    <message>
        <source>More signs, held</source>
        <translation>Другие знаки, закреплено</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift, for one letter</source>
        <translation>Shift, на одну букву</translation>
    </message>
    <message>
        <source>Shift, held</source>
        <translation>Shift, закреплено</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Стрелка влево</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Стрелка вправо</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Скрыть клавиатуру</translation>
    </message>
</context>
<context>
    <name>KeyboardButton</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>On-screen keyboard (%1)</source>
        <translation>Экранная клавиатура (%1)</translation>
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
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>Still open: %1</source>
        <translation>Ещё осталось: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation><numerusform>%n фильм</numerusform><numerusform>%n фильма</numerusform><numerusform>%n фильмов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n вопрос</numerusform><numerusform>%n вопроса</numerusform><numerusform>%n вопросов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of cards</source>
        <translation><numerusform>%n набор карточек</numerusform><numerusform>%n набора карточек</numerusform><numerusform>%n наборов карточек</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation><numerusform>%n чек-лист</numerusform><numerusform>%n чек-листа</numerusform><numerusform>%n чек-листов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) to make</source>
        <translation><numerusform>%n личный план</numerusform><numerusform>%n личных плана</numerusform><numerusform>%n личных планов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation><numerusform>%n текст своими словами</numerusform><numerusform>%n текста своими словами</numerusform><numerusform>%n текстов своими словами</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n scale(s)</source>
        <translation><numerusform>%n шкала</numerusform><numerusform>%n шкалы</numerusform><numerusform>%n шкал</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n разговор</numerusform><numerusform>%n разговора</numerusform><numerusform>%n разговоров</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read to the end</source>
        <translation><numerusform>%n недочитанная страница</numerusform><numerusform>%n недочитанные страницы</numerusform><numerusform>%n недочитанных страниц</numerusform></translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>конец страницы</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of questions</source>
        <translation><numerusform>%n страница с вопросами</numerusform><numerusform>%n страницы с вопросами</numerusform><numerusform>%n страниц с вопросами</numerusform></translation>
    </message>
    <message>
        <source>the end of the questions</source>
        <translation>конец вопросов</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>конец фильма</translation>
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
    <name>Listen</name>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>На этом компьютере нет голоса для этого языка.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>Голос этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Прочитать страницу вслух</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>Вы здесь как гость: это только в памяти и исчезнет, когда вы выйдете.</translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is asked again after %n minute(s) away.</source>
        <translation>
            <numerusform>PIN нужен снова после %n минуты отсутствия.</numerusform>
            <numerusform>PIN нужен снова после %n минут отсутствия.</numerusform>
            <numerusform>PIN нужен снова после %n минут отсутствия.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN is asked again once you lock.</source>
        <translation>PIN нужен снова после блокировки.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel.</source>
        <translation>Открыть это в Carrel можете только вы.</translation>
    </message>
    <message>
        <source>It is encrypted with your PIN.</source>
        <translation>Это зашифровано вашим PIN.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You said</source>
        <translation>Вы сказали</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Take the mark off this page</source>
        <translation>Снять отметку со страницы</translation>
    </message>
    <message>
        <source>Mark this page</source>
        <translation>Отметить страницу</translation>
    </message>
    <message>
        <source>Take the mark off this page (%1)</source>
        <translation>Снять отметку со страницы (%1)</translation>
    </message>
    <message>
        <source>Mark this page (%1)</source>
        <translation>Отметить страницу (%1)</translation>
    </message>
</context>
<context>
    <name>MarkingWidget</name>
    <message>
        <source>next words</source>
        <translation>следующие слова</translation>
    </message>
    <message>
        <source>mark them</source>
        <translation>отметить их</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
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
        <source>Mark the words in the text. A wrong mark cancels a right one.</source>
        <translation>Отметьте слова в тексте. Неверная отметка отменяет одну верную.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Найдено %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation><numerusform>Отмечено: %n</numerusform><numerusform>Отмечено: %n</numerusform><numerusform>Отмечено: %n</numerusform></translation>
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
        <source>Wait %1, then try again.</source>
        <comment>%1 is minutes and seconds: 0:29</comment>
        <translation>Подождите %1 и попробуйте снова.</translation>
    </message>
    <message>
        <source>Too short: a PIN has at least 6 digits, words at least 8 letters.</source>
        <translation>Слишком коротко: в PIN не меньше 6 цифр, в словах не меньше 8 букв.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>Слишком просто: такое попробуют в числе первых.</translation>
    </message>
    <message>
        <source>This is locked again. Open your desk with your PIN first.</source>
        <translation>Это снова заблокировано. Сначала откройте свой стол с помощью PIN.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>Это неверно.</translation>
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
        <source>Carrel's folder cannot be reached. Is the stick still in?</source>
        <translation>Папка Carrel недоступна. Флешка ещё вставлена?</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>Файл прогресса повреждён. Запустите Carrel заново: копия будет сохранена.</translation>
    </message>
    <message>
        <source>This is not a file that Carrel took progress along in.</source>
        <translation>Это не файл прогресса из Carrel.</translation>
    </message>
    <message>
        <source>A newer Carrel wrote this file. It can be brought in there.</source>
        <translation>Этот файл записан более новой версией Carrel. Загрузить его можно там.</translation>
    </message>
    <message>
        <source>This file was not copied whole, or was changed. Copy it again.</source>
        <translation>Этот файл скопирован не целиком или изменён. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This is not the secret of the file. Try again.</source>
        <translation>Это не пароль этого файла. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This learner was deleted on this computer and cannot come back as the same learner.</source>
        <translation>Этот участник удалён на этом компьютере и не может вернуться тем же участником.</translation>
    </message>
    <message>
        <source>There is no room for it. Choose another place; nothing is lost.</source>
        <translation>Здесь не хватает места. Выберите другое; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Carrel may not use that place. Choose another; nothing is lost.</source>
        <translation>Carrel не может использовать это место. Выберите другое; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Another program uses that file. Close it there, then try again.</source>
        <translation>Файл открыт в другой программе. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>That place cannot be reached. Is the stick still in? Nothing is lost.</source>
        <translation>Это место недоступно. Флешка ещё вставлена? Ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
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
        <source>Type a name first. Any name will do.</source>
        <translation>Сначала введите имя. Подойдёт любое.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>Такое имя здесь уже есть. Попробуйте другое.</translation>
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
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name here</source>
        <translation>Ваше имя здесь</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Type the name that you use here.</source>
        <translation>Введите имя, которым вы здесь пользуетесь.</translation>
    </message>
    <message>
        <source>Nobody of this name learns here. Look at the spelling, or add a learner.</source>
        <translation>Под этим именем здесь никто не учится. Проверьте, как оно пишется, или добавьте имя.</translation>
    </message>
</context>
<context>
    <name>NamesakesSheet</name>
    <message>
        <source>Which picture is yours?</source>
        <translation>Какая картинка ваша?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Открыто для всех</translation>
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
    <name>NewCodeSheet</name>
    <message>
        <source>A new recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>The new code takes the place of the one on your paper, which opens nothing any more then.</source>
        <translation>Новый код заменит тот, что у вас на бумаге: старый больше ничего не откроет.</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>Ваш нынешний PIN или слова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Создать новый код</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Your note on this page, in your journal</source>
        <translation>Ваша заметка об этой странице, в вашем дневнике</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>Пока не сохранено; Carrel пробует снова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Your journal</source>
        <translation>Ваш дневник</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>New note (%1)</source>
        <translation>Новая заметка (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s). You can print or delete them at any time.</source>
        <translation>
            <numerusform>%n заметка. Её можно напечатать или удалить в любое время.</numerusform>
            <numerusform>%n заметки. Их можно напечатать или удалить в любое время.</numerusform>
            <numerusform>%n заметок. Их можно напечатать или удалить в любое время.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Скрыть ответы</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Показать ответы</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Поменять экраны местами</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>Put the cards in order, the first one at the top.</source>
        <translation>Разложите карточки по порядку, первую наверх.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are at their place or after the right card.</source>
        <translation>На своём месте или после нужной карточки: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>OrderedRows</name>
    <message>
        <source>Move it up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>choose a card</source>
        <translation>выбрать карточку</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>передвинуть</translation>
    </message>
    <message>
        <source>give it a number</source>
        <translation>дать номер</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
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
    <message>
        <source>Marked. Find lists the pages that you marked (%1).</source>
        <translation>Отмечено. Отмеченные вами страницы показывает «Найти» (%1).</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
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
        <translation>выбрать карточку</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>положить</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>взять обратно</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a row.</source>
        <translation>Мышь не нужна. Можно и щёлкнуть по карточке, а затем по строке.</translation>
    </message>
</context>
<context>
    <name>PairsWidget</name>
    <message>
        <source>Put beside each part the card that fits. Some cards fit nowhere.</source>
        <translation>Положите рядом с каждой частью подходящую карточку. Некоторые карточки лишние.</translation>
    </message>
    <message>
        <source>Put beside each part the card that fits.</source>
        <translation>Положите рядом с каждой частью подходящую карточку.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right.</source>
        <translation>Верных пар: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <translation>Пар составлено: %1 из %2</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your facilitator cannot open this page. Avoid full names of other people.</source>
        <translation>Ведущий не может открыть эту страницу. Не пишите полных имён других людей.</translation>
    </message>
    <message>
        <source>Your facilitator cannot open this page. If you forget your PIN, only your recovery code opens it. Someone who takes the stick or a copy can guess six digits, but not six words. Avoid full names of other people.</source>
        <translation>Ведущий не может открыть эту страницу. Если вы забудете PIN, её откроет только код восстановления. Тот, кто возьмёт флешку или копию, может подобрать шесть цифр, но не шесть слов. Не пишите полных имён других людей.</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>You passed a question at %1.</source>
        <translation>Пропущен вопрос на %1.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
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
    <name>PinSheet</name>
    <message>
        <source>Hello, %1</source>
        <translation>Здравствуйте, %1</translation>
    </message>
    <message>
        <source>Type your PIN or your words to open your desk.</source>
        <translation>Введите PIN или слова, чтобы открыть свой стол.</translation>
    </message>
    <message>
        <source>Your PIN or your words</source>
        <translation>Ваш PIN или слова</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Не помню PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Слишком много неверных попыток.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>PIN неверный.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Some of what you wrote came from another computer and has another PIN.</source>
        <translation>Часть того, что вы написали, пришла с другого компьютера и закрыта другим PIN.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place it in</source>
        <translation>Положить в</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Выберите карточку.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Place it in %1</source>
        <translation>Положить в: %1</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Print this plan?</source>
        <translation>Напечатать этот план?</translation>
    </message>
    <message>
        <source>Save this plan as a file?</source>
        <translation>Сохранить этот план в файл?</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>На бумаге нет замка: прочитать её сможет любой, кто найдёт. Система может запомнить, что заметку печатали.</translation>
    </message>
    <message>
        <source>The file has no lock: whoever comes across it can read it. Choose a place that is yours, such as a stick that you take along. The system may remember that it was saved.</source>
        <translation>На файле нет замка: прочитать его сможет любой, кому он попадётся. Выберите своё место, например флешку, которую берёте с собой. Система может запомнить, что файл сохраняли.</translation>
    </message>
    <message>
        <source>Full names of other people are better left out.</source>
        <translation>Полные имена других людей лучше не указывать.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>These characters will be missing on the paper: %1</source>
        <translation>Этих знаков на бумаге не будет: %1</translation>
    </message>
</context>
<context>
    <name>PlanWidget</name>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>сохранить план</translation>
    </message>
    <message>
        <source>Go step by step. You can leave a step empty and come back to it.</source>
        <translation>Идите шаг за шагом. Шаг можно оставить пустым и вернуться к нему.</translation>
    </message>
    <message>
        <source>%1 of %2 steps filled in</source>
        <translation>Заполнено шагов: %1 из %2</translation>
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
    <name>PrintNoteSheet</name>
    <message>
        <source>Print this note?</source>
        <translation>Напечатать эту заметку?</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>На бумаге нет замка: прочитать её сможет любой, кто найдёт. Система может запомнить, что заметку печатали.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy on this computer</source>
        <translation>Приватность на этом компьютере</translation>
    </message>
    <message>
        <source>Lock when nobody has moved for</source>
        <translation>Блокировать, если ничего не происходит</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Never while a film plays, a page is read aloud or a workshop is open. A message comes before.</source>
        <translation>Никогда во время фильма, чтения вслух или занятия. Сначала появится сообщение.</translation>
    </message>
    <message>
        <source>Do not list names</source>
        <translation>Не показывать имена</translation>
    </message>
    <message>
        <source>The first screen then asks for a name and shows nobody's.</source>
        <translation>Тогда первый экран спрашивает имя и не показывает ничьих.</translation>
    </message>
    <message>
        <source>A neutral window title</source>
        <translation>Нейтральный заголовок окна</translation>
    </message>
    <message>
        <source>The window and the task bar then say “Calendar”.</source>
        <translation>Тогда в окне и на панели задач стоит «Календарь».</translation>
    </message>
    <message>
        <source>When somebody comes near</source>
        <translation>Если кто-то подходит</translation>
    </message>
    <message>
        <source>%1 hides everything behind a calendar, at once. %2 locks.</source>
        <translation>%1 сразу скрывает всё за календарём. %2 блокирует.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>PrivateGate</name>
    <message>
        <source>This is for you alone</source>
        <translation>Это только для вас</translation>
    </message>
    <message>
        <source>Without a PIN, anyone at this computer could read what you write here, so it asks for one first. If you would rather not, go on without: nothing else depends on it.</source>
        <translation>Без PIN то, что вы здесь пишете, мог бы прочитать любой за этим компьютером, поэтому сначала нужен PIN. Если не хотите, продолжайте без него: больше от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Выбрать PIN</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Продолжить без PIN</translation>
    </message>
    <message>
        <source>Left out. You can come back to it at any time.</source>
        <translation>Пропущено. Вернуться можно в любое время.</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>Вы здесь как гость: это только в памяти и исчезнет, когда вы выйдете.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel: it is encrypted with your PIN. Your facilitator sees only that you did it.</source>
        <translation>Открыть это в Carrel можете только вы: это зашифровано вашим PIN. Ведущий видит только, что это сделано.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>Пока не сохранено; Carrel пробует снова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
</context>
<context>
    <name>QuestionMark</name>
    <message>
        <source>Question at %1, answered</source>
        <translation>Вопрос на %1, ответ дан</translation>
    </message>
    <message>
        <source>Question at %1, not answered yet</source>
        <translation>Вопрос на %1, ответа пока нет</translation>
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
    <name>ReflectionWidget</name>
    <message>
        <source>leave the paper</source>
        <translation>уйти с листа</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Write in your own words. There is no right or wrong answer.</source>
        <translation>Пишите своими словами. Верных и неверных ответов здесь нет.</translation>
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
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n learner(s)?</source>
        <translation>
            <numerusform>Удалить %n участника?</numerusform>
            <numerusform>Удалить %n участников?</numerusform>
            <numerusform>Удалить %n участников?</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, certificates and private texts are deleted for good: from Carrel's file, its backups, and damaged copies that were set aside.</source>
        <translation>Прогресс, сертификаты и личные тексты будут удалены навсегда: из файла Carrel, из его резервных копий и из отложенных повреждённых копий.</translation>
    </message>
    <message>
        <source>Exported files, paper and copies that somebody made are not reached.</source>
        <translation>Экспортированные файлы, бумага и копии, которые кто-то сделал, не затрагиваются.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed.</source>
        <translation>
            <numerusform>Удалён %n участник.</numerusform>
            <numerusform>Удалено %n участника.</numerusform>
            <numerusform>Удалено %n участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted from everything in reach</source>
        <translation>Удаляется отовсюду, куда есть доступ</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Your name and picture</source>
        <translation>Ваше имя и картинка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ResetPin</name>
    <message>
        <source>The PIN of %1 is gone. There was no private text.</source>
        <translation>PIN участника %1 сброшен. Личных текстов не было.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN of %1 is gone, and %n private text(s) with it.</source>
        <translation>
            <numerusform>PIN участника %1 сброшен, и с ним удалён %n личный текст.</numerusform>
            <numerusform>PIN участника %1 сброшен, и с ним удалены %n личных текста.</numerusform>
            <numerusform>PIN участника %1 сброшен, и с ним удалено %n личных текстов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Take the PIN of %1 away?</source>
        <translation>Сбросить PIN участника %1?</translation>
    </message>
    <message>
        <source>All private text of %1 is then lost for good: notes, plans, answers in their own words. Nobody can bring it back.</source>
        <translation>Все личные тексты участника %1 тогда пропадут навсегда: заметки, планы, ответы своими словами. Вернуть их не сможет никто.</translation>
    </message>
    <message>
        <source>Progress and certificates stay.</source>
        <translation>Прогресс и сертификаты останутся.</translation>
    </message>
    <message>
        <source>If %1 still has the recovery code on paper, use that: nothing is lost.</source>
        <translation>Если у участника %1 ещё есть код восстановления на бумаге, воспользуйтесь им: ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Until there is a new PIN, anyone can go on as this learner.</source>
        <translation>Пока нет нового PIN, под этим именем может продолжить кто угодно.</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Оставить PIN</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>Сбросить PIN</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n learner(s) came back.</source>
        <translation>
            <numerusform>Возвращён %n участник.</numerusform>
            <numerusform>Возвращены %n участника.</numerusform>
            <numerusform>Возвращено %n участников.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The progress file was damaged</source>
        <translation>Файл прогресса был повреждён</translation>
    </message>
    <message>
        <source>A copy of it is kept as %1, in Carrel's folder. A new one was begun, with nobody in it.</source>
        <translation>Его копия хранится как %1 в папке Carrel. Начат новый файл, в нём пока никого нет.</translation>
    </message>
    <message>
        <source>Looking for a backup.</source>
        <translation>Ищется резервная копия.</translation>
    </message>
    <message>
        <source>There is no backup that can be read, so everybody begins anew.</source>
        <translation>Читаемой резервной копии нет, поэтому все начинают заново.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>There is a backup of %1. It brings back everybody who is in it, with what they had done by then.</source>
        <translation>Есть резервная копия от %1: она вернёт всех, кто в ней есть, и всё, что было сделано к тому времени.</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>Вернуть копию</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>Вернуть копию от %1</translation>
    </message>
    <message>
        <source>Being brought back. Leave Carrel open.</source>
        <translation>Идёт возврат. Не закрывайте Carrel.</translation>
    </message>
    <message>
        <source>This backup cannot be read any more.</source>
        <translation>Эта резервная копия больше не читается.</translation>
    </message>
</context>
<context>
    <name>RoleTag</name>
    <message>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
</context>
<context>
    <name>ScaleChange</name>
    <message>
        <source>The same step as the first time.</source>
        <translation>Та же ступень, что и в первый раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further up than the first time.</source>
        <translation><numerusform>На %n ступень выше, чем в первый раз.</numerusform><numerusform>На %n ступени выше, чем в первый раз.</numerusform><numerusform>На %n ступеней выше, чем в первый раз.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further down than the first time. That is normal: who knows more asks more of themselves.</source>
        <translation><numerusform>На %n ступень ниже, чем в первый раз. Это нормально: кто больше знает, тот больше от себя требует.</numerusform><numerusform>На %n ступени ниже, чем в первый раз. Это нормально: кто больше знает, тот больше от себя требует.</numerusform><numerusform>На %n ступеней ниже, чем в первый раз. Это нормально: кто больше знает, тот больше от себя требует.</numerusform></translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Раньше: %1. Сейчас: %2.</translation>
    </message>
</context>
<context>
    <name>ScaleSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ScaleWidget</name>
    <message>
        <source>another step</source>
        <translation>другая ступень</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>выбрать ступень</translation>
    </message>
    <message>
        <source>Choose what fits now. The facilitator does not see it.</source>
        <translation>Выберите то, что подходит сейчас. Ведущий этого не видит.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Ответить ещё раз</translation>
    </message>
</context>
<context>
    <name>ScenarioWidget</name>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>There is no single right answer. You can come back and try another way.</source>
        <translation>Единственно верного ответа нет. Можно вернуться и попробовать иначе.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached.</source>
        <translation>Целей достигнуто: %1 из %2.</translation>
    </message>
    <message>
        <source>All goals reached</source>
        <translation>Все цели достигнуты</translation>
    </message>
    <message>
        <source>No goal on this path</source>
        <translation>На этом пути целей нет</translation>
    </message>
    <message>
        <source>Some goals reached</source>
        <translation>Часть целей достигнута</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Попробовать иначе</translation>
    </message>
    <message>
        <source>Mood: %1, %2 of %3.</source>
        <translation>Настрой: %1, %2 из %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытость</translation>
    </message>
    <message>
        <source>Wary</source>
        <translation>Настороженность</translation>
    </message>
    <message>
        <source>Listening, with doubts</source>
        <translation>Внимание, но с сомнением</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Интерес</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытость</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Что вы скажете?</translation>
    </message>
    <message>
        <source>The talk has come to its end</source>
        <translation>Разговор подошёл к концу</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>The whole talk</source>
        <translation>Весь разговор</translation>
    </message>
    <message>
        <source>Your path so far. Replies given: %1. Ways ahead: %2.</source>
        <translation>Ваш путь. Дано ответов: %1. Путей впереди: %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Check to see what you reached, or take one step back and go on from there.</source>
        <translation>Нажмите «Проверить», чтобы увидеть, чего вы достигли, или «Шаг назад», чтобы продолжить оттуда.</translation>
    </message>
    <message>
        <source>What others might have said</source>
        <translation>Что могли бы сказать другие</translation>
    </message>
    <message>
        <source>Hide what others might have said</source>
        <translation>Скрыть слова других</translation>
    </message>
    <message>
        <source>Look back at the talk</source>
        <translation>Просмотреть разговор</translation>
    </message>
    <message>
        <source>Hide the talk</source>
        <translation>Скрыть разговор</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Your path so far</source>
        <translation>Ваш путь</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть то, что введено</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать то, что введено</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>A PIN keeps out the next person at this computer. It does not keep out someone who takes the stick, or a copy of it: a machine can guess six digits.</source>
        <translation>PIN не пустит следующего человека за этим компьютером. Он не остановит того, кто возьмёт флешку или её копию: машина может подобрать шесть цифр.</translation>
    </message>
    <message>
        <source>Only six words chosen by chance keep out someone who takes the stick, or a copy of it. Words of your own are easier to guess.</source>
        <translation>Только шесть случайно выбранных слов остановят того, кто возьмёт флешку или её копию. Слова, которые вы придумали сами, угадать легче.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>A PIN or words</source>
        <translation>PIN или слова</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>Предложить шесть слов</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and type them below.</source>
        <translation>Запишите их на бумаге в этом порядке и введите ниже.</translation>
    </message>
    <message>
        <source>These words are English: there is no list of words in your language here.</source>
        <translation>Эти слова английские: списка слов на вашем языке здесь нет.</translation>
    </message>
    <message>
        <source>Words that you can keep in mind or on paper</source>
        <translation>Слова, которые можно помнить или хранить на бумаге</translation>
    </message>
    <message>
        <source>At least 6 digits</source>
        <translation>Не меньше 6 цифр</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>A PIN has digits only. Choose “Words” for anything else.</source>
        <translation>В PIN только цифры. Для всего остального выберите «Слова».</translation>
    </message>
    <message>
        <source>Too short: at least 6 digits.</source>
        <translation>Слишком коротко: нужно не меньше 6 цифр.</translation>
    </message>
    <message>
        <source>Too short: at least 8 letters.</source>
        <translation>Слишком коротко: нужно не меньше 8 букв.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>Слишком просто: такое попробуют в числе первых.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Введённое не совпадает.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Another PIN or other words</source>
        <translation>Другой PIN или другие слова</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>Ваш нынешний PIN или слова</translation>
    </message>
    <message>
        <source>A copy of the file that somebody made before still opens with the old one.</source>
        <translation>Копия файла, которую кто-то сделал раньше, по-прежнему открывается старым PIN или словами.</translation>
    </message>
    <message>
        <source>A lock for what you write</source>
        <translation>Замок для того, что вы пишете</translation>
    </message>
    <message>
        <source>Other people use this computer. What you write is locked, so that they cannot read it. No PIN, no journal: without a lock nothing private is kept.</source>
        <translation>Этим компьютером пользуются и другие. То, что вы пишете, запирается, чтобы они не могли это прочитать. Без PIN нет дневника: без замка ничего личного не хранится.</translation>
    </message>
    <message>
        <source>If you forget it and have no recovery code, what you wrote is gone. Progress and certificates stay. The code comes next.</source>
        <translation>Если забыть PIN или слова и не иметь кода восстановления, всё, что вы написали, пропадёт. Прогресс и сертификаты останутся. Код будет дальше.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Type the PIN or the words that you have now.</source>
        <translation>Введите нынешний PIN или слова.</translation>
    </message>
    <message>
        <source>From now on the new one opens your desk.</source>
        <translation>Теперь ваш стол открывают новые PIN или слова.</translation>
    </message>
    <message>
        <source>The PIN that you have now is not right.</source>
        <translation>Нынешний PIN неверный.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минуту</translation>
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
    <name>SetUpSheet</name>
    <message>
        <source>Set up the facilitator</source>
        <translation>Назначить ведущего</translation>
    </message>
    <message>
        <source>A facilitator adds and removes learners and keeps order; it is no lock on what learners wrote.</source>
        <translation>Ведущий добавляет и удаляет участников и следит за порядком; это не замок на том, что они пишут.</translation>
    </message>
    <message>
        <source>A facilitator sees how far everybody is, never answers or private text.</source>
        <translation>Ведущий видит, кто как продвинулся, но не видит ответов и личных текстов.</translation>
    </message>
    <message>
        <source>Whoever can delete Carrel's data folder can set the role up anew; the learners here, and their text, are then gone.</source>
        <translation>Тот, кто может удалить папку данных Carrel, может создать роль заново; участники, которые здесь есть, и их тексты тогда пропадут.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Назначить</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Вопросительный знак</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Восклицательный знак</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Двоеточие</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Прямая кавычка</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Короткое тире</translation>
    </message>
    <message>
        <source>Long dash</source>
        <translation>Длинное тире</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Подчёркивание</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Открывающая скобка</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Закрывающая скобка</translation>
    </message>
    <message>
        <source>Opening square bracket</source>
        <translation>Открывающая квадратная скобка</translation>
    </message>
    <message>
        <source>Closing square bracket</source>
        <translation>Закрывающая квадратная скобка</translation>
    </message>
    <message>
        <source>Opening curly bracket</source>
        <translation>Открывающая фигурная скобка</translation>
    </message>
    <message>
        <source>Closing curly bracket</source>
        <translation>Закрывающая фигурная скобка</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Opening angle quotation mark</source>
        <translation>Открывающая кавычка-ёлочка</translation>
    </message>
    <message>
        <source>Closing angle quotation mark</source>
        <translation>Закрывающая кавычка-ёлочка</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>Открывающая одинарная кавычка</translation>
    </message>
    <message>
        <source>Closing single quotation mark</source>
        <translation>Закрывающая одинарная кавычка</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Косая черта</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Обратная косая черта</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Собака</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Решётка</translation>
    </message>
    <message>
        <source>Numero sign</source>
        <translation>Знак номера</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>Амперсанд</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Arabic per cent</source>
        <translation>Арабский процент</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Равно</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Умножить</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>Тильда</translation>
    </message>
    <message>
        <source>Circumflex</source>
        <translation>Циркумфлекс</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>Параграф</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Градус</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Многоточие</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Евро</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Фунт</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>Доллар</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>Рубль</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>Арабская запятая</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>Арабская точка с запятой</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>Арабский вопросительный знак</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>Татвиль</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Хамза</translation>
    </message>
    <message>
        <source>Fatha</source>
        <translation>Фатха</translation>
    </message>
    <message>
        <source>Fathatan</source>
        <translation>Фатхатан</translation>
    </message>
    <message>
        <source>Damma</source>
        <translation>Дамма</translation>
    </message>
    <message>
        <source>Dammatan</source>
        <translation>Дамматан</translation>
    </message>
    <message>
        <source>Kasra</source>
        <translation>Касра</translation>
    </message>
    <message>
        <source>Kasratan</source>
        <translation>Касратан</translation>
    </message>
    <message>
        <source>Sukun</source>
        <translation>Сукун</translation>
    </message>
    <message>
        <source>Shadda</source>
        <translation>Шадда</translation>
    </message>
    <message>
        <source>Small alef</source>
        <translation>Малый алиф</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>%1: Empty</source>
        <translation>%1: пусто</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Сортировать: %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, smallest first</source>
        <translation>Сортировка: %1, по возрастанию</translation>
    </message>
    <message>
        <source>Sorted by: %1, largest first</source>
        <translation>Сортировка: %1, по убыванию</translation>
    </message>
</context>
<context>
    <name>SortWidget</name>
    <message>
        <source>Put each card in the box where it belongs.</source>
        <translation>Положите каждую карточку в её коробку.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are in their box.</source>
        <translation>Карточек в своей коробке: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 of %2 placed</source>
        <translation>Разложено %1 из %2</translation>
    </message>
</context>
<context>
    <name>SpotButton</name>
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
    <name>Step</name>
    <message>
        <source>Show an example</source>
        <translation>Показать пример</translation>
    </message>
    <message>
        <source>Hide the example</source>
        <translation>Скрыть пример</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Bring progress</source>
        <translation>Загрузить прогресс</translation>
    </message>
    <message>
        <source>A file that was taken along from another computer is added to what is here. Nothing is taken away, and it may be done again at any time.</source>
        <translation>Файл, взятый с другого компьютера, добавляется к тому, что есть здесь. Ничего не пропадает, и это можно сделать ещё раз в любое время.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>The secret that was chosen for the file</source>
        <translation>Пароль, выбранный для файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>Файлы прогресса (*%1)</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Пока не выбран</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Сначала выберите файл.</translation>
    </message>
    <message>
        <source>Being added to what is here. Leave the stick in.</source>
        <translation>Добавляется к тому, что есть здесь. Не вынимайте флешку.</translation>
    </message>
    <message>
        <source>The progress of %1 is here now.</source>
        <translation>Прогресс участника %1 теперь здесь.</translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>Take it with me</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>All that you did goes into one file, locked with a secret that you choose for it here. At another computer, “Bring progress” on the first screen adds it to what is there.</source>
        <translation>Всё, что вы сделали, записывается в один файл, закрытый паролем, который вы выберете для него здесь. На другом компьютере «Загрузить прогресс» на первом экране добавит его к тому, что там есть.</translation>
    </message>
    <message>
        <source>Inside the file, what you wrote stays locked with your own PIN or words as well.</source>
        <translation>Внутри файла написанное вами закрыто ещё и вашим PIN или словами.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Whoever finds the file can have a machine try all PINs of six digits in some days.</source>
        <translation>Тот, кто найдёт файл, может с помощью машины перебрать все PIN из шести цифр за несколько дней.</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed, by a machine either; words of your own are easier. Without them nobody opens the file, and neither do you.</source>
        <translation>Шесть случайно выбранных слов не угадает даже машина; ваши собственные слова угадать легче. Без них файл не откроет никто, и вы тоже.</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>Файлы прогресса (*%1)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>Your progress is in the file. It opens with the secret that you chose for it.</source>
        <translation>Ваш прогресс в файле. Он открывается паролем, который вы для него выбрали.</translation>
    </message>
    <message>
        <source>Being written. Leave the stick in.</source>
        <translation>Идёт запись. Не вынимайте флешку.</translation>
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
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes, short</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation>Сегодня, %1</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in this course (%1)</source>
        <translation>Найти в этом курсе (%1)</translation>
    </message>
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
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>Скрыть сразу: на экране будет календарь (%1)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Back to the start (%1)</source>
        <translation>В начало (%1)</translation>
    </message>
    <message>
        <source>Back to the start; nothing of a guest is kept (%1)</source>
        <translation>В начало; от гостя ничего не сохранится (%1)</translation>
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
    <name>Tray</name>
    <message>
        <source>All cards are placed.</source>
        <translation>Все карточки разложены.</translation>
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
        <source>And why? Choose the reason.</source>
        <translation>А почему? Выберите причину.</translation>
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
        <translation>Просмотрено %1 %</translation>
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
        <source>Bring progress</source>
        <translation>Загрузить прогресс</translation>
    </message>
    <message>
        <source>From a file that you took along from another computer</source>
        <translation>Из файла, который вы взяли с другого компьютера</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>Скрыть сразу: на экране будет календарь (%1)</translation>
    </message>
    <message>
        <source>I am a facilitator</source>
        <translation>Вход для ведущего</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Открыто для всех</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
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
    <name>Window</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>WordBank</name>
    <message>
        <source>choose a word</source>
        <translation>выбрать слово</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>поставить</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>взять обратно</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ещё не написана</translation>
    </message>
    <message>
        <source>Module %1. %2</source>
        <comment>the number, then a day</comment>
        <translation>Модуль %1. %2</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>О чём вы думаете?</translation>
    </message>
    <message>
        <source>In memory until you leave</source>
        <translation>В памяти, пока вы не выйдете</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Сохраняется само</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <comment>a time of day</comment>
        <translation>Сохранено на этом компьютере в %1</translation>
    </message>
    <message>
        <source>Saved on this computer: %1</source>
        <comment>a day</comment>
        <translation>Сохранено на этом компьютере: %1</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Ваша собственная заметка</translation>
    </message>
    <message>
        <source>Your note on a page of module %1</source>
        <translation>Ваша заметка о странице модуля %1</translation>
    </message>
    <message>
        <source>%1 asks, in module %2</source>
        <comment>the host's name</comment>
        <translation>Спрашивает %1, модуль %2</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WorkshopFoot</name>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Показать ответы</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Скрыть ответы</translation>
    </message>
    <message>
        <source>No right answer</source>
        <translation>Верного ответа нет</translation>
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
        <translation>Занятие</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Завершить занятие</translation>
    </message>
    <message>
        <source>End the workshop (Esc)</source>
        <translation>Завершить занятие (Esc)</translation>
    </message>
</context>
<context>
    <name>WorkshopKeysSheet</name>
    <message>
        <source>Keys of a workshop</source>
        <translation>Клавиши для занятия</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Вопрос %1 из %2</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Источник: %1, %2</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Show the questions of a module to a group, from a projector. Nothing is recorded. With a second screen connected, your notes stand on this one.</source>
        <translation>Показывайте группе вопросы модуля через проектор. Ничего не записывается. Если подключён второй экран, на этом видны ваши заметки.</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Модуль %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n вопрос</numerusform><numerusform>%n вопроса</numerusform><numerusform>%n вопросов</numerusform></translation>
    </message>
    <message>
        <source>Print the notes</source>
        <translation>Печать заметок</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>Положите файл курса рядом с программой или откройте его с флешки.</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Открыть файл курса</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>Здесь будут ваши курсы</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>%1: your PIN and your data</source>
        <translation>%1: ваш PIN и ваши данные</translation>
    </message>
</context>
<context>
    <name>YouSheet</name>
    <message>
        <source>You are a guest</source>
        <translation>Вы здесь как гость</translation>
    </message>
    <message>
        <source>Yours on this computer</source>
        <translation>Ваше на этом компьютере</translation>
    </message>
    <message>
        <source>Nothing is kept when you leave or close Carrel.</source>
        <translation>Когда вы выходите или закрываете Carrel, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>All that you do is in the computer's memory alone, and in no file.</source>
        <translation>Всё, что вы делаете, хранится только в памяти компьютера, а не в файлах.</translation>
    </message>
    <message>
        <source>With a name of your own choice you become a learner here: what you did so far stays, and you go on from where you are.</source>
        <translation>С именем по вашему выбору у вас будет здесь своё место: сделанное останется, и вы продолжите с того же места.</translation>
    </message>
    <message>
        <source>Stay a guest</source>
        <translation>Остаться гостем</translation>
    </message>
    <message>
        <source>Keep what I did</source>
        <translation>Сохранить сделанное</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Your name here. It need not be the real one.</source>
        <translation>Ваше имя здесь. Не обязательно настоящее.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>All that you did, as one locked file, to go on at another computer.</source>
        <translation>Всё, что вы сделали, одним закрытым файлом, чтобы продолжить за другим компьютером.</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ваш прогресс</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>Удалить меня</translation>
    </message>
    <message>
        <source>You and all that you did go from this computer for good.</source>
        <translation>Ваше имя и всё, что вы сделали, будут навсегда удалены с этого компьютера.</translation>
    </message>
    <message>
        <source>Leaving for good</source>
        <translation>Уйти из Carrel насовсем</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать PIN</translation>
    </message>
    <message>
        <source>Anyone at this computer can go on as you, and nothing private is kept without a PIN.</source>
        <translation>Любой за этим компьютером может продолжить под вашим именем, и без PIN ничего личного не хранится.</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>У вас нет PIN</translation>
    </message>
    <message>
        <source>It keeps out the next person at this computer. If somebody knows it, change it.</source>
        <translation>Он не пустит следующего человека за этим компьютером. Если кто-то его знает, смените его.</translation>
    </message>
    <message>
        <source>You have a PIN or words</source>
        <translation>У вас есть PIN или слова</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Сменить PIN</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Новый код восстановления</translation>
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
    <name>_Board</name>
    <message>
        <source>choose a card</source>
        <translation>выбрать карточку</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>положить</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>взять обратно</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>проверить ответы</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a box.</source>
        <translation>Мышь не нужна. Можно и щёлкнуть по карточке, а затем по коробке.</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
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
    <message>
        <source>marked</source>
        <translation>отмечена</translation>
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
<context>
    <name>words</name>
    <message>
        <source>show answers</source>
        <translation>показать ответы</translation>
    </message>
    <message>
        <source>question</source>
        <translation>другой вопрос</translation>
    </message>
    <message>
        <source>add a hand</source>
        <translation>добавить руку</translation>
    </message>
    <message>
        <source>remove a hand</source>
        <translation>убрать руку</translation>
    </message>
    <message>
        <source>start and pause the clock</source>
        <translation>часы: пуск и пауза</translation>
    </message>
    <message>
        <source>end</source>
        <translation>завершить</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
</context>
</TS>
