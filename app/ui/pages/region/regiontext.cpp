#include "ui/pages/region/regiontext.h"

namespace golive::ui {

QString RegionText::leave()
{
    return tr("Leave it as it is (recommended)");
}

QString RegionText::leaveNote()
{
    return tr("Meta stores the messages where it usually does. This is right for almost everybody.");
}

QString RegionText::store()
{
    return tr("Store the messages in one country");
}

QString RegionText::storeNote()
{
    return tr("Only if a law or a contract asks you to.");
}

QString RegionText::consequencesTitle()
{
    return tr("What choosing a country means");
}

QString RegionText::consequences()
{
    return tr("The content of messages is kept in that country. You can choose only now: once the number is live, this "
              "cannot be changed any more.");
}

QString RegionText::canadaNote()
{
    return tr("Gupshup's documentation calls this region “California”. Meta's own list has Canada, so Canada is "
              "what you get.");
}

QString RegionText::suggested(const QString &country)
{
    return tr("%1 (country of your number)").arg(country);
}

QString RegionText::asLast(const QString &country)
{
    return tr("%1 (as for your last client)").arg(country);
}

QString RegionText::saved(const QString &country)
{
    return tr("Saved: messages are kept in %1.").arg(country);
}

QString RegionText::guidance()
{
    return tr("On Gupshup's site you are asked for a local storage region. Leave it as it is, unless you must store in "
              "one country; then press Next there. Tell us here what you chose, for your report.");
}

QString RegionText::enableWarningTitle()
{
    return tr("Go on: this is no reason to stop.");
}

QString RegionText::enableWarning()
{
    return tr("Gupshup did not confirm that this app is switched on for the Business App. It often is already, and you "
              "will see the choice on Facebook's screen.");
}

QString RegionText::enableReason(const QString &words)
{
    return tr("Gupshup said: %1").arg(words);
}

} // namespace golive::ui
