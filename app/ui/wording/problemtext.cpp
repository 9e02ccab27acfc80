#include "ui/wording/problemtext.h"

#include "domain/facts/recogniseerror.h"
#include "ui/wording/errortext.h"
#include "ui/wording/placetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ProblemText)
public:
    static ProblemText of(const Problem &problem);
    static QString waitUntil(const QString &time) { return tr("Please wait until %1.").arg(time); }
    static QString quoted(const QString &words) { return tr("“%1”", "the server's own words").arg(words); }
    static QString code(const QString &code) { return tr("Number %1", "an error number").arg(code); }
    static QString reference(const QString &reference) { return tr("Reference %1").arg(reference); }
};

ProblemText ProblemWords::of(const Problem &problem)
{
    using Kind = Problem::Kind;
    switch (problem.kind) {
    case Kind::Offline:
        return {tr("No connection"), tr("Golive could not reach Gupshup over the internet."),
                tr("Check that this computer is online, then try again. Nothing that you typed is lost.")};
    case Kind::ProxySignIn:
        return {tr("This network's proxy wants a sign-in"), tr("It lets nothing through to Gupshup before that."),
                tr("Press “Try again” and type the name and password of this network. Nothing that you typed is "
                   "lost.")};
    case Kind::ServerUnavailable:
        return {tr("Gupshup does not answer right now"), tr("Gupshup's server reported a fault of its own."),
                tr("Wait a minute, then try again. Nothing that you typed is lost.")};
    case Kind::AnswerNotUnderstood:
        return {tr("An answer Golive does not understand"),
                tr("Something between this computer and Gupshup answered in its place, or Gupshup answered in an "
                   "unknown way."),
                tr("Try again. In a hotel or a company network, open any web page first: it may ask you to sign in "
                   "there.")};
    case Kind::TimedOut:
        return {tr("No answer in time"), tr("Gupshup took too long to answer."),
                tr("Try again. Nothing that you typed is lost.")};
    case Kind::TooManyRequests:
        return {tr("Too many requests"), tr("Gupshup allows only so many requests a minute."),
                tr("Wait a moment, then try again.")};
    case Kind::WrongCredentials:
        if (problem.field == Problem::Field::Email)
            return {tr("The e-mail address is missing"), {}, tr("Type the e-mail address of your partner account.")};
        return {tr("Gupshup does not accept this sign-in"),
                tr("The e-mail address and the secret do not belong together, or one of them is missing."),
                tr("Copy both once more from the partner portal, without spaces around them.")};
    case Kind::AccountUnknown:
        return {tr("Gupshup does not know this account"),
                {},
                tr("Check the e-mail address: it must be the one of the partner account.")};
    case Kind::SignInExpired:
        return {tr("Please sign in again"), tr("A sign-in lasts a day, and Golive does not keep it when it is closed."),
                tr("Sign in again: you come back to exactly this place.")};
    case Kind::NoPermission:
        return {tr("This account may not do that"), tr("Gupshup says that this account has no right to it."),
                tr("Ask the admin of your partner account, or write to support.")};
    case Kind::AppNameCharacters:
        return {tr("The app name has characters that are not allowed"),
                {},
                tr("Use letters and digits only, without spaces and accents.")};
    case Kind::AppNameLength:
        return {tr("The app name is too short or too long"), {}, tr("Use 6 to 150 letters and digits.")};
    case Kind::AppNameTaken:
        return {tr("This app name is taken"),
                tr("Names are unique across all of Gupshup, not just among your own apps."),
                tr("Choose another one; adding the town or a number often helps.")};
    case Kind::AppHasOtherNumber:
        return {tr("This app has another number already"), tr("An app belongs to one number for good."),
                tr("Choose another app or create a new one. If the number typed is wrong, correct it.")};
    case Kind::NumberNotValid:
        return {tr("This is not a phone number that can be reached"),
                {},
                tr("Type it with the country code, for example +55 11 98765-4321.")};
    case Kind::ContactNotValid:
        return {tr("Gupshup does not accept these contact details"),
                {},
                tr("Check name, e-mail address and phone number.")};
    case Kind::LinkNotValid:
        return {tr("This is not a complete link"),
                {},
                tr("Copy the whole link from your provider's message. It begins with https://.")};
    case Kind::SetupFileNotValid:
        return {tr("This file cannot be used"), tr("It is not a set-up file of Golive, or it was damaged on its way."),
                tr("Ask your provider to send it again, or paste the link instead.")};
    case Kind::RegionAfterGoLive:
        return {tr("The region cannot be changed any more"), tr("Gupshup allows that only before an app goes live."),
                tr("Nothing is broken: go on, the region stays as it is.")};
    case Kind::RegionNotAccepted:
        return {tr("Gupshup does not accept this region"), {}, tr("Choose another one, or leave it as it is.")};
    case Kind::EmailAlreadyVerified:
        return {tr("The e-mail address is confirmed already"), {}, tr("Nothing to do: go on.")};
    case Kind::EmailMissing:
        return {tr("There is no e-mail address to write to"),
                {},
                tr("Enter an e-mail address in the contact details first.")};
    case Kind::LinkLimitReached:
        return {tr("No more sign-up links for this app"),
                tr("Gupshup makes only so many links for an app, and they are used up."),
                tr("Write to support and ask for more.")};
    case Kind::LinkExpired:
        return {tr("The sign-up link is too old"), tr("A link works for 5 days."),
                tr("Get a new one. Whoever sent you this link can make it.")};
    case Kind::AppNotLive:
        return {tr("The app is not live yet"), tr("Gupshup is still setting it up."),
                tr("Wait a few minutes: Golive keeps looking by itself.")};
    case Kind::EventsAddressNotReached:
        return {tr("Gupshup cannot reach this address"),
                tr("Before it accepts an address, Gupshup sends a test there and wants an answer."),
                tr("Check the address. It must begin with https:// and be reachable from the internet.")};
    case Kind::EventsHeaderNotValid:
        return {tr("This header cannot be sent"),
                tr("A header is a name, a colon and a value, like X-Token: abc. The address was not added."),
                tr("Write it as Name: value, or leave the field empty.")};
    case Kind::SubscriptionRefused:
        return {
            tr("Gupshup does not accept this address for events"), {}, tr("Check the address, or use another one.")};
    case Kind::EnableRefused:
        return {tr("Gupshup did not enable the app"), tr("Often it is not needed at all."),
                tr("Go on. If the WhatsApp Business App is not offered on Facebook later, write to support.")};
    case Kind::SignUpAbandoned:
        return {tr("The Facebook part was closed before it was finished"),
                tr("Nothing is broken, and nothing was used up."),
                tr("Start it again when you are ready: it begins at the first screen.")};
    case Kind::SignUpFailed:
        if (const KnownError *known = knownError(problem.code, problem.detail))
            return {tr("Facebook could not finish"), errorSentence(known->cause), errorToDo(*known)};
        return {tr("Facebook could not finish"), tr("Meta reported a fault that is not in its list."),
                tr("Try once more. If it happens again, write to support: most of these faults are on Meta's side.")};
    case Kind::SignUpWithoutCoexistence:
        return {tr("Facebook finished, but not for the WhatsApp Business App"),
                tr("Another choice was made on the way, so the app on the phone was not connected."),
                tr("Start again and choose \"Connect a WhatsApp Business app\".")};
    case Kind::SignUpWithoutNumber:
        return {tr("Facebook finished without a number"),
                tr("The account was created, but no phone number was connected."),
                tr("Start again and enter the number when Facebook asks for it.")};
    case Kind::SignUpNumberOther:
        return {tr("Another number was connected"),
                tr("The number that Gupshup reports is not the one of this set-up."),
                tr("Do not go on. Write to support, so that the right number is connected.")};
    case Kind::SignUpPageDied:
        return {tr("The page stopped working"),
                tr("The page inside this window has ended unexpectedly. Your set-up is kept."),
                tr("Load it again, or use your own browser.")};
    case Kind::SignUpPageUnreachable:
        return {tr("The page cannot be reached"), tr("Facebook or Gupshup could not be reached from this computer."),
                tr("Check the internet connection and try again. Some company networks block Facebook.")};
    case Kind::SignUpPageBlocked:
        return {tr("A page was blocked"),
                tr("The sign-up wanted to go to an address that does not belong to it. Golive did not open it."),
                tr("If you trust your provider, use your own browser. Otherwise write to support.")};
    case Kind::SignUpCertificate:
        return {tr("The connection is not safe"), tr("The page could not prove that it is genuine."),
                tr("Do not go on in this network. Ask whoever looks after it, or write to support.")};
    case Kind::SignUpFinishNotKnown:
        return {tr("Facebook finished in a way that Golive does not know"),
                tr("Gupshup does not say yet that the number is connected. Golive goes on looking."),
                tr("Wait a minute. If nothing changes, start again, or write to support with the words below.")};
    case Kind::SignUpSilent:
        return {
            tr("Facebook's window closed without a word"),
            tr("If Facebook said that it is finished, this window notices it within a minute. Nothing was used up."),
            tr("Otherwise start again. If Facebook cannot take you on at the moment, or its window stays empty, use "
               "your own browser or write to support.")};
    case Kind::SignUpPageStopped:
        return {tr("Golive stopped this page"),
                tr("It did nothing but open windows and messages. Your set-up is kept."),
                tr("Load it again, or use your own browser. If it happens again, write to support.")};
    case Kind::SignUpPageEmpty:
        return {tr("The page stays empty"), tr("It was loaded, or is still loading, and shows nothing."),
                tr("Load it again, or use your own browser. Some company networks keep parts of Facebook out.")};
    case Kind::SignUpPartMissing:
        return {tr("A part of the page was kept out"),
                tr("Facebook's page wanted something from an address that Golive does not let in."),
                tr("If a box stays empty or a button does nothing, use your own browser. Otherwise go on.")};
    case Kind::SetUpFailed:
        return {tr("Gupshup could not finish the set-up"), tr("Gupshup has tried three times."),
                tr("Write to support: they can start it again. Your number keeps working on the phone.")};
    case Kind::SyncNotSent:
        return {tr("The request could not be sent"), tr("It did not leave this computer, so nothing is used up."),
                tr("Check the internet connection and try again.")};
    case Kind::SyncUnknown:
        return {tr("No answer to the request"),
                tr("It was sent, but the answer got lost. It is not sent again by itself, as it may be asked for only "
                   "once."),
                tr("Wait for the chats: if they arrive, all is well.")};
    case Kind::SyncRefused:
        if (const KnownError *known = knownError(problem.code, problem.detail))
            return {tr("The request was refused"), errorSentence(known->cause), errorToDo(*known)};
        return {tr("The request was refused"), tr("Gupshup or Meta refused to copy the chats."),
                tr("Write to support with the words below.")};
    case Kind::SyncAlreadyRequested:
        return {tr("This was requested before"), tr("The copy can be asked for only once, and somebody has done so."),
                tr("Nothing to do: the chats arrive by themselves.")};
    case Kind::SyncMissed:
        return {tr("Your number works. Only the older chats were not copied"),
                tr("The 24 hours for it are over. The chats are still on your phone."),
                tr("Leave it so, or disconnect on the phone, wait 15 minutes and onboard again.")};
    case Kind::NotSaved:
        return {tr("This could not be saved"), tr("What you typed is still in this window, but kept nowhere else."),
                tr("Try again, and leave this window open until it is saved.")};
    case Kind::DiskFull:
        return {tr("The disk is full"), tr("What you typed is still in this window, but kept nowhere else."),
                tr("Make some room on the disk, then try again. Leave this window open until then.")};
    case Kind::FolderReadOnly:
        return {tr("Golive may not write to its folder"),
                tr("What you type stays in this window, but is kept nowhere else."),
                tr("Ask whoever looks after this computer to allow writing to the folder named below, then start "
                   "Golive again.")};
    case Kind::FolderShared:
        return {tr("Golive's folder is not on this computer alone"),
                tr("A shared or synchronised folder cannot make sure that the chats are asked for only once."),
                tr("Start Golive with a folder on this computer's own disk. The folder in use is named below.")};
    case Kind::DatabaseDamaged:
        return {tr("Golive's own file is damaged"),
                tr("Nothing was deleted: the damaged file was put aside, to the place named below."),
                tr("Close Golive and start it again: it begins with an empty file. If chats may have been asked for "
                   "already, write to support first.")};
    case Kind::DatabaseNewer:
        return {tr("A newer Golive was used on this computer"),
                tr("This older one does not touch its file, which is named below."),
                tr("Start the newer Golive instead.")};
    case Kind::DatabaseLocked:
        return {tr("Another program holds Golive's file"),
                tr("What you type stays in this window, but is not kept until the file is free. It may be a back-up "
                   "that runs just now."),
                tr("Wait until the other program has finished, then try again. If that does not help, start Golive "
                   "again.")};
    case Kind::StoreUnreachable:
        return {tr("Your team's server cannot be reached"),
                tr("What you type stays in this window, but is not kept until the server answers. Nothing is asked of "
                   "Gupshup twice meanwhile."),
                tr("Check that this computer is online, then try again. If others have the same trouble, tell whoever "
                   "looks after the server.")};
    case Kind::StoreUnprepared:
        return {tr("Your team's server is not prepared for this Golive"),
                tr("What is kept there is of an older Golive, or nothing is kept there yet."),
                tr("Ask whoever looks after the server to prepare it (golivectl store prepare), then start Golive "
                   "again.")};
    case Kind::StoreNotAllowed:
        return {tr("Your team's server does not let you do this"),
                tr("It does not know your name or your password, or you may read there but not write."),
                tr("Ask whoever looks after the server. What it said is below.")};
    case Kind::StoreFailedOver:
        return {tr("Your team's server has taken another one's place"),
                tr("What was kept last may be missing there, so that a request could be made twice. Golive makes none "
                   "until somebody has decided."),
                tr("Ask whoever looks after the server to decide for it (golivectl store accept).")};
    case Kind::StoreNotEncrypted:
        return {
            tr("Your team's server offers no safe connection"),
            tr("Somebody on the way could read the password and change what is kept there, so Golive has not signed "
               "in."),
            tr("Ask whoever looks after the server to switch TLS on there (ssl = on in postgresql.conf). If it "
               "worked before, somebody may be listening on the way.")};
    case Kind::StoreNotTrusted:
        return {tr("Your team's server cannot prove that it is the right one"),
                tr("Its certificate has run out, or nobody whom this computer trusts has signed it. Golive has not "
                   "signed in."),
                tr("Ask whoever looks after the server; golivectl store check says more. If your organisation signs "
                   "certificates itself, name the file with its own one: ?sslrootcert=FILE behind the address of the "
                   "store, or PGSSLROOTCERT.")};
    case Kind::StoreOtherName:
        return {tr("The certificate of your team's server is for another name"),
                tr("It may be another server than the one that was meant, so Golive has not signed in."),
                tr("Use the name that the certificate is for in the address of the store, or ask whoever looks after "
                   "the server for a certificate that has this name.")};
    case Kind::StoreNoAuthority:
        return {
            tr("The file that says whom to trust cannot be read"),
            tr("The certificate of your team's server is compared with it: sslrootcert in the address of the store, "
               "or PGSSLROOTCERT."),
            tr("Put the certificate of whoever signs for the server there, as a PEM file that you may read, or "
               "name another file.")};
    case Kind::StorePasswordMissing:
        return {tr("Your team's server asks for a password"), tr("None is kept on this computer for it."),
                tr("Run golivectl store sign-in in a terminal: it asks for the password and keeps it in the keychain. "
                   "Then start Golive again.")};
    case Kind::StorePasswordWrong:
        return {tr("Your team's server does not take this name and password"),
                tr("The password may have been changed, or the name in the address of the store is not yours."),
                tr("Run golivectl store sign-in in a terminal to keep another password; where it comes from a file or "
                   "a service's credential, put it right there. Then start Golive again.")};
    case Kind::StorePasswordExposed:
        return {
            tr("The file with the password for your team's server is open to others"),
            tr("Such a file is not used. It is named below."),
            tr("Take everybody else's rights away from it (chmod 600), then start Golive again. Change the password "
               "if others may have read it.")};
    case Kind::Refused:
        return {tr("Gupshup refused this"), tr("The reason is in Gupshup's own words below."),
                tr("If they do not help you, write to support.")};
    }
    return {};
}

} // namespace

ProblemText problemText(const Problem &problem)
{
    return ProblemWords::of(problem);
}

QString problemSentence(const Problem &problem)
{
    const ProblemText text = problemText(problem);
    return text.title + ". "_L1 + text.toDo;
}

QString waitText(const Problem &problem, Instant now)
{
    if (!problem.waitUntil)
        return {};
    // Seconds where they are waited for; a week ends on a day.
    if (*problem.waitUntil - now >= std::chrono::hours(1))
        return ProblemWords::waitUntil(dateAndTime(*problem.waitUntil));
    const QDateTime until = localTime(*problem.waitUntil);
    return ProblemWords::waitUntil(QLocale().toString(until.time(), u"HH:mm:ss"_s));
}

QString problemDetail(const Problem &problem)
{
    QStringList parts;
    if (!problem.detail.trimmed().isEmpty())
        parts << ProblemWords::quoted(problem.detail.trimmed());
    if (!problem.code.isEmpty())
        parts << ProblemWords::code(problem.code);
    if (!problem.reference.isEmpty())
        parts << ProblemWords::reference(problem.reference);
    return parts.join(u" · "_s);
}

} // namespace golive::ui
