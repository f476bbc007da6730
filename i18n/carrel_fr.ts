<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>ActivityWidget</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>There is no PIN yet: anyone here can begin under this name, and then set one.</source>
        <translation>Il n’y a pas encore de PIN : n’importe qui ici peut commencer sous ce nom, puis en définir un.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 can begin now.</source>
        <translation>%1 peut commencer.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>Celle-ci aussi</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>BlankFields</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>BlanksWidget</name>
    <message>
        <source>Put each word where it belongs.</source>
        <translation>Placez chaque mot là où il va.</translation>
    </message>
    <message>
        <source>Fill in the blanks.</source>
        <translation>Remplissez les blancs.</translation>
    </message>
    <message>
        <source>%1 of %2 blanks are right.</source>
        <translation>Blancs justes : %1 sur %2.</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Blanc %1</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>Remplis : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 done</source>
        <translation>Page %1 sur %2, terminées : %3</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Reste à placer</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Reprendre : %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Carte choisie</translation>
    </message>
</context>
<context>
    <name>CardsWidget</name>
    <message>
        <source>turn over</source>
        <translation>retourner</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>je savais</translation>
    </message>
    <message>
        <source>Think of the answer, turn the card over, and lay it on a pile.</source>
        <translation>Pensez à la réponse, retournez la carte et posez-la sur une pile.</translation>
    </message>
    <message>
        <source>Go on with the cards</source>
        <translation>Continuer avec les cartes</translation>
    </message>
    <message>
        <source>Take those not yet known again</source>
        <translation>Reprendre celles à revoir</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Not yet (%1)</source>
        <translation>Pas encore (%1)</translation>
    </message>
    <message>
        <source>I knew it (%1)</source>
        <translation>Je savais (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 cards known</source>
        <translation>Cartes connues : %1 sur %2</translation>
    </message>
    <message>
        <source>That was the last card.</source>
        <translation>C’était la dernière carte.</translation>
    </message>
    <message>
        <source>You knew every card.</source>
        <translation>Vous connaissiez toutes les cartes.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>%1 was taken back.</source>
        <translation>%1 est de nouveau à placer.</translation>
    </message>
    <message>
        <source>%1 is now at place %2.</source>
        <translation>%1 est maintenant à la place %2.</translation>
    </message>
    <message>
        <source>%1 is placed in %2.</source>
        <translation>%1 est maintenant dans %2.</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Settings of this place</source>
        <translation>Réglages de ce lieu</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>Ces lignes valent pour toutes les personnes qui apprennent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The centre's line on certificates</source>
        <translation>Nom du centre sur les certificats</translation>
    </message>
    <message>
        <source>For example: Harbour Community Centre. Empty means that no place is named.</source>
        <translation>Par exemple : Centre social du Port. Sans texte, aucun lieu n’est indiqué.</translation>
    </message>
    <message>
        <source>Local emergency line</source>
        <translation>Ligne d’urgence locale</translation>
    </message>
    <message>
        <source>A number and when it answers. Learners see it in Help and where a page may be hard to read.</source>
        <translation>Un numéro et ses horaires. Il apparaît dans l’Aide et là où une page peut être difficile à lire.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>C’est enregistré.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>Durée d’étude</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>for completing the whole course</source>
        <translation>pour avoir terminé tout le cours</translation>
    </message>
    <message>
        <source>for completing the module</source>
        <translation>pour avoir terminé le module</translation>
    </message>
    <message>
        <source>Module %1 of the course “%2”</source>
        <translation>Module %1 du cours « %2 »</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificat de réussite</translation>
    </message>
    <message>
        <source>This certificate is awarded to</source>
        <translation>Ce certificat est décerné à</translation>
    </message>
    <message>
        <source>Facilitator: name and signature</source>
        <translation>Animation : nom et signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
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
        <translation>Nom sur le certificat</translation>
    </message>
    <message>
        <source>Empty: a line for a pen</source>
        <translation>Sans nom : une ligne à remplir au stylo</translation>
    </message>
    <message>
        <source>Keep this name for my certificates</source>
        <translation>Garder ce nom pour mes certificats</translation>
    </message>
    <message>
        <source>Locked with your PIN</source>
        <translation>Verrouillé par votre PIN</translation>
    </message>
    <message>
        <source>Name on the certificate:</source>
        <translation>Nom sur le certificat :</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>une ligne à remplir au stylo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Done with the name</source>
        <translation>Valider le nom</translation>
    </message>
    <message>
        <source>Change the name on the certificate</source>
        <translation>Modifier le nom sur le certificat</translation>
    </message>
    <message>
        <source>Any name you like. Leave it empty for a line to write on with a pen.</source>
        <translation>N’importe quel nom. Sans nom, il y aura une ligne à remplir au stylo.</translation>
    </message>
    <message>
        <source>These characters cannot be printed: %1 Leave the name empty to write it with a pen.</source>
        <translation>Ces caractères ne peuvent pas être imprimés : %1 Sans nom, une ligne permet de l’écrire au stylo.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>Noir seul</translation>
    </message>
    <message>
        <source>For printers without colour</source>
        <translation>Pour les imprimantes sans couleur</translation>
    </message>
    <message>
        <source>In some places a paper like this can be used against you. Where that is a risk, leave it here, or leave the name out.</source>
        <translation>Dans certains lieux, un tel papier peut être utilisé contre vous. Là où c’est un risque, laissez-le ici, ou ne mettez pas de nom.</translation>
    </message>
    <message>
        <source>Course certificate</source>
        <translation>Certificat du cours</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificat %1</translation>
    </message>
    <message>
        <source>a line for a pen</source>
        <translation>une ligne à remplir au stylo</translation>
    </message>
    <message>
        <source>Certificate: %1. Name: %2. Serial number: %3</source>
        <translation>Certificat : %1. Nom : %2. Numéro de série : %3</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Your certificates</source>
        <translation>Vos certificats</translation>
    </message>
    <message>
        <source>Open one to print it or to save it again. Its number stays the same.</source>
        <translation>Ouvrez un certificat pour l’imprimer ou l’enregistrer de nouveau. Son numéro reste le même.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your certificates will stand here</source>
        <translation>Vos certificats seront ici</translation>
    </message>
    <message numerus="yes">
        <source>Finish any one of the %n module(s) and its certificate appears on this shelf.</source>
        <translation>
            <numerusform>Terminez le module : son certificat apparaîtra sur cette étagère.</numerusform>
            <numerusform>Terminez l’un des %n modules : son certificat apparaîtra sur cette étagère.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the modules</source>
        <translation>Voir les modules</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>%1 of %2 right</source>
        <translation>Réponses justes : %1 sur %2</translation>
    </message>
    <message>
        <source>Your mark for this sitting: %1 %</source>
        <translation>Votre résultat pour cet essai : %1 %</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. That is enough for the certificate.</source>
        <translation>Avec votre meilleur essai, vous atteignez %1 % à ce bilan. C’est assez pour le certificat.</translation>
    </message>
    <message>
        <source>Your best sitting makes %1 % of this check. The certificate asks for %2 %. You can sit the check again as often as you like, and only your best sitting counts.</source>
        <translation>Avec votre meilleur essai, vous atteignez %1 % à ce bilan. Le certificat demande %2 %. Vous pouvez repasser le bilan autant que vous voulez : seul votre meilleur essai compte.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. That is enough for the certificate.</source>
        <translation>Avec vos meilleures réponses, vous atteignez %1 % à ce bilan. C’est assez pour le certificat.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. The certificate asks for %2 %. You can try again as often as you like, and only your best answers count.</source>
        <translation>Avec vos meilleures réponses, vous atteignez %1 % à ce bilan. Le certificat demande %2 %. Vous pouvez réessayer autant que vous voulez : seules vos meilleures réponses comptent.</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>Reprendre les questions manquées</translation>
    </message>
    <message>
        <source>Draw new questions</source>
        <translation>Tirer de nouvelles questions</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En partie juste</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>ChecklistWidget</name>
    <message>
        <source>Tick what applies.</source>
        <translation>Cochez ce qui convient.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>Coché : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ChoiceWidget</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Choisissez tout ce qui convient.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Vous en avez trouvé %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>ClassActions</name>
    <message>
        <source>Reset PIN</source>
        <translation>Supprimer le PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassExport</name>
    <message>
        <source>Learner</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Modules terminés</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Save the class as a table</source>
        <translation>Enregistrer le groupe en tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <comment>a file's name</comment>
        <translation>groupe.csv</translation>
    </message>
    <message>
        <source>Saved. It names learners and how far they are: keep it where only you look.</source>
        <translation>C’est enregistré. On y lit des noms et où chaque personne en est : gardez ce fichier à l’abri des regards.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The table was not saved: the disk is full. Choose another place.</source>
        <translation>Tableau non enregistré : le disque est plein. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The table was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Tableau non enregistré : Carrel n’a pas le droit d’écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The table was not saved: another program uses that file. Choose another name.</source>
        <translation>Tableau non enregistré : un autre programme utilise ce fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The table was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Tableau non enregistré : cet endroit est introuvable. La clé USB est-elle encore branchée ?</translation>
    </message>
</context>
<context>
    <name>ClassNav</name>
    <message>
        <source>You see progress and certificates. Answers and journals stay private to each learner.</source>
        <translation>Vous voyez la progression et les certificats. Réponses et journaux restent privés pour chaque personne.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Module %1: %2</source>
        <translation>Module %1 : %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>avec un PIN</translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation>sans PIN</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dans la sélection</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>hors sélection</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>à commencer</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2 : %3</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Merge from USB</source>
        <translation>Fusionner via USB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What the table shows, as a file for a spreadsheet (%1)</source>
        <translation>Ce que montre le tableau, en fichier pour un tableur (%1)</translation>
    </message>
    <message>
        <source>Find a learner</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Learners and how far they are</source>
        <translation>Les personnes et où elles en sont</translation>
    </message>
    <message>
        <source>Space or a click chooses a learner.</source>
        <translation>Espace ou un clic : choisir une personne.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>60% started</source>
        <translation>60 % commencé</translation>
    </message>
    <message>
        <source>– not started</source>
        <translation>– à commencer</translation>
    </message>
    <message>
        <source>Reading how far everybody is</source>
        <translation>Lecture de la progression de chaque personne</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) complete</source>
        <translation>
            <numerusform>%n module terminé</numerusform>
            <numerusform>%n modules terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished the course</source>
        <translation>
            <numerusform>%n a terminé le cours</numerusform>
            <numerusform>%n ont terminé le cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>One minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Talk in pairs</source>
        <translation>Parlez à deux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Recommencer</translation>
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
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>If you forget your PIN or your words, this code opens your private text.</source>
        <translation>Si vous oubliez votre PIN ou vos mots, ce code ouvre vos textes privés.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code sets a new one.</source>
        <translation>Si vous oubliez la phrase secrète, ce code permet d’en définir une nouvelle.</translation>
    </message>
    <message>
        <source>Write it on paper. It is shown only now.</source>
        <translation>Écrivez-le sur papier. Il n’est affiché que maintenant.</translation>
    </message>
    <message>
        <source>Whoever finds it can read what you wrote, so keep it away from this computer.</source>
        <translation>Qui le trouve peut lire ce que vous avez écrit : gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Whoever finds it can be the facilitator here, so keep it away from this computer.</source>
        <translation>Qui le trouve peut prendre le rôle d’animation ici : gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>C’est noté sur papier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>CompletionScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>You can now</source>
        <translation>Vous savez maintenant</translation>
    </message>
    <message>
        <source>Module %1 is not complete yet</source>
        <translation>Le module %1 n’est pas encore terminé</translation>
    </message>
    <message>
        <source>All that you did is kept. Carry on when you like.</source>
        <translation>Tout ce que vous avez fait est conservé. Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Carry on when you like.</source>
        <translation>Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>The pages of module %1 are done</source>
        <translation>Les pages du module %1 sont terminées</translation>
    </message>
    <message>
        <source>The final check is still open to you.</source>
        <translation>Le bilan final vous attend.</translation>
    </message>
    <message>
        <source>Module %1 is complete</source>
        <translation>Le module %1 est terminé</translation>
    </message>
    <message>
        <source>Well done. You kept going to the end.</source>
        <translation>Bravo. Vous avez tenu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Well done, %1. You kept going to the end.</source>
        <translation>Bravo, %1. Vous avez tenu jusqu’au bout.</translation>
    </message>
    <message>
        <source>You have completed every module of this course</source>
        <translation>Vous avez terminé tous les modules de ce cours</translation>
    </message>
    <message>
        <source>See the certificate of the course</source>
        <translation>Voir le certificat du cours</translation>
    </message>
    <message>
        <source>Where next? You choose</source>
        <translation>Et maintenant ? À vous de choisir</translation>
    </message>
    <message numerus="yes">
        <source>See all %n module(s)</source>
        <translation>
            <numerusform>Voir le module</numerusform>
            <numerusform>Voir les %n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>The certificate of this module</source>
        <translation>Le certificat de ce module</translation>
    </message>
    <message>
        <source>It will stand here when all pages are done and the final check is passed.</source>
        <translation>Il sera ici quand toutes les pages seront terminées et le bilan final réussi.</translation>
    </message>
    <message>
        <source>The certificate needs %1 of %2 in the final check; you have %3. Try those questions again as often as you like.</source>
        <translation>Le certificat demande %1 sur %2 au bilan final ; vous en avez %3. Reprenez ces questions autant que vous voulez.</translation>
    </message>
    <message>
        <source>Go to the final check</source>
        <translation>Aller au bilan final</translation>
    </message>
</context>
<context>
    <name>ContentNoteScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>A word from %1</source>
        <translation>La parole à %1</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Start the module</source>
        <translation>Commencer le module</translation>
    </message>
    <message>
        <source>Start without those pages</source>
        <translation>Commencer sans ces pages</translation>
    </message>
    <message>
        <source>Choose another module</source>
        <translation>Choisir un autre module</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left out: %1. You can open it later all the same.</source>
        <translation>Laissé de côté : %1. Vous pourrez y revenir plus tard.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the certificate as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée ici. Enregistrez le certificat en PDF pour l’imprimer ailleurs.</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Imprimer le certificat</translation>
    </message>
    <message>
        <source>The certificate is on its way to the printer.</source>
        <translation>Le certificat est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the page. You can save the certificate as PDF instead.</source>
        <translation>L’imprimante n’a pas accepté la page. Vous pouvez enregistrer le certificat en PDF.</translation>
    </message>
    <message>
        <source>Certificate saved as PDF</source>
        <translation>Certificat enregistré en PDF</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate was not saved: the disk is full. Choose another place.</source>
        <translation>Certificat non enregistré : le disque est plein. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The certificate was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Certificat non enregistré : Carrel n’a pas le droit d’écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The certificate was not saved: another program uses that file. Choose another name.</source>
        <translation>Certificat non enregistré : un autre programme utilise ce fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The certificate was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Certificat non enregistré : cet endroit est introuvable. La clé USB est-elle encore branchée ?</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>No printer is set up here. Save the plan as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée ici. Enregistrez le plan en PDF pour l’imprimer ailleurs.</translation>
    </message>
    <message>
        <source>The plan is on its way to the printer.</source>
        <translation>Le plan est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the plan. You can save it as PDF instead.</source>
        <translation>L’imprimante n’a pas accepté le plan. Vous pouvez l’enregistrer en PDF.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plan saved as PDF</source>
        <translation>Plan enregistré en PDF</translation>
    </message>
    <message>
        <source>The plan was not saved: the disk is full. Choose another place.</source>
        <translation>Plan non enregistré : le disque est plein. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The plan was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Plan non enregistré : Carrel n’a pas le droit d’écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The plan was not saved: another program uses that file. Choose another name.</source>
        <translation>Plan non enregistré : un autre programme utilise ce fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The plan was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Plan non enregistré : cet endroit est introuvable. La clé USB est-elle encore branchée ?</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Which day is it?</source>
        <translation>Quel jour sommes-nous ?</translation>
    </message>
    <message>
        <source>The clock of this computer cannot be right, and a certificate carries the day it was earned.</source>
        <translation>L’horloge de cet ordinateur est visiblement déréglée, or un certificat porte le jour où il a été obtenu.</translation>
    </message>
    <message>
        <source>Say which day it is</source>
        <translation>Indiquer le jour</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day is it?</source>
        <translation>Quel jour sommes-nous ?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>This day will stand on the certificate.</source>
        <translation>Ce jour figurera sur le certificat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Utiliser ce jour</translation>
    </message>
    <message>
        <source>Choose the day, the month and the year.</source>
        <translation>Choisissez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>This month has no such day.</source>
        <translation>Ce mois n’a pas ce jour-là.</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Effacer %1 pour de bon ?</translation>
    </message>
    <message>
        <source>Your name, your results, your certificates and all that you wrote go from Carrel on this computer: from the progress file, from its backups, and from damaged copies that were set aside. Nobody can bring them back.</source>
        <translation>Votre nom, vos résultats, vos certificats et tout ce que vous avez écrit disparaissent de Carrel sur cet ordinateur : du fichier de progression, de ses sauvegardes et des copies abîmées mises de côté. Personne ne peut les récupérer.</translation>
    </message>
    <message>
        <source>What this does not reach</source>
        <translation>Ce qui échappe à cet effacement</translation>
    </message>
    <message>
        <source>Files that you took along or saved, paper, copies that somebody made, and old blocks of flash memory, which a stick keeps until it needs them.</source>
        <translation>Les fichiers que vous avez emportés ou enregistrés, le papier, les copies faites par quelqu’un, et les anciens blocs de mémoire flash, qu’une clé USB garde jusqu’à ce qu’elle en ait besoin.</translation>
    </message>
    <message>
        <source>A random number stays, so that an older file does not bring you back: on this computer you cannot come back as the same learner.</source>
        <translation>Un numéro tiré au hasard reste, pour qu’un fichier plus ancien ne vous fasse pas revenir : sur cet ordinateur, vous ne pouvez pas revenir comme la même personne.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>M’effacer d’ici</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Being deleted. Leave Carrel open until it is done.</source>
        <translation>Effacement en cours. Laissez Carrel ouvert jusqu’à la fin.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 : c’est effacé.</translation>
    </message>
    <message>
        <source>%1 is not deleted yet. %2 Then come in and delete once more.</source>
        <translation>L’effacement de %1 n’est pas fini. %2 Ensuite, entrez et effacez une nouvelle fois.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is open. Choose who is learning.</source>
        <translation>%1 est ouvert. Choisissez qui apprend.</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Ouvrir un fichier de cours</translation>
    </message>
    <message>
        <source>Courses (*.course)</source>
        <translation>Cours (*.course)</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop with a group</source>
        <translation>Atelier avec un groupe</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>About this course</source>
        <translation>À propos de ce cours</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Sur votre bureau</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Arabic-Indic digits</source>
        <translation>Chiffres arabes orientaux</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Type the facilitator's passphrase</source>
        <translation>Tapez la phrase secrète de l’animation</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Phrase secrète oubliée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Too many were wrong. The next one is looked at in %1.</source>
        <translation>Trop d’essais incorrects. Le prochain sera examiné dans %1.</translation>
    </message>
</context>
<context>
    <name>EndWorkshopSheet</name>
    <message>
        <source>End the workshop?</source>
        <translation>Terminer l’atelier ?</translation>
    </message>
    <message>
        <source>The hands that were counted are not kept.</source>
        <translation>Les mains comptées ne sont pas conservées.</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>EstimateWidget</name>
    <message>
        <source>Your estimate</source>
        <translation>Votre estimation</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>un pas</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>dix pas</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>Move the handle, or type a figure.</source>
        <translation>Déplacez le curseur ou tapez un nombre.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Too low</source>
        <translation>Trop bas</translation>
    </message>
    <message>
        <source>Too high</source>
        <translation>Trop haut</translation>
    </message>
    <message>
        <source>Your estimate was %1.</source>
        <translation>Votre estimation était %1.</translation>
    </message>
    <message>
        <source>The figure: %1</source>
        <translation>Le chiffre : %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source : %1, %2</translation>
    </message>
    <message>
        <source>A figure from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Facilitator</name>
    <message>
        <source>The passphrase keeps order among those who use Carrel here. It is not a lock.</source>
        <translation>La phrase secrète garde l’ordre entre les personnes qui utilisent Carrel ici. Ce n’est pas un verrou.</translation>
    </message>
</context>
<context>
    <name>FacilitatorSheet</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>learning time</source>
        <translation>durée d’étude</translation>
    </message>
    <message>
        <source>questions right</source>
        <translation>bonnes réponses</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En partie juste</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>C’est gardé</translation>
    </message>
    <message>
        <source>Show my way</source>
        <translation>Voir mon chemin</translation>
    </message>
    <message>
        <source>Show one way</source>
        <translation>Voir un chemin possible</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s) left.</source>
        <translation>
            <numerusform>Encore %n essai.</numerusform>
            <numerusform>Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last try.</source>
        <translation>C’était le dernier essai.</translation>
    </message>
    <message>
        <source>Show my answer</source>
        <translation>Voir ma réponse</translation>
    </message>
    <message>
        <source>%1 explains</source>
        <translation>%1 explique</translation>
    </message>
</context>
<context>
    <name>FilmFacts</name>
    <message numerus="yes">
        <source>Video, %n minute(s).</source>
        <translation>
            <numerusform>Film, %n minute.</numerusform>
            <numerusform>Film, %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmPanel</name>
    <message>
        <source>The transcript of this video cannot be read.</source>
        <translation>La transcription de ce film ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This video cannot be read any more. Is the stick still in?</source>
        <translation>Ce film ne peut plus être lu. La clé USB est-elle encore branchée ?</translation>
    </message>
    <message>
        <source>Your progress is safe. Put the stick back in and open this page again, or read the transcript.</source>
        <translation>Votre progression est intacte. Rebranchez la clé USB et rouvrez cette page, ou lisez la transcription.</translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>Pour l’animation : %1</translation>
    </message>
    <message>
        <source>Questions of this film</source>
        <translation>Questions de ce film</translation>
    </message>
    <message>
        <source>This video cannot be played on this computer.</source>
        <translation>Ce film ne peut pas être lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your progress is safe, and you can read the transcript instead.</source>
        <translation>Votre progression est intacte, et vous pouvez lire la transcription.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>A question at %1</source>
        <translation>Une question à %1</translation>
    </message>
    <message>
        <source>Go on with the film</source>
        <translation>Continuer le film</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Find in this course</source>
        <translation>Chercher dans ce cours</translation>
    </message>
    <message>
        <source>Words, or the beginning of a word</source>
        <translation>Des mots, ou le début d’un mot</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) that you marked</source>
        <translation>
            <numerusform>%n page que vous avez marquée</numerusform>
            <numerusform>%n pages que vous avez marquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what you look for. Pages that you mark are listed here.</source>
        <translation>Tapez ce que vous cherchez. Les pages que vous marquez s’affichent ici.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Nothing here is written like that. Fewer letters find more.</source>
        <translation>Rien ici ne s’écrit ainsi. Avec moins de lettres, on trouve plus.</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s)</source>
        <translation>
            <numerusform>Trouvé à %n endroit</numerusform>
            <numerusform>Trouvé à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n place(s); the first of them:</source>
        <translation>
            <numerusform>Trouvé à %n endroit ; le premier :</numerusform>
            <numerusform>Trouvé à %n endroits ; les premiers :</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1. Its opening note speaks of this page.</source>
        <translation>Module %1. Sa note d’ouverture parle de cette page.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Module %1, in a film</source>
        <translation>Module %1, dans un film</translation>
    </message>
    <message>
        <source>Module %1, in a question</source>
        <translation>Module %1, dans une question</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Module %1</translation>
    </message>
</context>
<context>
    <name>FlashCard</name>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Press to turn over</source>
        <translation>Appuyez pour retourner</translation>
    </message>
    <message>
        <source>Back: %1</source>
        <translation>Verso : %1</translation>
    </message>
    <message>
        <source>Front: %1</source>
        <translation>Recto : %1</translation>
    </message>
</context>
<context>
    <name>ForgotSheet</name>
    <message>
        <source>I forgot my PIN</source>
        <translation>PIN oublié</translation>
    </message>
    <message>
        <source>With the recovery code you set a new PIN. What you wrote stays.</source>
        <translation>Avec le code de récupération, vous définissez un nouveau PIN. Ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <source>The recovery code, from your paper</source>
        <translation>Le code de récupération, sur votre papier</translation>
    </message>
    <message>
        <source>No code?</source>
        <translation>Pas de code ?</translation>
    </message>
    <message>
        <source>Without PIN and without code, what you wrote is gone. Nobody can bring it back. Progress and certificates stay. A facilitator can take the PIN away, which deletes those texts for good; then you go on without one.</source>
        <translation>Sans PIN et sans code, ce que vous avez écrit est perdu. Personne ne peut le récupérer. Progression et certificats restent. La personne qui anime peut supprimer le PIN, ce qui efface ces textes pour de bon ; vous continuez alors sans PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A new PIN or new words</source>
        <translation>Un nouveau PIN ou de nouveaux mots</translation>
    </message>
    <message>
        <source>That code is not right. It has 25 letters and digits.</source>
        <translation>Ce code n’est pas le bon. Il a 25 lettres et chiffres.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>ForgottenSheet</name>
    <message>
        <source>A new passphrase</source>
        <translation>Une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The recovery code, from paper</source>
        <translation>Le code de récupération, sur papier</translation>
    </message>
    <message>
        <source>No code? Whoever can delete Carrel's data folder can set the role up anew. All learners on this computer, their progress and their text are then gone.</source>
        <translation>Pas de code ? Qui peut supprimer le dossier de données de Carrel peut recréer ce rôle. Tous les noms de cet ordinateur, leur progression et leurs textes sont alors perdus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Tapez d’abord le code.</translation>
    </message>
    <message>
        <source>That is not the code. Compare it letter by letter.</source>
        <translation>Ce n’est pas le code. Comparez-le lettre par lettre.</translation>
    </message>
</context>
<context>
    <name>GlossaryScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>No word here looks like that.</source>
        <translation>Aucun mot ici ne ressemble à cela.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>What you reached</source>
        <translation>Ce que vous avez atteint</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Not on this path</source>
        <translation>Pas sur ce chemin</translation>
    </message>
</context>
<context>
    <name>GuestBanner</name>
    <message>
        <source>You are a guest.</source>
        <translation>Vous continuez anonymement.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close Carrel. To keep the certificate, add a name.</source>
        <translation>À la fermeture de Carrel, rien n’est conservé. Pour garder le certificat, ajoutez un nom.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>%1: one hand fewer</source>
        <translation>%1 : une main de moins</translation>
    </message>
    <message>
        <source>%1: one hand more</source>
        <translation>%1 : une main de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation><numerusform>%n main</numerusform><numerusform>%n mains</numerusform></translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>If you need help now</source>
        <translation>Si vous avez besoin d’aide maintenant</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where your progress is</source>
        <translation>Où se trouve votre progression</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in this folder:</source>
        <translation>Tout reste sur cet ordinateur, dans ce dossier :</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Move to the next part</source>
        <translation>Passer à l’élément suivant</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Fermer ce qui s’affiche par-dessus</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Between outline, page and bottom bar</source>
        <translation>Entre plan, page et barre du bas</translation>
    </message>
    <message>
        <source>Open a module</source>
        <translation>Ouvrir un module</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Play or pause a film</source>
        <translation>Lecture ou pause du film</translation>
    </message>
    <message>
        <source>Ten seconds back or forward in a film</source>
        <translation>Reculer ou avancer le film de dix secondes</translation>
    </message>
    <message>
        <source>Captions; full screen</source>
        <translation>Sous-titres ; plein écran</translation>
    </message>
    <message>
        <source>The next question of a film</source>
        <translation>Question suivante du film</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Find in this course</source>
        <translation>Chercher dans ce cours</translation>
    </message>
    <message>
        <source>Mark this page, or take the mark away</source>
        <translation>Marquer cette page, ou enlever la marque</translation>
    </message>
    <message>
        <source>Find in what a film says</source>
        <translation>Chercher dans ce que dit un film</translation>
    </message>
    <message>
        <source>Lock, for the next person</source>
        <translation>Verrouiller, pour la personne suivante</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here</source>
        <translation>Masquer aussitôt : un calendrier s’affiche</translation>
    </message>
    <message>
        <source>On-screen keyboard, and back to the text</source>
        <translation>Clavier à l’écran, et retour au texte</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Ouvrir un fichier de cours</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Indice %1 sur %2</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Voir un indice</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Voir un autre indice</translation>
    </message>
</context>
<context>
    <name>HostTip</name>
    <message>
        <source>A word from %1</source>
        <translation>La parole à %1</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>go to a spot</source>
        <translation>aller à une zone</translation>
    </message>
    <message>
        <source>choose it</source>
        <translation>la choisir</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>The list does the same as the picture.</source>
        <translation>La liste fait la même chose que l’image.</translation>
    </message>
    <message>
        <source>Choose all the spots that apply, in the picture or in the list.</source>
        <translation>Choisissez toutes les zones qui conviennent, dans l’image ou dans la liste.</translation>
    </message>
    <message>
        <source>Choose one spot, in the picture or in the list.</source>
        <translation>Choisissez une zone, dans l’image ou dans la liste.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Vous en avez trouvé %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nobody has moved for a while. In %1 seconds this ends, and nothing of a guest is kept.</source>
        <translation>Rien n’a bougé depuis un moment. Dans %1 secondes, la visite anonyme prend fin et rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Nobody has moved for a while. In %1 seconds Carrel locks.</source>
        <translation>Rien n’a bougé depuis un moment. Dans %1 secondes, Carrel se verrouille.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>InlineLayout</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>This check asks you %1 questions. They are drawn from %2, anew each time.</source>
        <translation>Ce bilan vous pose %1 questions. Elles sont tirées au hasard parmi %2, à chaque nouvel essai.</translation>
    </message>
    <message>
        <source>You answer each question once. You can sit the check as often as you like, and only your best sitting counts. If you stop in the middle, the same questions wait for you.</source>
        <translation>Vous répondez une seule fois à chaque question. Vous pouvez passer le bilan autant que vous voulez : seul votre meilleur essai compte. Si vous vous arrêtez au milieu, les mêmes questions vous attendent.</translation>
    </message>
    <message>
        <source>Begin the check</source>
        <translation>Commencer le bilan</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Texts from another computer</source>
        <translation>Des textes d’un autre ordinateur</translation>
    </message>
    <message>
        <source>They are locked with the PIN or the words that you had there. Afterwards the one of here opens all.</source>
        <translation>Ils sont verrouillés par le PIN ou les mots que vous aviez là-bas. Ensuite, ceux d’ici ouvriront tout.</translation>
    </message>
    <message>
        <source>Your PIN or your words here</source>
        <translation>Votre PIN ou vos mots d’ici</translation>
    </message>
    <message>
        <source>Your PIN or your words there</source>
        <translation>Votre PIN ou vos mots de là-bas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Les ouvrir</translation>
    </message>
    <message>
        <source>All that you wrote is open now.</source>
        <translation>Tout ce que vous avez écrit est maintenant ouvert.</translation>
    </message>
    <message>
        <source>One of the two is not right.</source>
        <translation>L’un des deux n’est pas le bon.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>No PIN, no journal</source>
        <translation>Pas de PIN, pas de journal</translation>
    </message>
    <message>
        <source>Without a PIN, anyone here could read your notes.</source>
        <translation>Sans PIN, n’importe qui ici pourrait lire vos notes.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Écrire la première note</translation>
    </message>
    <message>
        <source>A place for your own thoughts</source>
        <translation>Une place pour vos propres pensées</translation>
    </message>
    <message>
        <source>What would you change? What do you want to ask, or try? Write it down in your own words. Your notes on pages and your answers to reflections stand here too.</source>
        <translation>Que changeriez-vous ? Que voulez-vous demander, ou essayer ? Écrivez-le avec vos mots. Vos notes sur les pages et vos réponses aux réflexions sont ici aussi.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>La note a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>KeepLockedSheet</name>
    <message>
        <source>A PIN for what you wrote</source>
        <translation>Un PIN pour ce que vous avez écrit</translation>
    </message>
    <message>
        <source>You wrote private text, and nobody else shall read it. So it is kept only behind a PIN or words of yours. Forgotten, and without the recovery code that comes next, the text is gone; your results stay.</source>
        <translation>Vous avez écrit des textes privés, que personne d’autre ne doit lire. Ils ne sont donc gardés que derrière un PIN ou des mots à vous. En cas d’oubli, et sans le code de récupération qui vient ensuite, ces textes sont perdus ; vos résultats restent.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep what I did</source>
        <translation>Garder ce que j’ai fait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>All is kept, %1. You are a learner here now.</source>
        <translation>Tout est gardé, %1. Vous avez maintenant votre place ici.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Language of the keys: %1</source>
        <translation>Langue des touches : %1</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Autres signes</translation>
    </message>
    <message>
        <source>More signs, for one sign</source>
        <translation>Autres signes, pour un signe</translation>
    </message>
    <message>
        <source>More signs, held</source>
        <translation>Autres signes, verrouillés</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Shift, for one letter</source>
        <translation>Majuscule, pour une lettre</translation>
    </message>
    <message>
        <source>Shift, held</source>
        <translation>Majuscule, verrouillée</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
</context>
<context>
    <name>KeyboardButton</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>On-screen keyboard (%1)</source>
        <translation>Clavier à l’écran (%1)</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Buttons and messages</source>
        <translation>Boutons et messages</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Le cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LearnerSheet</name>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>LeftWords</name>
    <message>
        <source>Still open: %1</source>
        <translation>Il reste : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation><numerusform>%n film</numerusform><numerusform>%n films</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n question</numerusform><numerusform>%n questions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of cards</source>
        <translation><numerusform>%n série de cartes</numerusform><numerusform>%n séries de cartes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation><numerusform>%n liste à cocher</numerusform><numerusform>%n listes à cocher</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) to make</source>
        <translation><numerusform>%n plan à faire</numerusform><numerusform>%n plans à faire</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation><numerusform>%n texte à écrire</numerusform><numerusform>%n textes à écrire</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n scale(s)</source>
        <translation><numerusform>%n échelle</numerusform><numerusform>%n échelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation><numerusform>%n conversation</numerusform><numerusform>%n conversations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read to the end</source>
        <translation><numerusform>%n page à lire jusqu’au bout</numerusform><numerusform>%n pages à lire jusqu’au bout</numerusform></translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>la fin de la page</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of questions</source>
        <translation><numerusform>%n page de questions</numerusform><numerusform>%n pages de questions</numerusform></translation>
    </message>
    <message>
        <source>the end of the questions</source>
        <translation>la fin des questions</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>la fin du film</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>More below</source>
        <translation>La suite plus bas</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Your courses</source>
        <translation>Vos cours</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Ouvrir un fichier de cours</translation>
    </message>
    <message>
        <source>You can also drop a course file on this window.</source>
        <translation>Vous pouvez aussi déposer un fichier de cours sur cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>For the facilitator: %1</source>
        <translation>Pour l’animation : %1</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>Vos cours seront ici</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>Placez un fichier de cours à côté du programme, ou ouvrez-en un depuis une clé USB.</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer.</source>
        <translation>La voix de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Lire cette page à voix haute</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>Vous continuez anonymement : ceci n’est qu’en mémoire et disparaît quand vous partez.</translation>
    </message>
    <message numerus="yes">
        <source>Your PIN is asked again after %n minute(s) away.</source>
        <translation>
            <numerusform>Votre PIN est redemandé après %n minute d’absence.</numerusform>
            <numerusform>Votre PIN est redemandé après %n minutes d’absence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your PIN is asked again once you lock.</source>
        <translation>Votre PIN est redemandé dès que vous verrouillez.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel.</source>
        <translation>Personne d’autre ne peut ouvrir ceci dans Carrel.</translation>
    </message>
    <message>
        <source>It is encrypted with your PIN.</source>
        <translation>C’est chiffré avec votre PIN.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Take the mark off this page</source>
        <translation>Enlever la marque de cette page</translation>
    </message>
    <message>
        <source>Mark this page</source>
        <translation>Marquer cette page</translation>
    </message>
    <message>
        <source>Take the mark off this page (%1)</source>
        <translation>Enlever la marque de cette page (%1)</translation>
    </message>
    <message>
        <source>Mark this page (%1)</source>
        <translation>Marquer cette page (%1)</translation>
    </message>
</context>
<context>
    <name>MarkingWidget</name>
    <message>
        <source>next words</source>
        <translation>mots suivants</translation>
    </message>
    <message>
        <source>mark them</source>
        <translation>les marquer</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>Celle-ci aussi</translation>
    </message>
    <message>
        <source>Mark the words in the text. A wrong mark cancels a right one.</source>
        <translation>Marquez les mots dans le texte. Une marque fausse annule une marque juste.</translation>
    </message>
    <message>
        <source>You found %1 of %2.</source>
        <translation>Vous en avez trouvé %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation><numerusform>%n marque</numerusform><numerusform>%n marques</numerusform></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Open in glossary</source>
        <translation>Ouvrir dans le glossaire</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in Carrel failed. What you had finished is safe.</source>
        <translation>Quelque chose a échoué dans Carrel. Ce que vous aviez terminé est intact.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <comment>%1 is minutes and seconds: 0:29</comment>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Too short: a PIN has at least 6 digits, words at least 8 letters.</source>
        <translation>Trop court : un PIN a au moins 6 chiffres, des mots au moins 8 lettres.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>Trop facile : c’est parmi les premiers que n’importe qui essaierait.</translation>
    </message>
    <message>
        <source>This is locked again. Open your desk with your PIN first.</source>
        <translation>C’est de nouveau verrouillé. Ouvrez d’abord votre bureau avec votre PIN.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>Ce n’est pas correct.</translation>
    </message>
    <message>
        <source>This course file cannot be read. Is it still there?</source>
        <translation>Ce fichier de cours ne peut pas être lu. Est-il encore là ?</translation>
    </message>
    <message>
        <source>Another program is using this file. Close it there, then try again.</source>
        <translation>Un autre programme utilise ce fichier. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is not a course.</source>
        <translation>Ce fichier n’est pas un cours.</translation>
    </message>
    <message>
        <source>This file is not a course that Carrel can open.</source>
        <translation>Ce fichier n’est pas un cours lisible par Carrel.</translation>
    </message>
    <message>
        <source>This course file is cut off: it was not copied whole. Copy it again.</source>
        <translation>Ce fichier de cours est tronqué : il n’a pas été copié en entier. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This course file was not opened: it could write outside its place.</source>
        <translation>Ce fichier de cours n’a pas été ouvert : il pourrait écrire hors de sa place.</translation>
    </message>
    <message>
        <source>This course file was not opened: it holds the same part twice.</source>
        <translation>Ce fichier de cours n’a pas été ouvert : il contient deux fois la même partie.</translation>
    </message>
    <message>
        <source>This course file was not opened: it points outside itself.</source>
        <translation>Ce fichier de cours n’a pas été ouvert : il renvoie hors de lui-même.</translation>
    </message>
    <message>
        <source>This course file is locked with a password. Ask for one without.</source>
        <translation>Ce fichier de cours est protégé par un mot de passe. Demandez-en un sans mot de passe.</translation>
    </message>
    <message>
        <source>The films in this course file are packed and cannot be played.</source>
        <translation>Les films de ce fichier de cours sont compressés et ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>This course file was not opened: it would fill the memory.</source>
        <translation>Ce fichier de cours n’a pas été ouvert : il remplirait la mémoire.</translation>
    </message>
    <message>
        <source>A part of this course file is too large to be opened.</source>
        <translation>Une partie de ce fichier de cours est trop grande pour être ouverte.</translation>
    </message>
    <message>
        <source>A picture in this course is too large to be shown.</source>
        <translation>Une image de ce cours est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This course needs a newer Carrel.</source>
        <translation>Ce cours demande une version plus récente de Carrel.</translation>
    </message>
    <message>
        <source>This course file has a mistake in it. Ask for a new copy.</source>
        <translation>Ce fichier de cours contient une erreur. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>The words of this course cannot be read. Ask for a new copy.</source>
        <translation>Les textes de ce cours ne peuvent pas être lus. Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>A part of this course file is missing. Copy it again.</source>
        <translation>Il manque une partie de ce fichier de cours. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>A part of this course file is damaged. Copy it again.</source>
        <translation>Une partie de ce fichier de cours est abîmée. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>A newer Carrel saved this progress. It was left as it is.</source>
        <translation>Cette progression vient d’une version plus récente de Carrel. Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Carrel may not write into its folder, so nothing new can be saved.</source>
        <translation>Carrel n’a pas le droit d’écrire dans son dossier : rien de nouveau ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what was saved before is safe.</source>
        <translation>Le disque est plein. Libérez un peu de place ; ce qui était déjà enregistré est intact.</translation>
    </message>
    <message>
        <source>Carrel's folder cannot be reached. Is the stick still in?</source>
        <translation>Le dossier de Carrel est introuvable. La clé USB est-elle encore branchée ?</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>Le fichier de progression est abîmé. Relancez Carrel : une copie sera conservée.</translation>
    </message>
    <message>
        <source>This is not a file that Carrel took progress along in.</source>
        <translation>Ce fichier n’est pas une progression emportée depuis Carrel.</translation>
    </message>
    <message>
        <source>A newer Carrel wrote this file. It can be brought in there.</source>
        <translation>Ce fichier vient d’une version plus récente de Carrel. C’est là qu’il peut être importé.</translation>
    </message>
    <message>
        <source>This file was not copied whole, or was changed. Copy it again.</source>
        <translation>Ce fichier n’a pas été copié en entier, ou a été modifié. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not the secret of the file. Try again.</source>
        <translation>Ce n’est pas le secret du fichier. Réessayez.</translation>
    </message>
    <message>
        <source>This learner was deleted on this computer and cannot come back as the same learner.</source>
        <translation>Cette personne a été effacée de cet ordinateur et ne peut pas y revenir comme la même personne.</translation>
    </message>
    <message>
        <source>There is no room for it. Choose another place; nothing is lost.</source>
        <translation>Il n’y a pas assez de place. Choisissez un autre endroit ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Carrel may not use that place. Choose another; nothing is lost.</source>
        <translation>Carrel n’a pas le droit d’utiliser cet endroit. Choisissez-en un autre ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another program uses that file. Close it there, then try again.</source>
        <translation>Un autre programme utilise ce fichier. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>That place cannot be reached. Is the stick still in? Nothing is lost.</source>
        <translation>Cet endroit est introuvable. La clé USB est-elle encore branchée ? Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Name you want to use</source>
        <translation>Le nom que vous voulez</translation>
    </message>
    <message>
        <source>For example: Blue kettle</source>
        <translation>Par exemple : Bouilloire bleue</translation>
    </message>
    <message>
        <source>It does not have to be your real name.</source>
        <translation>Pas forcément votre vrai nom.</translation>
    </message>
    <message>
        <source>A picture to find yourself by</source>
        <translation>Une image pour vous retrouver</translation>
    </message>
    <message>
        <source>Type a name first. Any name will do.</source>
        <translation>Tapez d’abord un nom. N’importe lequel convient.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>Ce nom est déjà pris ici. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Oiseau</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parapluie</translation>
    </message>
    <message>
        <source>Music note</source>
        <translation>Note de musique</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancre</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Your name here</source>
        <translation>Votre nom ici</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Type the name that you use here.</source>
        <translation>Tapez le nom que vous utilisez ici.</translation>
    </message>
    <message>
        <source>Nobody of this name learns here. Look at the spelling, or add a learner.</source>
        <translation>Personne n’apprend ici sous ce nom. Vérifiez l’orthographe, ou ajoutez un nom.</translation>
    </message>
</context>
<context>
    <name>NamesakesSheet</name>
    <message>
        <source>Which picture is yours?</source>
        <translation>Quelle image est la vôtre ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Accès libre ici</translation>
    </message>
</context>
<context>
    <name>NarrowLayout</name>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>NewCodeSheet</name>
    <message>
        <source>A new recovery code</source>
        <translation>Un nouveau code de récupération</translation>
    </message>
    <message>
        <source>The new code takes the place of the one on your paper, which opens nothing any more then.</source>
        <translation>Le nouveau code remplace celui de votre papier, qui n’ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>Votre PIN ou vos mots actuels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your note on this page, in your journal</source>
        <translation>Votre note sur cette page, dans votre journal</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>Pas encore enregistré ; Carrel réessaie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Your journal</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New note (%1)</source>
        <translation>Nouvelle note (%1)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s). You can print or delete them at any time.</source>
        <translation>
            <numerusform>%n note. Vous pouvez l’imprimer ou la supprimer à tout moment.</numerusform>
            <numerusform>%n notes. Vous pouvez les imprimer ou les supprimer à tout moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Afficher les réponses</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Inverser les écrans</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>OrderWidget</name>
    <message>
        <source>Put the cards in order, the first one at the top.</source>
        <translation>Mettez les cartes dans l’ordre, la première en haut.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are at their place or after the right card.</source>
        <translation>Cartes à leur place ou après la bonne carte : %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>OrderedRows</name>
    <message>
        <source>Move it up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>choose a card</source>
        <translation>choisir une carte</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>la déplacer</translation>
    </message>
    <message>
        <source>give it a number</source>
        <translation>lui donner un numéro</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this module</source>
        <translation>Dans ce module</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 faites sur %2</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Finish the module</source>
        <translation>Terminer le module</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite : %1</translation>
    </message>
    <message>
        <source>Marked. Find lists the pages that you marked (%1).</source>
        <translation>C’est marqué. « Chercher » affiche les pages que vous avez marquées (%1).</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>choose a card</source>
        <translation>choisir une carte</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>la placer</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>la reprendre</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a row.</source>
        <translation>Pas besoin de souris. Vous pouvez aussi cliquer sur une carte, puis sur une ligne.</translation>
    </message>
</context>
<context>
    <name>PairsWidget</name>
    <message>
        <source>Put beside each part the card that fits. Some cards fit nowhere.</source>
        <translation>Placez à côté de chaque élément la carte qui convient. Certaines cartes ne vont nulle part.</translation>
    </message>
    <message>
        <source>Put beside each part the card that fits.</source>
        <translation>Placez à côté de chaque élément la carte qui convient.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are right.</source>
        <translation>Paires justes : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <translation>Paires faites : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PaperNote</name>
    <message>
        <source>Your facilitator cannot open this page. Avoid full names of other people.</source>
        <translation>La personne qui anime ne peut pas ouvrir cette page. Évitez les noms complets d’autres personnes.</translation>
    </message>
    <message>
        <source>Your facilitator cannot open this page. If you forget your PIN, only your recovery code opens it. Someone who takes the stick or a copy can guess six digits, but not six words. Avoid full names of other people.</source>
        <translation>La personne qui anime ne peut pas ouvrir cette page. Si vous oubliez votre PIN, seul votre code de récupération l’ouvre. Qui prend la clé USB ou une copie peut deviner six chiffres, mais pas six mots. Évitez les noms complets d’autres personnes.</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>You passed a question at %1.</source>
        <translation>Vous avez passé une question à %1.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>PickerScreen</name>
    <message>
        <source>All courses</source>
        <translation>Tous les cours</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in any order. Each one has its own certificate.</source>
        <translation>Dans l’ordre que vous voulez. Chaque module a son propre certificat.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>À commencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Hello, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Type your PIN or your words to open your desk.</source>
        <translation>Tapez votre PIN ou vos mots pour ouvrir votre bureau.</translation>
    </message>
    <message>
        <source>Your PIN or your words</source>
        <translation>Votre PIN ou vos mots</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>PIN oublié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de PIN incorrects.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ce PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Some of what you wrote came from another computer and has another PIN.</source>
        <translation>Une partie de ce que vous avez écrit vient d’un autre ordinateur et a un autre PIN.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Place it in</source>
        <translation>Placer dans</translation>
    </message>
    <message>
        <source>Choose a card.</source>
        <translation>Choisissez une carte.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choix : %1</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Place it in %1</source>
        <translation>Placer dans %1</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Print this plan?</source>
        <translation>Imprimer ce plan ?</translation>
    </message>
    <message>
        <source>Save this plan as a file?</source>
        <translation>Enregistrer ce plan dans un fichier ?</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>Le papier n’a pas de verrou : qui le trouve peut le lire. Le système peut garder une trace de l’impression.</translation>
    </message>
    <message>
        <source>The file has no lock: whoever comes across it can read it. Choose a place that is yours, such as a stick that you take along. The system may remember that it was saved.</source>
        <translation>Le fichier n’a pas de verrou : qui le trouve peut le lire. Choisissez un endroit à vous, par exemple une clé USB que vous emportez. Le système peut garder une trace de l’enregistrement.</translation>
    </message>
    <message>
        <source>Full names of other people are better left out.</source>
        <translation>Mieux vaut ne pas y mettre les noms complets d’autres personnes.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>These characters will be missing on the paper: %1</source>
        <translation>Ces caractères manqueront sur le papier : %1</translation>
    </message>
</context>
<context>
    <name>PlanWidget</name>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>garder le plan</translation>
    </message>
    <message>
        <source>Go step by step. You can leave a step empty and come back to it.</source>
        <translation>Avancez étape par étape. Vous pouvez laisser une étape vide et y revenir.</translation>
    </message>
    <message>
        <source>%1 of %2 steps filled in</source>
        <translation>Étapes remplies : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>PrintNoteSheet</name>
    <message>
        <source>Print this note?</source>
        <translation>Imprimer cette note ?</translation>
    </message>
    <message>
        <source>Paper has no lock: whoever finds it can read it. The system may remember that it was printed.</source>
        <translation>Le papier n’a pas de verrou : qui le trouve peut le lire. Le système peut garder une trace de l’impression.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy on this computer</source>
        <translation>Confidentialité sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lock when nobody has moved for</source>
        <translation>Verrouiller si rien ne bouge pendant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never while a film plays, a page is read aloud or a workshop is open. A message comes before.</source>
        <translation>Jamais pendant un film, une lecture à voix haute ou un atelier. Un message prévient avant.</translation>
    </message>
    <message>
        <source>Do not list names</source>
        <translation>Ne pas afficher les noms</translation>
    </message>
    <message>
        <source>The first screen then asks for a name and shows nobody's.</source>
        <translation>Le premier écran demande alors un nom et n’en montre aucun.</translation>
    </message>
    <message>
        <source>A neutral window title</source>
        <translation>Un titre de fenêtre neutre</translation>
    </message>
    <message>
        <source>The window and the task bar then say “Calendar”.</source>
        <translation>La fenêtre et la barre des tâches indiquent alors « Calendrier ».</translation>
    </message>
    <message>
        <source>When somebody comes near</source>
        <translation>Quand quelqu’un s’approche</translation>
    </message>
    <message>
        <source>%1 hides everything behind a calendar, at once. %2 locks.</source>
        <translation>%1 masque tout derrière un calendrier, aussitôt. %2 verrouille.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrivateGate</name>
    <message>
        <source>This is for you alone</source>
        <translation>Rien que pour vous</translation>
    </message>
    <message>
        <source>Without a PIN, anyone at this computer could read what you write here, so it asks for one first. If you would rather not, go on without: nothing else depends on it.</source>
        <translation>Sans PIN, n’importe qui sur cet ordinateur pourrait lire ce que vous écrivez ici : un PIN est donc demandé d’abord. Si vous préférez, continuez sans : rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisir un PIN</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Left out. You can come back to it at any time.</source>
        <translation>Laissé de côté. Vous pouvez y revenir à tout moment.</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>You are a guest: this is in memory only and gone when you leave.</source>
        <translation>Vous continuez anonymement : ceci n’est qu’en mémoire et disparaît quand vous partez.</translation>
    </message>
    <message>
        <source>Only you can open this in Carrel: it is encrypted with your PIN. Your facilitator sees only that you did it.</source>
        <translation>Personne d’autre ne peut ouvrir ceci dans Carrel : c’est chiffré avec votre PIN. La personne qui anime voit seulement que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not saved yet; Carrel tries again</source>
        <translation>Pas encore enregistré ; Carrel réessaie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>QuestionMark</name>
    <message>
        <source>Question at %1, answered</source>
        <translation>Question à %1, réponse donnée</translation>
    </message>
    <message>
        <source>Question at %1, not answered yet</source>
        <translation>Question à %1, encore sans réponse</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered.</source>
        <translation>Réponses données : %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>In this module</source>
        <translation>Dans ce module</translation>
    </message>
    <message>
        <source>Show the pages of this module</source>
        <translation>Afficher les pages de ce module</translation>
    </message>
</context>
<context>
    <name>ReflectionWidget</name>
    <message>
        <source>leave the paper</source>
        <translation>quitter la feuille</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>Write in your own words. There is no right or wrong answer.</source>
        <translation>Écrivez avec vos mots. Il n’y a pas de bonne ou de mauvaise réponse.</translation>
    </message>
</context>
<context>
    <name>RemainingSheet</name>
    <message>
        <source>What is left in this module</source>
        <translation>Ce qu’il reste dans ce module</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) still ask for something. There is no hurry.</source>
        <translation>
            <numerusform>%n page attend encore quelque chose. Rien ne presse.</numerusform>
            <numerusform>%n pages attendent encore quelque chose. Rien ne presse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>RemoveSheet</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n learner(s)?</source>
        <translation>
            <numerusform>Retirer %n personne ?</numerusform>
            <numerusform>Retirer %n personnes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, certificates and private texts are deleted for good: from Carrel's file, its backups, and damaged copies that were set aside.</source>
        <translation>Progression, certificats et textes privés sont effacés pour de bon : du fichier de Carrel, de ses sauvegardes et des copies abîmées mises de côté.</translation>
    </message>
    <message>
        <source>Exported files, paper and copies that somebody made are not reached.</source>
        <translation>Les fichiers exportés, le papier et les copies faites par quelqu’un ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) removed.</source>
        <translation>
            <numerusform>%n personne retirée.</numerusform>
            <numerusform>%n personnes retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted from everything in reach</source>
        <translation>Effacement partout où Carrel a accès</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Your name and picture</source>
        <translation>Votre nom et votre image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ResetPin</name>
    <message>
        <source>The PIN of %1 is gone. There was no private text.</source>
        <translation>Le PIN de %1 est supprimé. Il n’y avait pas de texte privé.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN of %1 is gone, and %n private text(s) with it.</source>
        <translation>
            <numerusform>Le PIN de %1 est supprimé, et %n texte privé avec lui.</numerusform>
            <numerusform>Le PIN de %1 est supprimé, et %n textes privés avec lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>Take the PIN of %1 away?</source>
        <translation>Supprimer le PIN de %1 ?</translation>
    </message>
    <message>
        <source>All private text of %1 is then lost for good: notes, plans, answers in their own words. Nobody can bring it back.</source>
        <translation>Tous les textes privés de %1 sont alors perdus pour de bon : notes, plans, réponses écrites librement. Personne ne peut les récupérer.</translation>
    </message>
    <message>
        <source>Progress and certificates stay.</source>
        <translation>Progression et certificats restent.</translation>
    </message>
    <message>
        <source>If %1 still has the recovery code on paper, use that: nothing is lost.</source>
        <translation>Si %1 a encore le code de récupération sur papier, passez par ce code : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Until there is a new PIN, anyone can go on as this learner.</source>
        <translation>Tant qu’il n’y a pas de nouveau PIN, n’importe qui peut continuer sous ce nom.</translation>
    </message>
    <message>
        <source>Keep the PIN</source>
        <translation>Garder le PIN</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>Supprimer le PIN</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n learner(s) came back.</source>
        <translation>
            <numerusform>%n personne est revenue.</numerusform>
            <numerusform>%n personnes sont revenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The progress file was damaged</source>
        <translation>Le fichier de progression était abîmé</translation>
    </message>
    <message>
        <source>A copy of it is kept as %1, in Carrel's folder. A new one was begun, with nobody in it.</source>
        <translation>Une copie est gardée sous le nom %1, dans le dossier de Carrel. Un nouveau fichier a été commencé, sans personne dedans.</translation>
    </message>
    <message>
        <source>Looking for a backup.</source>
        <translation>Recherche d’une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup that can be read, so everybody begins anew.</source>
        <translation>Aucune sauvegarde ne peut être lue : tout le monde recommence.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>There is a backup of %1. It brings back everybody who is in it, with what they had done by then.</source>
        <translation>Il y a une sauvegarde du %1. Elle fait revenir toutes les personnes qui y sont, avec ce qui était fait à ce moment-là.</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>Récupérer la sauvegarde</translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation>Récupérer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Being brought back. Leave Carrel open.</source>
        <translation>Récupération en cours. Laissez Carrel ouvert.</translation>
    </message>
    <message>
        <source>This backup cannot be read any more.</source>
        <translation>Cette sauvegarde ne peut plus être lue.</translation>
    </message>
</context>
<context>
    <name>RoleTag</name>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
</context>
<context>
    <name>ScaleChange</name>
    <message>
        <source>The same step as the first time.</source>
        <translation>Le même cran que la première fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further up than the first time.</source>
        <translation><numerusform>%n cran plus haut que la première fois.</numerusform><numerusform>%n crans plus haut que la première fois.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) further down than the first time. That is normal: who knows more asks more of themselves.</source>
        <translation><numerusform>%n cran plus bas que la première fois. C’est normal : plus on en sait, plus on exige de soi.</numerusform><numerusform>%n crans plus bas que la première fois. C’est normal : plus on en sait, plus on exige de soi.</numerusform></translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Avant : %1. Maintenant : %2.</translation>
    </message>
</context>
<context>
    <name>ScaleSteps</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ScaleWidget</name>
    <message>
        <source>another step</source>
        <translation>un autre cran</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>choisir un cran</translation>
    </message>
    <message>
        <source>Choose what fits now. The facilitator does not see it.</source>
        <translation>Choisissez ce qui vous correspond maintenant. La personne qui anime ne le voit pas.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Répondre à nouveau</translation>
    </message>
</context>
<context>
    <name>ScenarioWidget</name>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>There is no single right answer. You can come back and try another way.</source>
        <translation>Il n’y a pas une seule bonne réponse. Vous pouvez revenir et essayer un autre chemin.</translation>
    </message>
    <message>
        <source>%1 of %2 goals reached.</source>
        <translation>Objectifs atteints : %1 sur %2.</translation>
    </message>
    <message>
        <source>All goals reached</source>
        <translation>Tous les objectifs sont atteints</translation>
    </message>
    <message>
        <source>No goal on this path</source>
        <translation>Aucun objectif sur ce chemin</translation>
    </message>
    <message>
        <source>Some goals reached</source>
        <translation>Une partie des objectifs est atteinte</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Essayer un autre chemin</translation>
    </message>
    <message>
        <source>Mood: %1, %2 of %3.</source>
        <translation>Humeur : %1, %2 sur %3.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Wary</source>
        <translation>Méfiance</translation>
    </message>
    <message>
        <source>Listening, with doubts</source>
        <translation>Écoute, avec des doutes</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Que dites-vous ?</translation>
    </message>
    <message>
        <source>The talk has come to its end</source>
        <translation>La conversation est arrivée à sa fin</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>The whole talk</source>
        <translation>Toute la conversation</translation>
    </message>
    <message>
        <source>Your path so far. Replies given: %1. Ways ahead: %2.</source>
        <translation>Votre chemin jusqu’ici. Réponses données : %1. Chemins possibles : %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Check to see what you reached, or take one step back and go on from there.</source>
        <translation>Vérifiez pour voir ce que vous avez atteint, ou faites un pas en arrière et continuez à partir de là.</translation>
    </message>
    <message>
        <source>What others might have said</source>
        <translation>Ce que d’autres auraient pu dire</translation>
    </message>
    <message>
        <source>Hide what others might have said</source>
        <translation>Masquer ce que d’autres auraient pu dire</translation>
    </message>
    <message>
        <source>Look back at the talk</source>
        <translation>Revoir la conversation</translation>
    </message>
    <message>
        <source>Hide the talk</source>
        <translation>Masquer la conversation</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Your path so far</source>
        <translation>Votre chemin jusqu’ici</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer ce qui est tapé</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>A PIN keeps out the next person at this computer. It does not keep out someone who takes the stick, or a copy of it: a machine can guess six digits.</source>
        <translation>Un PIN arrête la personne suivante sur cet ordinateur. Il n’arrête pas quelqu’un qui prend la clé USB, ou sa copie : une machine peut deviner six chiffres.</translation>
    </message>
    <message>
        <source>Only six words chosen by chance keep out someone who takes the stick, or a copy of it. Words of your own are easier to guess.</source>
        <translation>Seuls six mots tirés au hasard arrêtent quelqu’un qui prend la clé USB, ou sa copie. Des mots choisis par vous sont plus faciles à deviner.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>A PIN or words</source>
        <translation>Un PIN ou des mots</translation>
    </message>
    <message>
        <source>Offer me six words</source>
        <translation>Me proposer six mots</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Une deuxième fois</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and type them below.</source>
        <translation>Écrivez-les sur papier, dans cet ordre, et tapez-les ci-dessous.</translation>
    </message>
    <message>
        <source>These words are English: there is no list of words in your language here.</source>
        <translation>Ces mots sont en anglais : il n’y a pas ici de liste de mots dans votre langue.</translation>
    </message>
    <message>
        <source>Words that you can keep in mind or on paper</source>
        <translation>Des mots à garder en tête ou sur papier</translation>
    </message>
    <message>
        <source>At least 6 digits</source>
        <translation>Au moins 6 chiffres</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>A PIN has digits only. Choose “Words” for anything else.</source>
        <translation>Un PIN n’a que des chiffres. Choisissez « Mots » pour tout le reste.</translation>
    </message>
    <message>
        <source>Too short: at least 6 digits.</source>
        <translation>Trop court : au moins 6 chiffres.</translation>
    </message>
    <message>
        <source>Too short: at least 8 letters.</source>
        <translation>Trop court : au moins 8 lettres.</translation>
    </message>
    <message>
        <source>Too easy: that is among the first that anybody would try.</source>
        <translation>Trop facile : c’est parmi les premiers que n’importe qui essaierait.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>Another PIN or other words</source>
        <translation>Un autre PIN ou d’autres mots</translation>
    </message>
    <message>
        <source>Your PIN or your words now</source>
        <translation>Votre PIN ou vos mots actuels</translation>
    </message>
    <message>
        <source>A copy of the file that somebody made before still opens with the old one.</source>
        <translation>Une copie du fichier faite avant par quelqu’un s’ouvre toujours avec l’ancien.</translation>
    </message>
    <message>
        <source>A lock for what you write</source>
        <translation>Un verrou pour ce que vous écrivez</translation>
    </message>
    <message>
        <source>Other people use this computer. What you write is locked, so that they cannot read it. No PIN, no journal: without a lock nothing private is kept.</source>
        <translation>D’autres personnes utilisent cet ordinateur. Ce que vous écrivez est verrouillé, pour qu’elles ne puissent pas le lire. Pas de PIN, pas de journal : sans verrou, rien de privé n’est gardé.</translation>
    </message>
    <message>
        <source>If you forget it and have no recovery code, what you wrote is gone. Progress and certificates stay. The code comes next.</source>
        <translation>En cas d’oubli, et sans code de récupération, ce que vous avez écrit est perdu. Progression et certificats restent. Le code vient ensuite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Type the PIN or the words that you have now.</source>
        <translation>Tapez le PIN ou les mots que vous avez actuellement.</translation>
    </message>
    <message>
        <source>From now on the new one opens your desk.</source>
        <translation>Désormais, c’est le nouveau qui ouvre votre bureau.</translation>
    </message>
    <message>
        <source>The PIN that you have now is not right.</source>
        <translation>Ce n’est pas votre PIN actuel.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the film: %1 of %2</source>
        <translation>Position dans le film : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SetUpSheet</name>
    <message>
        <source>Set up the facilitator</source>
        <translation>Mettre en place l’animation</translation>
    </message>
    <message>
        <source>A facilitator adds and removes learners and keeps order; it is no lock on what learners wrote.</source>
        <translation>La personne qui anime ajoute et retire des noms et garde l’ordre ; ce rôle n’est pas un verrou sur ce que les autres ont écrit.</translation>
    </message>
    <message>
        <source>A facilitator sees how far everybody is, never answers or private text.</source>
        <translation>La personne qui anime voit où chaque personne en est, jamais les réponses ni les textes privés.</translation>
    </message>
    <message>
        <source>Whoever can delete Carrel's data folder can set the role up anew; the learners here, and their text, are then gone.</source>
        <translation>Qui peut supprimer le dossier de données de Carrel peut recréer ce rôle ; les noms d’ici, et leurs textes, sont alors perdus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Deux-points</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Guillemet droit</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Tiret</translation>
    </message>
    <message>
        <source>Long dash</source>
        <translation>Tiret long</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Tiret bas</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Parenthèse ouvrante</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Parenthèse fermante</translation>
    </message>
    <message>
        <source>Opening square bracket</source>
        <translation>Crochet ouvrant</translation>
    </message>
    <message>
        <source>Closing square bracket</source>
        <translation>Crochet fermant</translation>
    </message>
    <message>
        <source>Opening curly bracket</source>
        <translation>Accolade ouvrante</translation>
    </message>
    <message>
        <source>Closing curly bracket</source>
        <translation>Accolade fermante</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Inférieur à</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>Supérieur à</translation>
    </message>
    <message>
        <source>Opening angle quotation mark</source>
        <translation>Guillemet ouvrant</translation>
    </message>
    <message>
        <source>Closing angle quotation mark</source>
        <translation>Guillemet fermant</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>Guillemet simple ouvrant</translation>
    </message>
    <message>
        <source>Closing single quotation mark</source>
        <translation>Guillemet simple fermant</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Barre oblique</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Barre oblique inverse</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Croisillon</translation>
    </message>
    <message>
        <source>Numero sign</source>
        <translation>Signe numéro</translation>
    </message>
    <message>
        <source>Ampersand</source>
        <translation>Esperluette</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Arabic per cent</source>
        <translation>Pour cent arabe</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Astérisque</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>Circumflex</source>
        <translation>Accent circonflexe</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>Signe paragraphe</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Points de suspension</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Rouble</source>
        <translation>Rouble</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>Virgule arabe</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>Point-virgule arabe</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>Point d’interrogation arabe</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>Tatwil</translation>
    </message>
    <message>
        <source>Hamza</source>
        <translation>Hamza</translation>
    </message>
    <message>
        <source>Fatha</source>
        <translation>Fatha</translation>
    </message>
    <message>
        <source>Fathatan</source>
        <translation>Fathatan</translation>
    </message>
    <message>
        <source>Damma</source>
        <translation>Damma</translation>
    </message>
    <message>
        <source>Dammatan</source>
        <translation>Dammatan</translation>
    </message>
    <message>
        <source>Kasra</source>
        <translation>Kasra</translation>
    </message>
    <message>
        <source>Kasratan</source>
        <translation>Kasratan</translation>
    </message>
    <message>
        <source>Sukun</source>
        <translation>Soukoun</translation>
    </message>
    <message>
        <source>Shadda</source>
        <translation>Chadda</translation>
    </message>
    <message>
        <source>Small alef</source>
        <translation>Petit alif</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>%1: Empty</source>
        <translation>%1 : vide</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par : %1</translation>
    </message>
    <message>
        <source>Sorted by: %1, smallest first</source>
        <translation>Trié par : %1, du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Sorted by: %1, largest first</source>
        <translation>Trié par : %1, du plus grand au plus petit</translation>
    </message>
</context>
<context>
    <name>SortWidget</name>
    <message>
        <source>Put each card in the box where it belongs.</source>
        <translation>Mettez chaque carte dans la case où elle va.</translation>
    </message>
    <message>
        <source>%1 of %2 cards are in their box.</source>
        <translation>Cartes dans leur case : %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 placed</source>
        <translation>Placées : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SpotButton</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>This one too</source>
        <translation>Celle-ci aussi</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Show an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Hide the example</source>
        <translation>Masquer l’exemple</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>Bring progress</source>
        <translation>Importer ma progression</translation>
    </message>
    <message>
        <source>A file that was taken along from another computer is added to what is here. Nothing is taken away, and it may be done again at any time.</source>
        <translation>Un fichier emporté d’un autre ordinateur est ajouté à ce qui est ici. Rien n’est enlevé, et on peut recommencer à tout moment.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The secret that was chosen for the file</source>
        <translation>Le secret choisi pour le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>Fichiers de progression (*%1)</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Being added to what is here. Leave the stick in.</source>
        <translation>Ajout à ce qui est ici. Laissez la clé USB branchée.</translation>
    </message>
    <message>
        <source>The progress of %1 is here now.</source>
        <translation>La progression de %1 est ici maintenant.</translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>Take it with me</source>
        <translation>Emporter avec moi</translation>
    </message>
    <message>
        <source>All that you did goes into one file, locked with a secret that you choose for it here. At another computer, “Bring progress” on the first screen adds it to what is there.</source>
        <translation>Tout ce que vous avez fait va dans un seul fichier, verrouillé par un secret que vous choisissez ici pour lui. Sur un autre ordinateur, « Importer ma progression », au premier écran, l’ajoute à ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Inside the file, what you wrote stays locked with your own PIN or words as well.</source>
        <translation>Dans le fichier, ce que vous avez écrit reste aussi verrouillé par votre propre PIN ou vos mots.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir où</translation>
    </message>
    <message>
        <source>Whoever finds the file can have a machine try all PINs of six digits in some days.</source>
        <translation>Qui trouve le fichier peut faire essayer tous les PIN de six chiffres par une machine en quelques jours.</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed, by a machine either; words of your own are easier. Without them nobody opens the file, and neither do you.</source>
        <translation>Six mots tirés au hasard ne peuvent pas être devinés, même par une machine ; des mots choisis par vous sont plus faciles. Sans eux, personne n’ouvre le fichier, et vous non plus.</translation>
    </message>
    <message>
        <source>Progress files (*%1)</source>
        <translation>Fichiers de progression (*%1)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>Your progress is in the file. It opens with the secret that you chose for it.</source>
        <translation>Votre progression est dans le fichier. Il s’ouvre avec le secret que vous avez choisi pour lui.</translation>
    </message>
    <message>
        <source>Being written. Leave the stick in.</source>
        <translation>Écriture en cours. Laissez la clé USB branchée.</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Opens what this word means</source>
        <translation>Affiche le sens de ce mot</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
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
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure environ</numerusform>
            <numerusform>encore %n heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute de lecture</numerusform>
            <numerusform>%n minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a time of day</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in this course (%1)</source>
        <translation>Chercher dans ce cours (%1)</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Module %1</source>
        <translation>Module %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>Masquer aussitôt : un calendrier s’affiche (%1)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Back to the start (%1)</source>
        <translation>Retour au début (%1)</translation>
    </message>
    <message>
        <source>Back to the start; nothing of a guest is kept (%1)</source>
        <translation>Retour au début ; rien d’une visite anonyme n’est conservé (%1)</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>You have read the transcript</source>
        <translation>Vous avez lu la transcription</translation>
    </message>
    <message>
        <source>I have read the transcript</source>
        <translation>J’ai lu la transcription</translation>
    </message>
    <message>
        <source>Find in transcript</source>
        <translation>Chercher un passage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n line(s). Enter goes to the next.</source>
        <translation>
            <numerusform>Trouvé dans %n ligne. Touche Entrée : la suivante.</numerusform>
            <numerusform>Trouvé dans %n lignes. Touche Entrée : la suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the transcript.</source>
        <translation>Ces mots ne sont pas dans la transcription.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Ten seconds back</source>
        <translation>Reculer de dix secondes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <translation>Sous-titres : %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Sous-titres : aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>Son : %1</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>This computer has no sound output</source>
        <translation>Cet ordinateur n’a pas de sortie audio</translation>
    </message>
    <message>
        <source>Volume, muted</source>
        <translation>Volume, son coupé</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>All cards are placed.</source>
        <translation>Toutes les cartes sont placées.</translation>
    </message>
</context>
<context>
    <name>TruthWidget</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>And why? Choose the reason.</source>
        <translation>Et pourquoi ? Choisissez la raison.</translation>
    </message>
    <message>
        <source>Is this true or false?</source>
        <translation>Vrai ou faux ?</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>WatchedState</name>
    <message>
        <source>Transcript read</source>
        <translation>Transcription lue</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Film vu</translation>
    </message>
    <message>
        <source>You have watched %1 %</source>
        <translation>Vous avez vu %1 %</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Who is learning?</source>
        <translation>Qui apprend ?</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Use any name you like. It does not have to be your real one.</source>
        <translation>Choisissez le nom que vous voulez, pas forcément le vrai.</translation>
    </message>
    <message>
        <source>Bring progress</source>
        <translation>Importer ma progression</translation>
    </message>
    <message>
        <source>From a file that you took along from another computer</source>
        <translation>Depuis un fichier que vous avez emporté d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide at once: a calendar stands here (%1)</source>
        <translation>Masquer aussitôt : un calendrier s’affiche (%1)</translation>
    </message>
    <message>
        <source>I am a facilitator</source>
        <translation>J’anime un groupe</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Accès libre ici</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Continue as a guest</source>
        <translation>Continuer anonymement</translation>
    </message>
    <message>
        <source>Look around without a name. When you close Carrel, nothing is kept.</source>
        <translation>Pour regarder sans donner de nom. À la fermeture de Carrel, rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>WordBank</name>
    <message>
        <source>choose a word</source>
        <translation>choisir un mot</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>le placer</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>le reprendre</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrite</translation>
    </message>
    <message>
        <source>Module %1. %2</source>
        <comment>the number, then a day</comment>
        <translation>Module %1. %2</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Qu’avez-vous en tête ?</translation>
    </message>
    <message>
        <source>In memory until you leave</source>
        <translation>En mémoire jusqu’à votre départ</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>S’enregistre tout seul</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <comment>a time of day</comment>
        <translation>Enregistré sur cet ordinateur à %1</translation>
    </message>
    <message>
        <source>Saved on this computer: %1</source>
        <comment>a day</comment>
        <translation>Enregistré sur cet ordinateur : %1</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Une note à vous</translation>
    </message>
    <message>
        <source>Your note on a page of module %1</source>
        <translation>Votre note sur une page du module %1</translation>
    </message>
    <message>
        <source>%1 asks, in module %2</source>
        <comment>the host's name</comment>
        <translation>%1 demande, dans le module %2</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WorkshopFoot</name>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Afficher les réponses</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>No right answer</source>
        <translation>Pas de bonne réponse</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
</context>
<context>
    <name>WorkshopHead</name>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminer l’atelier</translation>
    </message>
    <message>
        <source>End the workshop (Esc)</source>
        <translation>Terminer l’atelier (Esc)</translation>
    </message>
</context>
<context>
    <name>WorkshopKeysSheet</name>
    <message>
        <source>Keys of a workshop</source>
        <translation>Touches de l’atelier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source : %1, %2</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Show the questions of a module to a group, from a projector. Nothing is recorded. With a second screen connected, your notes stand on this one.</source>
        <translation>Montrez les questions d’un module à un groupe, avec un vidéoprojecteur. Rien n’est enregistré. Si un deuxième écran est branché, vos notes s’affichent sur cet écran-ci.</translation>
    </message>
    <message>
        <source>Module %1</source>
        <translation>Module %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n question</numerusform><numerusform>%n questions</numerusform></translation>
    </message>
    <message>
        <source>Print the notes</source>
        <translation>Imprimer les notes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Put a course file beside the program, or open one from a stick.</source>
        <translation>Placez un fichier de cours à côté du programme, ou ouvrez-en un depuis une clé USB.</translation>
    </message>
    <message>
        <source>Open a course file</source>
        <translation>Ouvrir un fichier de cours</translation>
    </message>
    <message>
        <source>Your courses will stand here</source>
        <translation>Vos cours seront ici</translation>
    </message>
</context>
<context>
    <name>You</name>
    <message>
        <source>%1: your PIN and your data</source>
        <translation>%1 : votre PIN et vos données</translation>
    </message>
</context>
<context>
    <name>YouSheet</name>
    <message>
        <source>You are a guest</source>
        <translation>Vous continuez anonymement</translation>
    </message>
    <message>
        <source>Yours on this computer</source>
        <translation>À vous sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is kept when you leave or close Carrel.</source>
        <translation>Rien n’est conservé quand vous partez ou fermez Carrel.</translation>
    </message>
    <message>
        <source>All that you do is in the computer's memory alone, and in no file.</source>
        <translation>Tout ce que vous faites n’est que dans la mémoire de l’ordinateur, et dans aucun fichier.</translation>
    </message>
    <message>
        <source>With a name of your own choice you become a learner here: what you did so far stays, and you go on from where you are.</source>
        <translation>Avec un nom de votre choix, vous avez votre place ici : ce que vous avez fait reste, et vous continuez là où vous en êtes.</translation>
    </message>
    <message>
        <source>Stay a guest</source>
        <translation>Rester anonyme</translation>
    </message>
    <message>
        <source>Keep what I did</source>
        <translation>Garder ce que j’ai fait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Your name here. It need not be the real one.</source>
        <translation>Votre nom ici. Pas forcément le vrai.</translation>
    </message>
    <message>
        <source>Take it with me</source>
        <translation>Emporter avec moi</translation>
    </message>
    <message>
        <source>All that you did, as one locked file, to go on at another computer.</source>
        <translation>Tout ce que vous avez fait, en un seul fichier verrouillé, pour continuer sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Votre progression</translation>
    </message>
    <message>
        <source>Delete me</source>
        <translation>M’effacer d’ici</translation>
    </message>
    <message>
        <source>You and all that you did go from this computer for good.</source>
        <translation>Votre nom et tout ce que vous avez fait sont effacés de cet ordinateur pour de bon.</translation>
    </message>
    <message>
        <source>Leaving for good</source>
        <translation>Quitter Carrel pour de bon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Anyone at this computer can go on as you, and nothing private is kept without a PIN.</source>
        <translation>N’importe qui sur cet ordinateur peut continuer sous votre nom, et rien de privé n’est gardé sans PIN.</translation>
    </message>
    <message>
        <source>You have no PIN</source>
        <translation>Vous n’avez pas de PIN</translation>
    </message>
    <message>
        <source>It keeps out the next person at this computer. If somebody knows it, change it.</source>
        <translation>Il arrête la personne suivante sur cet ordinateur. Si quelqu’un le connaît, changez-le.</translation>
    </message>
    <message>
        <source>You have a PIN or words</source>
        <translation>Vous avez un PIN ou des mots</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Changer de PIN</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Welcome back, %1.</source>
        <translation>Bon retour, %1.</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <translation>Bienvenue, %1.</translation>
    </message>
    <message>
        <source>Continue module %1</source>
        <translation>Continuer le module %1</translation>
    </message>
    <message>
        <source>Begin with module 1</source>
        <translation>Commencer par le module 1</translation>
    </message>
    <message>
        <source>Start the next module</source>
        <translation>Commencer le module suivant</translation>
    </message>
    <message>
        <source>module %1</source>
        <translation>module %1</translation>
    </message>
    <message>
        <source>You stopped at page %1 of %2 in %3. Shall we carry on?</source>
        <translation>Page %1 sur %2, %3. On continue ?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n module(s) complete</source>
        <translation>
            <numerusform>Module terminé : %1 sur %n</numerusform>
            <numerusform>Modules terminés : %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Board</name>
    <message>
        <source>choose a card</source>
        <translation>choisir une carte</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>la placer</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>la reprendre</translation>
    </message>
    <message>
        <source>check my answers</source>
        <translation>vérifier mes réponses</translation>
    </message>
    <message>
        <source>No mouse needed. You can also click a card, then a box.</source>
        <translation>Pas besoin de souris. Vous pouvez aussi cliquer sur une carte, puis sur une case.</translation>
    </message>
</context>
<context>
    <name>_Chart</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A quiet desk of your own, even on a shared computer.</source>
        <translation>Un bureau au calme, rien qu’à vous, même sur un ordinateur partagé.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>No account, no internet, no tracking.</source>
        <translation>Pas de compte, pas d’internet, pas de suivi.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>à commencer</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>All %n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>Les %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
<context>
    <name>words</name>
    <message>
        <source>show answers</source>
        <translation>afficher les réponses</translation>
    </message>
    <message>
        <source>question</source>
        <translation>changer de question</translation>
    </message>
    <message>
        <source>add a hand</source>
        <translation>ajouter une main</translation>
    </message>
    <message>
        <source>remove a hand</source>
        <translation>enlever une main</translation>
    </message>
    <message>
        <source>start and pause the clock</source>
        <translation>lancer le minuteur ou le mettre en pause</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
</TS>
