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
        <source>Page %1 of %2, %3 done</source>
        <translation>Page %1 sur %2, terminées&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>CentreScreen</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Espace animation</translation>
    </message>
    <message>
        <source>These lines are for everybody who learns on this computer.</source>
        <translation>Ces lignes valent pour toutes les personnes qui apprennent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The centre&apos;s line on certificates</source>
        <translation>Nom du centre sur les certificats</translation>
    </message>
    <message>
        <source>For example: Harbour Community Centre. Empty means that no place is named.</source>
        <translation>Par exemple&#xa0;: Centre social du Port. Sans texte, aucun lieu n’est indiqué.</translation>
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
        <translation>Module %1 du cours «&#xa0;%2&#xa0;»</translation>
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
        <translation>Animation&#xa0;: nom et signature</translation>
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
        <translation>Sans nom&#xa0;: une ligne à remplir au stylo</translation>
    </message>
    <message>
        <source>Name on the certificate:</source>
        <translation>Nom sur le certificat&#xa0;:</translation>
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
        <translation>Ces caractères ne peuvent pas être imprimés&#xa0;: %1 Sans nom, une ligne permet de l’écrire au stylo.</translation>
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
        <translation>Certificat&#xa0;: %1. Nom&#xa0;: %2. Numéro de série&#xa0;: %3</translation>
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
            <numerusform>Terminez le module&#xa0;: son certificat apparaîtra sur cette étagère.</numerusform>
            <numerusform>Terminez l’un des %n modules&#xa0;: son certificat apparaîtra sur cette étagère.</numerusform>
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
        <translation>Réponses justes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. That is enough for the certificate.</source>
        <translation>Avec vos meilleures réponses, vous atteignez %1&#xa0;% à ce bilan. C’est assez pour le certificat.</translation>
    </message>
    <message>
        <source>Your best answers make %1 % of this check. The certificate asks for %2 %. You can try again as often as you like, and only your best answers count.</source>
        <translation>Avec vos meilleures réponses, vous atteignez %1&#xa0;% à ce bilan. Le certificat demande %2&#xa0;%. Vous pouvez réessayer autant que vous voulez&#xa0;: seules vos meilleures réponses comptent.</translation>
    </message>
    <message>
        <source>Try the missed ones again</source>
        <translation>Reprendre les questions manquées</translation>
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
        <translation>Et maintenant&#x202f;? À vous de choisir</translation>
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
        <translation>Le certificat demande %1 sur %2 au bilan final&#x202f;; vous en avez %3. Reprenez ces questions autant que vous voulez.</translation>
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
        <translation>Laissé de côté&#xa0;: %1. Vous pourrez y revenir plus tard.</translation>
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
        <translation>Certificat non enregistré&#xa0;: le disque est plein. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The certificate was not saved: Carrel may not write there. Choose another place.</source>
        <translation>Certificat non enregistré&#xa0;: Carrel n’a pas le droit d’écrire là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The certificate was not saved: another program uses that file. Choose another name.</source>
        <translation>Certificat non enregistré&#xa0;: un autre programme utilise ce fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The certificate was not saved: that place cannot be reached. Is the stick still in?</source>
        <translation>Certificat non enregistré&#xa0;: cet endroit est introuvable. La clé USB est-elle encore branchée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Which day is it?</source>
        <translation>Quel jour sommes-nous&#x202f;?</translation>
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
        <translation>Quel jour sommes-nous&#x202f;?</translation>
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
    <name>Desk</name>
    <message>
        <source>Guest</source>
        <translation>Anonyme</translation>
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
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
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
        <source>Done</source>
        <translation>Fermer</translation>
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
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>En partie juste</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas cette réponse</translation>
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
        <source>For the facilitator: %1</source>
        <translation>Pour l’animation&#xa0;: %1</translation>
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
        <translation>Tout reste sur cet ordinateur, dans ce dossier&#xa0;:</translation>
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
        <translation>Sous-titres&#x202f;; plein écran</translation>
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
        <source>Open a course file</source>
        <translation>Ouvrir un fichier de cours</translation>
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
    <name>InlineActivity</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
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
        <source>Name you want to use</source>
        <translation>Un nom de votre choix</translation>
    </message>
    <message>
        <source>For example: Blue kettle</source>
        <translation>Par exemple&#xa0;: Bouilloire bleue</translation>
    </message>
    <message>
        <source>It does not have to be your real name.</source>
        <translation>Pas forcément votre vrai nom.</translation>
    </message>
    <message>
        <source>A picture to find yourself by</source>
        <translation>Une image pour vous reconnaître</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
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
    <message>
        <source>Type a name first. Any name will do.</source>
        <translation>Écrivez d’abord un nom. N’importe lequel convient.</translation>
    </message>
    <message>
        <source>This name is taken here. Try another.</source>
        <translation>Ce nom est déjà pris ici. Essayez-en un autre.</translation>
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
        <translation>Pour l’animation&#xa0;: %1</translation>
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
        <source>The progress file was damaged. A copy is kept as %1. A new one was begun.</source>
        <translation>Le fichier de progression était abîmé. Une copie est conservée sous le nom %1. Un nouveau fichier a été créé.</translation>
    </message>
    <message>
        <source>This course file cannot be read. Is it still there?</source>
        <translation>Ce fichier de cours ne peut pas être lu. Est-il encore là&#x202f;?</translation>
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
        <translation>Ce fichier de cours est tronqué&#xa0;: il n’a pas été copié en entier. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This course file was not opened: it could write outside its place.</source>
        <translation>Ce fichier de cours n’a pas été ouvert&#xa0;: il pourrait écrire hors de sa place.</translation>
    </message>
    <message>
        <source>This course file was not opened: it holds the same part twice.</source>
        <translation>Ce fichier de cours n’a pas été ouvert&#xa0;: il contient deux fois la même partie.</translation>
    </message>
    <message>
        <source>This course file was not opened: it points outside itself.</source>
        <translation>Ce fichier de cours n’a pas été ouvert&#xa0;: il renvoie hors de lui-même.</translation>
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
        <translation>Ce fichier de cours n’a pas été ouvert&#xa0;: il remplirait la mémoire.</translation>
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
        <translation>Carrel n’a pas le droit d’écrire dans son dossier&#xa0;: rien de nouveau ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room; what was saved before is safe.</source>
        <translation>Le disque est plein. Libérez un peu de place&#x202f;; ce qui était déjà enregistré est intact.</translation>
    </message>
    <message>
        <source>Carrel&apos;s folder cannot be reached. Is the stick still in?</source>
        <translation>Le dossier de Carrel est introuvable. La clé USB est-elle encore branchée&#x202f;?</translation>
    </message>
    <message>
        <source>The progress file is damaged. Start Carrel again: a copy will be kept.</source>
        <translation>Le fichier de progression est abîmé. Relancez Carrel&#xa0;: une copie sera conservée.</translation>
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
        <translation>Suite&#xa0;: %1</translation>
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
        <translation>Réponses données&#xa0;: %1 sur %2.</translation>
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
    <name>Remaining</name>
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
    <message>
        <source>the end of the questions</source>
        <translation>la fin des questions</translation>
    </message>
    <message>
        <source>the end of the page</source>
        <translation>la fin de la page</translation>
    </message>
    <message>
        <source>the end of the film</source>
        <translation>la fin du film</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Reste&#xa0;: %1</translation>
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
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n question sans réponse</numerusform>
            <numerusform>%n questions sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>a film to watch, or its text to read</source>
        <translation>un film à voir, ou sa transcription à lire</translation>
    </message>
    <message>
        <source>not read to its end yet</source>
        <translation>pas encore lue jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the film: %1 of %2</source>
        <translation>Position dans le film&#xa0;: %1 sur %2</translation>
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
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
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
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
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
        <source>Leave</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Back to the start, for the next person</source>
        <translation>Retour à l’accueil, pour la personne suivante</translation>
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
            <numerusform>Trouvé dans %n ligne. Touche Entrée&#xa0;: la suivante.</numerusform>
            <numerusform>Trouvé dans %n lignes. Touche Entrée&#xa0;: la suivante.</numerusform>
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
        <translation>Sous-titres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Captions: off</source>
        <translation>Sous-titres&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Audio: %1</source>
        <translation>Son&#xa0;: %1</translation>
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
        <source>Is this true or false?</source>
        <translation>Vrai ou faux&#x202f;?</translation>
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
        <translation>Vous avez vu %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Who is learning?</source>
        <translation>Qui apprend&#x202f;?</translation>
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
        <source>For the facilitator</source>
        <translation>Espace animation</translation>
    </message>
    <message>
        <source>Open to anyone here</source>
        <translation>Accès libre ici</translation>
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
        <translation>Page %1 sur %2, %3. On continue&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n module(s) complete</source>
        <translation>
            <numerusform>Module terminé&#xa0;: %1 sur %n</numerusform>
            <numerusform>Modules terminés&#xa0;: %1 sur %n</numerusform>
        </translation>
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
</TS>
