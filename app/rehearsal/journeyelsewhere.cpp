#include "rehearsal/journey.h"

#include "rehearsal/phrase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

// The journey where there is no web view: the link leaves, and the owner does Facebook's part wherever he is. The
// practice partner's control API plays him; Golive hears of it by the state of the app alone.

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

QString Journey::phoneAsKept()
{
    return u"+5511987654321"_s;
}

// Alone, or in a message for him.
Move Journey::linkHandedOver()
{
    return {[this] {
        static const QRegularExpression address(u"https?://\\S+"_s);
        m_link = address.match(QGuiApplication::clipboard()->text()).captured();
        return m_link.isEmpty() ? Attempt::waiting(u"the link on the clipboard"_s) : Attempt::done();
    }};
}

void Journey::ownerElsewhere()
{
    const Move emptied{[] {
        QGuiApplication::clipboard()->clear();
        return Attempt::done();
    }};
    m_script.step(u"Connect: the link, for the owner elsewhere"_s)
        << m_desktop.page(u"connectPage"_s) << m_desktop.enabled(u"copyLinkButton"_s) << emptied;
    m_script.picture() << m_desktop.click(u"copyLinkButton"_s) << linkHandedOver();
    m_script.step(u"He finishes Facebook's part in his own browser"_s)
        << m_stage.line.finishFacebook([this] { return m_link; }, phoneAsKept()) << m_desktop.page(u"connectPage"_s);
}

Move Journey::numbersOffered() const
{
    return m_stage.hasWebView ? m_web.place(u"golive/numbers"_s)
                              : m_desktop.says(u"stripNow"_s, phrase::selectNumber.said());
}

} // namespace golive::rehearsal
