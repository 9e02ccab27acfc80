#include "../signup/loopbacksite.h"
#include "rehearsal/eye.h"
#include "rehearsal/hand.h"
#include "rehearsal/webmoves.h"
#include "signup/web/webpluginload.h"
#include "testing/windowtest.h"

#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace tst_rehearsalweb {

using namespace Qt::Literals::StringLiterals;
using namespace golive::rehearsal;
using golive::signup::WebSurface;

const QString page = uR"(<!DOCTYPE html><body data-page="dialog" data-screen="form">
<h1 tabindex="-1" id="title">Form</h1><script>document.getElementById("title").focus()</script>
<select id="time-zone"><option value="">Choose</option><option>America/Bogota</option><option>America/Sao_Paulo</option>
<option>Europe/Berlin</option></select><br>
<label><input type="radio" id="choice"> choice</label><br>
<input id="phone-number"><br>
<button id="off" disabled>Not yet</button>
<div style="height:1500px"></div>
<button id="primary" onclick="document.body.dataset.screen = 'done'">Next</button></body>)"_s;

/// Real keys and clicks in a real web view, at the rectangles of elements.
class RehearsalWebTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typesIntoAField();
    void choosesByKeyboard();
    void checksAChoice();
    void scrollsToAButtonAndClicks();
    void aDisabledButtonIsWaitedFor();

private:
    bool carryOut(const Move &move, int limit = 15'000);

    QTemporaryDir m_folder;
    std::unique_ptr<LoopbackSite> m_site;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Eye> m_eye;
    std::unique_ptr<Hand> m_hand;
    std::unique_ptr<WebMoves> m_web;
};

void RehearsalWebTest::init()
{
    Test::init();
    const auto factory = golive::signup::loadWebPlugin(QString::fromUtf8(GOLIVE_WEB_PLUGIN));
    QVERIFY2(factory, factory ? "" : qUtf8Printable(factory.error()));
    m_site = std::make_unique<LoopbackSite>();
    m_site->setPage(u"/form"_s, page);
    m_window = std::make_unique<QWidget>();
    const QString name = QString::fromLatin1(QTest::currentTestFunction());
    golive::signup::WebSurfaceSettings settings;
    settings.profileName = name;
    settings.profileFolder = m_folder.filePath(name);
    WebSurface *surface = (*factory)->create(settings, m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(surface);
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    surface->surface().open(m_site->url(u"/form"_s),
                            golive::signup::SignUpContext::practice(m_site->origin(), m_site->origin()));
    m_eye = std::make_unique<Eye>(m_window.get());
    m_hand = std::make_unique<Hand>();
    m_web = std::make_unique<WebMoves>(*m_eye, *m_hand, QString());
    QVERIFY(carryOut(m_web->place(u"dialog/form"_s)));
}

void RehearsalWebTest::cleanup()
{
    m_web.reset();
    m_window.reset();
    m_site.reset();
}

bool RehearsalWebTest::carryOut(const Move &move, int limit)
{
    return QTest::qWaitFor([&] { return !m_hand->isBusy() && move.attempt().isDone; }, limit);
}

void RehearsalWebTest::typesIntoAField()
{
    QVERIFY(carryOut(m_web->type(u"phone-number"_s, u"+55 11 98765-4321"_s)));
}

void RehearsalWebTest::choosesByKeyboard()
{
    QVERIFY(carryOut(m_web->choose(u"time-zone"_s, u"America/Sao_Paulo"_s)));
}

void RehearsalWebTest::checksAChoice()
{
    QVERIFY(carryOut(m_web->check(u"choice"_s)));
}

void RehearsalWebTest::scrollsToAButtonAndClicks()
{
    QVERIFY(carryOut(m_web->click(u"primary"_s)));
    QVERIFY(carryOut(m_web->place(u"dialog/done"_s)));
}

void RehearsalWebTest::aDisabledButtonIsWaitedFor()
{
    QVERIFY(!carryOut(m_web->click(u"off"_s), 500));
    QVERIFY(!carryOut(m_web->shown(u"not-there"_s), 300));
}

GOLIVE_WINDOW_TEST(RehearsalWebTest)

} // namespace tst_rehearsalweb

#include "tst_rehearsalweb.moc"
