#include "rehearsal/journey.h"

#include "rehearsal/phrase.h"

// The part of the journey that happens in the web view and on the practice phone. Element ids are those of the practice
// pages.

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {
const QString phoneWindow = u"practicePhone"_s;
const QString primary = u"primary"_s; // the main button of each screen of the pop-up
} // namespace

void Journey::facebooksPart(HandOff handOff, Sharing sharing)
{
    if (!m_stage.hasWebView)
        return ownerElsewhere();
    openFacebook();
    throughFacebook(Order::PhoneFirst);
    phone(handOff, sharing);
    finishFacebook();
}

void Journey::openFacebook()
{
    m_script.step(u"Connect"_s) << m_desktop.page(u"connectPage"_s) << m_web.shown(u"continue-with-facebook"_s);
    m_script.picture() << m_web.click(u"continue-with-facebook"_s, [](const ElementView &, const ElementView &now) {
        return now.page == "dialog"_L1;
    });
}

void Journey::logIn()
{
    m_script.step(u"Facebook: log in"_s) << m_web.place(u"dialog/login"_s) << m_web.shown(primary);
    m_script.picture() << m_web.click(primary);
    m_script.step(u"Facebook: the login code"_s) << m_web.place(u"dialog/second-factor"_s);
    m_script.picture() << m_web.click(primary);
    m_script.step(u"Facebook: authorise"_s) << m_web.place(u"dialog/authorise"_s);
    m_script.picture() << m_web.click(primary);
}

void Journey::portfolio(Business business)
{
    m_script.step(u"Facebook: business portfolio"_s) << m_web.place(u"dialog/portfolio"_s);
    if (business == Business::New)
        m_script << m_web.choose(u"portfolio"_s, u"new"_s);
    m_script.picture() << m_web.click(primary);
    if (business == Business::New) {
        m_script.step(u"Facebook: a new business portfolio"_s) << m_web.place(u"dialog/new-business"_s);
        m_script.picture() << m_web.click(primary);
    }
}

void Journey::setupChoice()
{
    m_script.step(u"Facebook: connect a WhatsApp Business app"_s)
        << m_web.place(u"dialog/setup-choice"_s) << m_web.check(u"choice-connect-app"_s);
    m_script.picture() << m_web.click(primary);
}

void Journey::number(const WebMoves::Effect &effect)
{
    m_script.step(u"Facebook: phone number"_s)
        << m_web.place(u"dialog/phone-number"_s) << m_web.type(u"phone-number"_s, u"+55 11 98765-4321"_s);
    m_script.picture() << (effect ? m_web.click(primary, effect) : m_web.click(primary));
}

void Journey::throughFacebook(Order order)
{
    logIn();
    if (order == Order::PortfolioFirst) {
        portfolio(Business::New);
        setupChoice();
        number();
        return;
    }
    number();
    m_script.step(u"Facebook: the number's profile"_s) << m_web.place(u"dialog/profile"_s);
    m_script.picture() << m_web.click(primary);
    portfolio(Business::Known);
}

void Journey::phone(HandOff handOff, Sharing sharing)
{
    const bool isQr = handOff == HandOff::QrCode;
    m_script.step(u"Facebook: hand over to the phone"_s)
        << m_web.place(u"dialog/handoff"_s) << m_web.shown(isQr ? u"qr"_s : u"access-code-shown"_s);
    m_script.picture() << m_desktop.click(u"practicePhoneButton"_s);
    m_script.step(u"Phone: a message"_s) << m_phone.place(u"phone/message"_s);
    m_script.picture(phoneWindow) << m_phone.click(u"connect"_s);
    if (isQr) {
        m_script.step(u"Phone: scan the QR code"_s) << m_phone.place(u"phone/scan"_s);
        m_script.picture(phoneWindow) << m_phone.click(u"scan"_s);
    }
    m_script.step(u"Phone: connect to the Business Platform"_s) << m_phone.place(u"phone/platform"_s);
    m_script.picture(phoneWindow) << m_phone.click(u"connect-platform"_s);
    m_script.step(u"Phone: confirm"_s) << m_phone.place(u"phone/confirm"_s);
    m_script.picture(phoneWindow) << m_phone.click(u"confirm"_s);
    m_script.step(u"Phone: share the chats"_s) << m_phone.place(u"phone/share"_s);
    m_script.picture(phoneWindow) << m_phone.click(sharing == Sharing::Shared ? u"share-chats"_s
                                                                              : u"dont-share-chats"_s);
    if (!isQr) {
        m_script.step(u"Phone: type the access code"_s)
            << m_phone.place(u"phone/code"_s) << m_phone.copyInto(u"access-code"_s, m_web, u"access-code-shown"_s);
        m_script.picture(phoneWindow) << m_phone.click(u"submit-code"_s);
    }
    m_script.step(u"Phone: connected"_s) << m_phone.place(u"phone/connected"_s);
    m_script.picture(phoneWindow);
}

void Journey::finishFacebook(Order order)
{
    m_script.step(u"Facebook: time zone"_s)
        << m_web.place(u"dialog/business-information"_s) << m_web.choose(u"time-zone"_s, u"America/Sao_Paulo"_s);
    m_script.picture() << m_web.click(primary);
    if (order == Order::PhoneFirst) {
        m_script.step(u"Facebook: terms"_s) << m_web.place(u"dialog/terms"_s);
        m_script.picture() << m_web.click(primary);
    }
    m_script.step(u"Facebook: finish"_s) << m_web.place(u"dialog/success"_s);
    m_script.picture() << m_web.click(primary);
}

void Journey::closeFacebook()
{
    m_script.step(u"Facebook: closed on the way"_s) << m_web.shown(u"stage"_s) << m_desktop.enabled(u"popupClose"_s);
    m_script.picture() << m_desktop.click(u"popupClose"_s);
}

void Journey::facebookStaysEmpty()
{
    m_script.step(u"Connect: a window that stays white"_s)
        << m_desktop.page(u"connectPage"_s) << m_web.shown(u"continue-with-facebook"_s);
    m_script.picture() << m_web.click(u"continue-with-facebook"_s,
                                      [](const ElementView &, const ElementView &) { return true; });
    notice(u"Golive notices"_s, u"connectPage"_s, phrase::staysEmpty.said());
    m_script.step(u"It is closed"_s) << m_desktop.click(u"popupClose"_s) << m_desktop.page(u"connectPage"_s);
}

void Journey::facebookSaysNo(bool isErrorObject)
{
    if (isErrorObject) {
        // The first time, an object is printed under the field; pressing on leads to the error screen.
        m_script.step(u"Facebook: an error object"_s) << m_web.place(u"dialog/phone-number"_s);
        m_script.picture() << m_web.click(primary);
    }
    m_script.step(u"Facebook: a problem"_s) << m_web.place(u"dialog/problem"_s) << m_web.shown(u"report-problem"_s);
    m_script.picture() << m_web.click(u"report-problem"_s) << m_web.click(u"close-window"_s)
                       << m_web.place(u"golive/start"_s);
    notice(u"Golive names the error"_s, u"connectPage"_s,
           QRegularExpression(isErrorObject ? u"524126"_s : u"3441045"_s));
}

void Journey::tellSharing(Sharing sharing)
{
    m_script.step(u"What was pressed on the phone"_s)
        << m_desktop.click(sharing == Sharing::Shared ? u"sharingShared"_s : u"sharingNotShared"_s);
}

void Journey::selectNumber(int place)
{
    if (!m_stage.hasWebView) {
        m_script.step(u"The owner selects the number"_s)
            << m_stage.line.confirmNumber([this] { return m_link; }, phoneAsKept());
        return;
    }
    const QString choice = u"number-"_s + QString::number(place);
    m_script.step(u"Select the number"_s) << m_web.place(u"golive/numbers"_s) << m_web.check(choice);
    m_script.picture() << m_web.click(
        u"confirm-number"_s, [](const ElementView &, const ElementView &now) { return now.screen != "numbers"_L1; });
}

} // namespace golive::rehearsal
