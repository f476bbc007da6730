<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificatesScreen</name>
    <message numerus="yes">
        <source>Finish any one of the %n module(s) and its certificate appears on this shelf.</source>
        <translation>
            <numerusform>Finish the module and its certificate appears on this shelf.</numerusform>
            <numerusform>Finish any one of the %n modules and its certificate appears on this shelf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message numerus="yes">
        <source>%n learner(s) chosen</source>
        <translation>
            <numerusform>%n learner chosen</numerusform>
            <numerusform>%n learners chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassroomScreen</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) complete</source>
        <translation>
            <numerusform>%n module complete</numerusform>
            <numerusform>%n modules complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished the course</source>
        <translation>
            <numerusform>%n finished the course</numerusform>
            <numerusform>%n finished the course</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionScreen</name>
    <message numerus="yes">
        <source>See all %n module(s)</source>
        <translation>
            <numerusform>See the module</numerusform>
            <numerusform>See all %n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message numerus="yes">
        <source>%n try(s) left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmFacts</name>
    <message numerus="yes">
        <source>Video, %n minute(s).</source>
        <translation>
            <numerusform>Video, %n minute.</numerusform>
            <numerusform>Video, %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message numerus="yes">
        <source>%n page(s) that you marked</source>
        <translation>
            <numerusform>%n page that you marked</numerusform>
            <numerusform>%n pages that you marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Found in %n place</numerusform>
            <numerusform>Found in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s); the first of them:</source>
        <translation>
            <numerusform>Found in %n place:</numerusform>
            <numerusform>Found in %n places; the first of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of cards</source>
        <translation>
            <numerusform>%n set of cards</numerusform>
            <numerusform>%n sets of cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n checklist</numerusform>
            <numerusform>%n checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) to make</source>
        <translation>
            <numerusform>%n plan to make</numerusform>
            <numerusform>%n plans to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation>
            <numerusform>%n text of your own</numerusform>
            <numerusform>%n texts of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scale(s)</source>
        <translation>
            <numerusform>%n scale</numerusform>
            <numerusform>%n scales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read to the end</source>
        <translation>
            <numerusform>%n page to read to the end</numerusform>
            <numerusform>%n pages to read to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of questions</source>
        <translation>
            <numerusform>%n page of questions</numerusform>
            <numerusform>%n pages of questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message numerus="yes">
        <source>Your PIN is asked again after %n minute(s) away.</source>
        <translation>
            <numerusform>Your PIN is asked again after %n minute away.</numerusform>
            <numerusform>Your PIN is asked again after %n minutes away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkingWidget</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message numerus="yes">
        <source>%n note(s). You can print or delete them at any time.</source>
        <translation>
            <numerusform>%n note. You can print or delete it at any time.</numerusform>
            <numerusform>%n notes. You can print or delete them at any time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickerScreen</name>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemainingSheet</name>
    <message numerus="yes">
        <source>%n page(s) still ask for something. There is no hurry.</source>
        <translation>
            <numerusform>%n page still asks for something. There is no hurry.</numerusform>
            <numerusform>%n pages still ask for something. There is no hurry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message numerus="yes">
        <source>Remove %n learner(s)?</source>
        <translation>
            <numerusform>Remove %n learner?</numerusform>
            <numerusform>Remove %n learners?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed.</source>
        <translation>
            <numerusform>%n learner removed.</numerusform>
            <numerusform>%n learners removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetPin</name>
    <message numerus="yes">
        <source>The PIN of %1 is gone, and %n private text(s) with it.</source>
        <translation>
            <numerusform>The PIN of %1 is gone, and %n private text with it.</numerusform>
            <numerusform>The PIN of %1 is gone, and %n private texts with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n learner(s) came back.</source>
        <translation>
            <numerusform>%n learner came back.</numerusform>
            <numerusform>%n learners came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleChange</name>
    <message numerus="yes">
        <source>%n step(s) further up than the first time.</source>
        <translation>
            <numerusform>%n step further up than the first time.</numerusform>
            <numerusform>%n steps further up than the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further down than the first time. That is normal: who knows more asks more of themselves.</source>
        <translation>
            <numerusform>%n step further down than the first time. That is normal: who knows more asks more of themselves.</numerusform>
            <numerusform>%n steps further down than the first time. That is normal: who knows more asks more of themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message numerus="yes">
        <source>Found in %n line(s). Enter goes to the next.</source>
        <translation>
            <numerusform>Found in %n line. Enter goes to it.</numerusform>
            <numerusform>Found in %n lines. Enter goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message numerus="yes">
        <source>%1 of %n module(s) complete</source>
        <translation>
            <numerusform>%1 of %n module complete</numerusform>
            <numerusform>%1 of %n modules complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>All %n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>All %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
