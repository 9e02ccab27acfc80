#include "ui/pages/contact/contacttext.h"

#include "ui/wording/placetime.h"

namespace golive::ui {

QString ContactText::intro()
{
    return tr("Gupshup asks for one person at the business whom it may write to.");
}

QString ContactText::guidance()
{
    return tr("On Gupshup's site enter the contact details, tick the terms and press Next; then confirm the details "
              "there. Nothing has to be typed here. Gupshup sends an e-mail: the owner presses the link in it.");
}

QString ContactText::fault(Problem::Field field)
{
    switch (field) {
    case Problem::Field::Name: return tr("Please write the person's name.");
    case Problem::Field::ContactEmail: return tr("This is not a whole e-mail address yet, like name@example.com.");
    case Problem::Field::ContactPhone:
        return tr("This is not a phone number yet. Write it with the country code, like +55 11 98765-4321.");
    case Problem::Field::Page:
    case Problem::Field::Email:
    case Problem::Field::Secret:
    case Problem::Field::AppName:
    case Problem::Field::Number:
    case Problem::Field::Region:
    case Problem::Field::Terms:
    case Problem::Field::Link:
    case Problem::Field::EventsUrl:
    case Problem::Field::EventsHeader: break;
    }
    return {};
}

QString ContactText::phoneHint()
{
    return tr("Any phone of this person; it need not be the WhatsApp number.");
}

QString ContactText::ours()
{
    return tr("This person is one of us, not of the client: new clients begin with this contact");
}

QString ContactText::oursNote()
{
    return tr("Your own contact. Type another one where this client has one, and it stays with this client alone.");
}

QString ContactText::termsBox(bool isStaff, bool areTermsKnown)
{
    if (!areTermsKnown)
        return isStaff ? tr("The owner was told where Gupshup's terms stand")
                       : tr("I know where Gupshup's terms stand");
    return isStaff ? tr("The owner has read and agreed to Gupshup's terms")
                   : tr("I have read and agree to Gupshup's terms");
}

QString ContactText::termsNote(bool areTermsKnown)
{
    if (areTermsKnown)
        return tr("The box can be ticked once the terms were opened.");
    return tr(
        "Gupshup's terms stand behind the tick box of Gupshup's own page (step 4 of its guide). Golive cannot show "
        "them here, so it only notes who was told so, and when.");
}

QString ContactText::termsBy(bool areTermsKnown)
{
    return areTermsKnown ? tr("Who agreed? The owner's name") : tr("Who was told? The owner's name");
}

QString ContactText::termsByMissing(bool isStaff)
{
    return isStaff ? tr("Write the owner's name, and the tick counts.")
                   : tr("Write your name above, and the tick counts.");
}

QString ContactText::agreed(const TermsAgreement &terms)
{
    if (!terms.wasTextShown)
        return tr("They stand on Gupshup's own page (step 4); noted for %1, %2")
            .arg(terms.agreedBy, dateAndTime(terms.at));
    return tr("Agreed by %1, %2").arg(terms.agreedBy, dateAndTime(terms.at));
}

QString ContactText::readBackTitle()
{
    return tr("Is this right?");
}

QString ContactText::savedTitle()
{
    return tr("Saved");
}

QString ContactText::savedBody(const QString &email)
{
    return tr("Gupshup sends an e-mail to %1. Tell the owner to press the link in it. You need not wait for that.")
        .arg(email);
}

QString ContactText::verified()
{
    return tr("The e-mail address is already confirmed. Nothing is left to do here.");
}

} // namespace golive::ui
