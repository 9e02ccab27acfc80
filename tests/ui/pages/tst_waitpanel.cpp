#include "testing/windowtest.h"
#include "ui/pages/connect/waitpanel.h"
#include "ui/wording/errortext.h"
#include "ui/wording/placetime.h"

#include "domain/facts/recogniseerror.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QDateTime>
#include <QLabel>
#include <QTest>

namespace tst_waitpanel {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// 2033: what the panel says must not come from this computer's clock.
const Instant now = fromEpochMs(2'000'000'000'000);

WaitView viewOf(const Wait &wait, Instant at)
{
    WaitView view;
    view.wait = wait;
    view.now = at;
    view.left = std::max(wait.until - at, milliseconds{0});
    view.canTryHere = true;
    view.canChoose = true;
    view.suggested = at + suggestedWait;
    return view;
}

Wait notEligible()
{
    return {Wait::Of::Facebook, u"3441045"_s, now, now + 7 * 24h, false, false};
}

/// The countdown of a wait, by itself.
class WaitPanelTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        golive::Test::init();
        m_panel = std::make_unique<WaitPanel>();
        m_events.clear();
        m_actions.clear();
        connect(m_panel.get(), &WaitPanel::happened, this, [this](const Event &event) { m_events << event; });
        connect(m_panel.get(), &WaitPanel::wanted, this, [this](const ProgramAction &action) { m_actions << action; });
        m_panel->resize(500, 600);
    }
    void cleanup() { m_panel.reset(); }

    void whereNothingIsWaitedForNothingIsShown()
    {
        m_panel->draw({});
        QVERIFY(m_panel->isHidden());
    }

    void itSaysUntilWhenWhyAndAtWhatCost()
    {
        const Wait wait = notEligible();
        draw(viewOf(wait, now + 6 * 24h));
        const KnownError &row = *knownError(u"3441045"_s);
        QVERIFY2(title().contains(u"tomorrow at "_s + clockTime(wait.until)), qPrintable(title()));
        QCOMPARE(said(u"waitLeft"_s), u"Time left: 24 h 0 min"_s);
        QVERIFY(said(u"waitWhy"_s).contains(row.cause) && said(u"waitWhy"_s).contains(row.where));
        QCOMPARE(said(u"waitHowLong"_s), row.wait);
        QVERIFY(said(u"waitEarlier"_s).contains(row.cost));
        draw(viewOf(wait, now));
        QCOMPARE(said(u"waitLeft"_s), u"Time left: 7 days"_s);
        QVERIFY(title().contains(dateAndTime(wait.until).section(u',', 0, 0)));
    }

    /// Each error of the table that starts a timer is told in its own sentences.
    void eachErrorHasItsSentences()
    {
        int seen = 0;
        for (const KnownError &row : knownErrors()) {
            const auto wait = waitOf(&row, Wait::Of::Facebook, now);
            if (!wait)
                continue;
            ++seen;
            draw(viewOf(*wait, now));
            QVERIFY2(said(u"waitWhy"_s).startsWith(row.cause), qPrintable(row.cause));
            QCOMPARE(said(u"waitHowLong"_s), row.wait);
            QVERIFY(!said(u"waitEarlier"_s).isEmpty());
        }
        QVERIFY(seen > 8);
    }

    void whenItIsOverItSaysSo()
    {
        draw(viewOf(notEligible(), now + 7 * 24h));
        QVERIFY(title().endsWith(u"now"_s));
        QCOMPARE(said(u"waitLeft"_s), QString());
        QCOMPARE(said(u"waitEarlier"_s), QString());
        QVERIFY(!button(u"waitCalendar"_s)->isVisible());
        press(u"waitTry"_s);
        QVERIFY(std::holds_alternative<event::SignUpAgainWanted>(m_events.last()));
    }

    void itsButtonsSayWhatIsWanted()
    {
        draw(viewOf(notEligible(), now));
        press(u"waitTry"_s);
        QVERIFY(std::holds_alternative<event::SignUpAgainWanted>(m_events.last()));
        press(u"waitForget"_s);
        QVERIFY(std::holds_alternative<event::WaitDismissed>(m_events.last()));
        press(u"waitCalendar"_s);
        QVERIFY(m_actions.size() == 1 && std::holds_alternative<SaveTryAgain>(m_actions.last()));
        // In another browser nothing can be begun from here.
        WaitView view = viewOf(notEligible(), now);
        view.canTryHere = false;
        draw(view);
        QVERIFY(!button(u"waitTry"_s)->isVisible());
    }

    void aDayIsSuggestedAndChosen()
    {
        WaitView view;
        view.canChoose = true;
        view.suggested = now + suggestedWait;
        draw(view);
        auto *day = m_panel->findChild<QDateEdit *>(u"waitDay"_s);
        QVERIFY(!day->isVisible());
        press(u"waitFold"_s);
        QVERIFY(day->isVisible());
        const QDate week = QDateTime::fromMSecsSinceEpoch(toEpochMs(view.suggested)).toLocalTime().date();
        QCOMPARE(day->date(), week);
        // Who has begun to choose keeps it, whatever is drawn meanwhile.
        day->setDate(week.addDays(3));
        view.suggested += 1h;
        draw(view);
        QCOMPARE(day->date(), week.addDays(3));
        press(u"waitRemind"_s);
        const auto *wanted = std::get_if<event::WaitWanted>(&m_events.last());
        QVERIFY(wanted && wanted->until && wanted->error.isEmpty());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(toEpochMs(*wanted->until)).toLocalTime(),
                 QDateTime(week.addDays(3), QTime(9, 0)));
        // It has been taken: the field folds up.
        draw(viewOf({Wait::Of::Facebook, {}, now, *wanted->until, true, false}, now));
        QVERIFY(!day->isVisible());
        QVERIFY(!said(u"waitHowLong"_s).isEmpty());
        // Neither today nor in another life.
        QVERIFY(day->minimumDate() == week.addDays(-6));
        QVERIFY(fromEpochMs(QDateTime(day->maximumDate(), QTime(9, 0)).toMSecsSinceEpoch()) - now <= longestWait);
    }

    void differentErrorsAreExplained()
    {
        WaitView view;
        view.areErrorsMixed = true;
        draw(view);
        QVERIFY2(said(u"mixedErrors"_s).contains(u"known issue of Meta"_s), qPrintable(said(u"mixedErrors"_s)));
        QVERIFY(!button(u"waitFold"_s)->isVisible());
    }

private:
    void draw(const WaitView &view)
    {
        m_panel->draw(view);
        m_panel->show();
    }
    QString title() const { return m_panel->findChild<QWidget *>(u"waitCard"_s)->accessibleName(); }
    QString said(const QString &name) const
    {
        const auto *label = m_panel->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    QAbstractButton *button(const QString &name) const { return m_panel->findChild<QAbstractButton *>(name); }
    void press(const QString &name)
    {
        QVERIFY2(button(name)->isVisible() && !button(name)->accessibleName().isNull(), qPrintable(name));
        button(name)->click();
    }

    std::unique_ptr<WaitPanel> m_panel;
    QList<Event> m_events;
    QList<ProgramAction> m_actions;
};

GOLIVE_WINDOW_TEST(WaitPanelTest)

} // namespace tst_waitpanel

#include "tst_waitpanel.moc"
