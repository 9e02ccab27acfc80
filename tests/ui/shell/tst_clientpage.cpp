#include "shellviews.h"
#include "testing/windowtest.h"
#include "ui/pages/pagelist.h"
#include "ui/pages/wizardpage.h"
#include "ui/style/theme.h"
#include "ui/widgets/fieldnote.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace tst_clientpage {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace golive;
using namespace golive::ui;

/// App and number: drawn from views, used by key and mouse.
class TestClientPage : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theNumberIsEchoedWithItsCountry();
    void aNumberThatIsNotKnownHereMayBeConfirmed();
    void anUnsupportedCountryIsSaidAtOnce();
    void drawingKeepsTheCursor();
    void appsAreChosenByKey();
    void anAppWithAnotherNumberCannotBeChosen();
    void aNewAppIsSuggestedAName();
    void guidanceAsksForNames();

private:
    WizardPage *show(const PageView &view)
    {
        m_page.reset(makePage(Page::Client, nullptr));
        WizardPage *raw = m_page.get();
        connect(raw, &WizardPage::happened, this, [this](const Event &event) { m_events << event; });
        connect(raw, &WizardPage::wanted, this, [this](const ProgramAction &action) { m_actions << action; });
        raw->draw(view);
        raw->resize(760, 640);
        raw->show();
        return raw;
    }
    template <class T> T *find(const QString &name) { return m_page->findChild<T *>(name); }

    std::unique_ptr<WizardPage> m_page;
    QList<Event> m_events;
    QList<ProgramAction> m_actions;
};

void TestClientPage::initTestCase()
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
}

void TestClientPage::cleanup()
{
    m_page.reset();
    m_events.clear();
    m_actions.clear();
}

void TestClientPage::theNumberIsEchoedWithItsCountry()
{
    auto *page = show(samples::viewAt(Step::Number));
    QCOMPARE(find<FieldNote>(u"numberEcho"_s)->text(), u"+55 11 98765-4321 · Brazil"_s);
    PageView view = samples::viewAt(Step::App);
    std::get<ClientView>(view.body).numberText = u"+55 11 98765-43210000"_s;
    std::get<ClientView>(view.body).numberFault = NumberFault::TooLong;
    page->draw(view);
    QVERIFY(find<FieldNote>(u"numberEcho"_s)->text().contains(u"too many"_s));
    QTest::keyClicks(find<QLineEdit>(u"numberField"_s), u"9"_s);
    QCOMPARE(std::get<event::NumberEdited>(m_events.last()).text, u"+55 11 98765-432100009"_s);
}

void TestClientPage::aNumberThatIsNotKnownHereMayBeConfirmed()
{
    Setup setup = samples::setupAt(Step::Number);
    setup.client.numberText = u"+229 01 97 12 34 56"_s;
    setup.client.number = parsePhoneNumber(setup.client.numberText, {}).value();
    auto *page = show(samples::viewOf(setup));
    auto *confirm = find<QPushButton>(u"confirmNumber"_s);
    QVERIFY(confirm->isVisible() && !confirm->accessibleName().isEmpty());
    QVERIFY(find<FieldNote>(u"numberUnknown"_s)->isVisible());
    QVERIFY(find<FieldNote>(u"numberEcho"_s)->text().contains(u"Benin"_s));
    QVERIFY(!samples::viewOf(setup).buttons.isNextEnabled);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    QVERIFY(std::holds_alternative<event::NumberConfirmed>(m_events.last()));
    setup.client.isNumberConfirmed = true;
    page->draw(samples::viewOf(setup));
    QVERIFY(!confirm->isVisible());
    QVERIFY(find<FieldNote>(u"numberUnknown"_s)->isVisible()); // still so
    QVERIFY(samples::viewOf(setup).buttons.isNextEnabled);
    page->draw(samples::viewAt(Step::Number));
    QVERIFY(!find<FieldNote>(u"numberUnknown"_s)->isVisible());
}

void TestClientPage::anUnsupportedCountryIsSaidAtOnce()
{
    Setup setup = samples::setupAt(Step::Number);
    Surroundings around = samples::surroundings();
    around.unsupportedCountries = QStringList{u"ZA"_s};
    auto *page = show(golive::viewOf(setup, around, samples::now()));
    QVERIFY(!find<FieldNote>(u"countryUnsupported"_s)->isVisible());
    setup.client.number = parsePhoneNumber(u"+27 82 123 4567"_s, {}).value();
    page->draw(golive::viewOf(setup, around, samples::now()));
    QVERIFY(find<FieldNote>(u"countryUnsupported"_s)->isVisible());
    QVERIFY(find<FieldNote>(u"countryUnsupported"_s)->text().contains(u"South Africa"_s));
    QVERIFY(golive::viewOf(setup, around, samples::now()).buttons.isNextEnabled); // a warning
}

void TestClientPage::drawingKeepsTheCursor()
{
    PageView view = samples::viewAt(Step::Number);
    auto *page = show(view);
    auto *number = find<QLineEdit>(u"numberField"_s);
    number->setCursorPosition(4);
    QTest::keyClicks(number, u"7"_s);
    std::get<ClientView>(view.body).numberText = number->text();
    page->draw(view);
    QCOMPARE(number->cursorPosition(), 5);
}

void TestClientPage::appsAreChosenByKey()
{
    PageView view = samples::viewAt(Step::App);
    auto *page = show(view);
    auto *list = find<QListView>(u"appList"_s);
    QVERIFY(m_events.isEmpty());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(std::holds_alternative<event::AppChosen>(m_events.last()));
    m_events.clear();
    std::get<ClientView>(view.body).chosen = AppId{u"a3"_s};
    page->draw(view);
    QVERIFY(m_events.isEmpty());
    QCOMPARE(list->currentIndex().data().toString(), u"FlowersOfLapa"_s);
    QTest::keyClicks(find<QLineEdit>(u"appFilter"_s), u"tea"_s);
    QCOMPARE(std::get<event::AppFilterEdited>(m_events.last()).filter, u"tea"_s);
}

void TestClientPage::anAppWithAnotherNumberCannotBeChosen()
{
    show(samples::viewAt(Step::Number));
    const auto *model = find<QListView>(u"appList"_s)->model();
    QVERIFY(model->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!model->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"another number"_s));
}

void TestClientPage::aNewAppIsSuggestedAName()
{
    Setup setup = samples::setupAt(Step::App);
    setup.client.newAppName = u"Tea House"_s;
    show(samples::viewOf(setup));
    QTest::mouseClick(find<QPushButton>(u"useSuggestedName"_s), Qt::LeftButton);
    QCOMPARE(std::get<event::NewAppNameEdited>(m_events.last()).name, u"TeaHouse"_s);
    QTest::keyClick(find<QLineEdit>(u"newAppName"_s), Qt::Key_Return);
    QVERIFY(std::holds_alternative<event::CreateAppPressed>(m_events.last()));
}

void TestClientPage::guidanceAsksForNames()
{
    Setup setup = samples::setupAt(Step::App);
    setup.client.access = Access::None;
    show(samples::viewOf(setup));
    QVERIFY(!find<QWidget>(u"appList"_s)->isVisible());
    QTest::keyClicks(find<QLineEdit>(u"appNameField"_s), u"T"_s);
    QCOMPARE(std::get<event::AppNameEdited>(m_events.last()).name, u"T"_s);
}

GOLIVE_WINDOW_TEST(TestClientPage)

} // namespace tst_clientpage

#include "tst_clientpage.moc"
