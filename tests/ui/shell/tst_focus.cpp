#include "sampleviews.h"
#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/wizardpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace tst_focus {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::ui;

/// Where the keyboard is after a page has turned, by a press or by itself.
class FocusTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }
    void init()
    {
        Test::init();
        m_window = std::make_unique<MainWindow>();
    }
    void cleanup() { m_window.reset(); }
    void aPageThatTurnsTakesTheKeyboardToItsFieldOrHeading_data();
    void aPageThatTurnsTakesTheKeyboardToItsFieldOrHeading();
    void aPageHeldByACallHasTheKeyboardAfterwards();
    void nextTakesTheKeyboardFromNobody();
    void theKeyboardIsNeverLeftOnTheButtonThatLeaves();
    void typingGoesOnWhereItWasAfterACall();
    void whyAPageIsLeftIsInSight();

private:
    template <class T> T *find(const QString &name) { return m_window->findChild<T *>(name); }
    void show(const PageView &view)
    {
        m_window->draw(view);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<MainWindow> m_window;
};

void FocusTest::aPageThatTurnsTakesTheKeyboardToItsFieldOrHeading_data()
{
    QTest::addColumn<QString>("name");
    for (const test::NamedView &one : test::sampleViews())
        QTest::newRow(qPrintable(one.name)) << one.name;
}

// From every place of another page, by whomever it was turned, into each page.
void FocusTest::aPageThatTurnsTakesTheKeyboardToItsFieldOrHeading()
{
    QFETCH(QString, name);
    PageView view = test::sampleView(name);
    view.rail = samples::viewAt(Step::Sync).rail; // many steps that lead somewhere
    const PageView from = samples::viewAt(view.page == Page::Client ? Step::SignIn : Step::Number);
    show(from);
    const auto focusable = [this](const QWidget *widget) {
        return widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled() &&
               !find<QWidget>(u"rail"_s)->isAncestorOf(widget);
    };
    const auto widgets = m_window->findChildren<QWidget *>();
    QList<QPointer<QWidget>> starts;
    for (QWidget *widget : widgets) {
        if (focusable(widget))
            starts << widget;
    }
    QVERIFY(starts.size() > 2);
    for (const QPointer<QWidget> &start : std::as_const(starts)) {
        m_window->draw(from);
        QVERIFY(start);
        start->setFocus();
        m_window->draw(view);
        const QWidget *now = m_window->focusWidget();
        QVERIFY2(now, qPrintable(start->objectName()));
        const bool isOfPage = m_window->page(view.page)->isAncestorOf(now);
        const QString where = u"from %1 to %2"_s.arg(start->objectName(), now->objectName());
        QVERIFY2(isOfPage || now == find<QWidget>(u"pageTitle"_s), qPrintable(where));
    }
}

void FocusTest::aPageHeldByACallHasTheKeyboardAfterwards()
{
    show(samples::viewAt(Step::SignIn));
    PageView view = samples::viewAt(Step::Number);
    PageView held = view;
    held.busy = Activity::OpeningApp;
    m_window->draw(held);
    QCOMPARE(m_window->focusWidget(), find<QWidget>(u"pageTitle"_s));
    m_window->draw(view);
    QVERIFY(m_window->page(Page::Client)->isAncestorOf(m_window->focusWidget()));
}

void FocusTest::typingGoesOnWhereItWasAfterACall()
{
    Setup setup = samples::setupAt(Step::Number);
    show(samples::viewOf(setup));
    auto *number = find<QLineEdit>(u"numberField"_s);
    number->setFocus();
    setup.screen.busy = Activity::OpeningApp;
    m_window->draw(samples::viewOf(setup));
    QVERIFY(!number->hasFocus());
    setup.screen.busy.reset();
    m_window->draw(samples::viewOf(setup));
    QVERIFY(number->hasFocus());
}

void FocusTest::theKeyboardIsNeverLeftOnTheButtonThatLeaves()
{
    PageView view = samples::viewAt(Step::Region);
    view.buttons.isNextEnabled = true;
    show(view);
    auto *next = find<QPushButton>(u"nextButton"_s);
    for (const bool isShown : {true, false}) {
        next->setFocus();
        view.buttons.isNextShown = isShown;
        view.buttons.isNextEnabled = false;
        m_window->draw(view);
        QVERIFY(!m_window->focusWidget());
        view.buttons.isNextShown = view.buttons.isNextEnabled = true;
        m_window->draw(view);
        QVERIFY(next->hasFocus());
    }
}

void FocusTest::nextTakesTheKeyboardFromNobody()
{
    PageView view = samples::viewAt(Step::Number);
    view.buttons.isNextEnabled = true;
    show(view);
    find<QPushButton>(u"nextButton"_s)->setFocus();
    view.buttons.isNextEnabled = false;
    m_window->draw(view);
    auto *number = find<QLineEdit>(u"numberField"_s);
    number->setFocus();
    view.buttons.isNextEnabled = true; // by what was typed
    m_window->draw(view);
    QVERIFY(number->hasFocus());
}

// A colleague has removed the set-up that was on the screen: that stands above lists which are as high as the window.
void FocusTest::whyAPageIsLeftIsInSight()
{
    m_window->resize(960, 600);
    show(samples::viewAt(Step::Contact));
    PageView start = samples::busyStartView();
    auto &body = std::get<StartView>(start.body);
    body.notice = StartNotice{StartNotice::Kind::Removed, body.unfinished.first(), {u"Bea"_s, u"bea-pc"_s}, {}};
    m_window->draw(start);
    QCoreApplication::processEvents();
    const auto *card = find<QWidget>(u"startNotice"_s);
    QVERIFY(card && card->isVisible());
    QCOMPARE(card->visibleRegion().boundingRect().height(), card->height());
}

GOLIVE_WINDOW_TEST(FocusTest)

} // namespace tst_focus

#include "tst_focus.moc"
