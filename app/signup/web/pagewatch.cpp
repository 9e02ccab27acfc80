#include "signup/web/pagewatch.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineScript>

namespace golive::signup {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto answerPatience = 3s;

// Anything that a person could read or press.
const QString question = uR"((function () {
    var body = document.body;
    return Boolean(body && (body.innerText.trim() ||
                            body.querySelector("img, svg, canvas, video, input, button, iframe, embed, object")));
})())"_s;

} // namespace

PageWatch::PageWatch(QWebEnginePage &page, std::chrono::milliseconds patience) : QObject(&page), m_page(page)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_answer.setSingleShot(true);
    m_answer.setInterval(answerPatience);
    connect(&page, &QWebEnginePage::loadStarted, this, [this] {
        m_answer.stop();
        m_patience.start();
    });
    connect(&m_patience, &QTimer::timeout, this, &PageWatch::look);
    connect(&m_answer, &QTimer::timeout, this, &PageWatch::nothingShown);
    m_patience.start(); // A window may be opened and never be given a page.
}

void PageWatch::look()
{
    m_answer.start();
    m_page.runJavaScript(question, QWebEngineScript::ApplicationWorld,
                         [watch = QPointer<PageWatch>(this)](const QVariant &isSomething) {
                             if (!watch || !watch->m_answer.isActive())
                                 return;
                             watch->m_answer.stop();
                             if (!isSomething.toBool())
                                 Q_EMIT watch->nothingShown();
                         });
}

} // namespace golive::signup

#include "moc_pagewatch.cpp"
