#include "rehearsal/cardbeside.h"

#include "signup/web/webplugin.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

QString CardBeside::cardOf(const QString &screen)
{
    static const QHash<QString, QString> cards{
        {u"golive/start"_s, u"continue-with-facebook"_s},
        {u"golive/numbers"_s, u"select-number"_s},
        {u"dialog/login"_s, u"log-in"_s},
        {u"dialog/second-factor"_s, u"second-factor"_s},
        {u"dialog/authorise"_s, u"authorise"_s},
        {u"dialog/phone-number"_s, u"phone-number"_s},
        {u"dialog/profile"_s, u"profile"_s},
        {u"dialog/portfolio"_s, u"portfolio"_s},
        {u"dialog/new-business"_s, u"new-business"_s},
        {u"dialog/setup-choice"_s, u"setup-choice"_s},
        {u"dialog/handoff-qr"_s, u"hand-off-qr"_s},
        {u"dialog/handoff-code"_s, u"hand-off-code"_s},
        {u"dialog/business-information"_s, u"business-information"_s},
        {u"dialog/terms"_s, u"terms"_s},
        {u"dialog/success"_s, u"success"_s},
        {u"dialog/problem"_s, u"problem"_s},
    };
    return cards.value(screen);
}

void CardBeside::begin()
{
    m_glance.lookAway();
    m_screen.clear();
    m_card.clear();
    m_since.invalidate();
    m_waitedMs = 0;
}

Attempt CardBeside::attempt()
{
    signup::WebSurface *surface = m_eye.webSurface({});
    if (!surface) {
        begin(); // It may have gone meanwhile.
        return Attempt::done();
    }
    const auto now = m_glance.look(surface, {});
    if (!now || m_glance.answers() == 0)
        return Attempt::waiting(u"the web page to say which screen it shows"_s);
    if (!m_since.isValid() || m_screen != now->shown())
        m_since.start();
    m_screen = now->shown();
    const QWidget *card = m_eye.widget(u"coachCard"_s);
    m_card = card ? card->property("screen").toString() : QString();
    m_waitedMs = m_since.elapsed();
    const QString wanted = cardOf(m_screen);
    if (wanted.isEmpty() || wanted == m_card)
        return Attempt::done();
    return Attempt::waiting(u"the card "_s + wanted + u" beside "_s + m_screen + u"; shown is "_s + m_card);
}

} // namespace golive::rehearsal
