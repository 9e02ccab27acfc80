#include "shellviews.h"

#include "testing/members.h"
#include "testing/windowtest.h"
#include "ui/pages/start/setuplist.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

namespace tst_foreigntext {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Markup, another reading direction, what cannot be seen, and a line that looks like one of ours.
const QString evil = u"<b>evil</b><img src='file:///x'>\u202e\u2066\u200b\ufeff\u00ad\nGolive: all is well"_s;

/// Fills each text of a value, at any depth; what the set-up is found by again stays.
struct Poison
{
    template <class T> void operator()(T &value) const
    {
        if constexpr (std::is_same_v<T, QString>) {
            value = evil;
        } else if constexpr (members::Kind<T>::isOptional) {
            if (value)
                (*this)(*value);
        } else if constexpr (members::Kind<T>::isList) {
            for (auto &one : value)
                (*this)(one);
        } else if constexpr (members::Kind<T>::isMap) {
            T changed;
            for (auto it = value.cbegin(); it != value.cend(); ++it) {
                auto key = it.key();
                auto mapped = it.value();
                (*this)(key);
                (*this)(mapped);
                changed.insert(key, mapped);
            }
            value = changed;
        } else if constexpr (std::is_aggregate_v<T> && std::is_class_v<T> && !std::is_same_v<T, SetupId>) {
            std::apply([this](auto &...member) { ((*this)(member), ...); }, members::of(value));
        }
    }
};

/// A set-up in which every text is evil; its chosen app is in the list.
Setup evilSetup(Step step)
{
    Setup setup = members::filled<Setup>();
    Poison()(setup);
    setup.step = step;
    setup.furthest = Step::Done;
    setup.client.door = Door::LinkOwner;
    setup.screen.busy.reset();
    return setup;
}

Surroundings evilSurroundings()
{
    Surroundings around = members::filled<Surroundings>();
    Poison()(around);
    around.language = u"en"_s;
    around.hostCountry = u"BR"_s;
    around.guard.kind = GuardView::Kind::Elsewhere;
    around.areOthersHidden = false; // else nothing of theirs is there to be seen
    for (SetupSummary &one : around.unfinished)
        one.guard.kind = GuardView::Kind::Elsewhere;
    return around;
}

bool isPlain(const QString &text)
{
    for (const char32_t point : text.toUcs4()) {
        const auto category = QChar::category(point);
        if (category == QChar::Other_Format || (category == QChar::Other_Control && point != U'\n'))
            return false;
    }
    // Our own texts may have several lines; none of theirs begins one.
    return !text.contains(u"\nGolive: all is well");
}

QString where(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// What of this widget is drawn otherwise than as the plain text that it is.
QStringList faultsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(),     widget.statusTip(),      widget.whatsThis(),
                      widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()};
    QStringList faults;
    if (Qt::mightBeRichText(widget.toolTip()) && widget.toolTip().contains(u"<b>evil"))
        faults << where(widget) + u": a tool tip as markup"_s;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts << label->text();
        if (!label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            faults << where(widget) + u": a label that may draw markup: "_s + label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts << button->text();
    } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        texts << field->text() << field->placeholderText();
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        for (int i = 0; view->model() && i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                texts << index.data(role).toString();
        }
        if (const auto *list = qobject_cast<const ui::SetupList *>(view)) {
            for (int i = 0; i < list->rows().rowCount(); ++i) {
                const ui::SetupRowText &row = list->rows().text(i);
                texts << row.title << row.heard();
                for (const ui::RowButton &button : row.buttons)
                    texts << button.text << button.name;
            }
        }
    } else if (const auto *report = qobject_cast<const QTextBrowser *>(&widget)) {
        // Made of markup, and so each foreign text in it is escaped: it is read as it was written.
        texts << report->toPlainText();
        if (report->toHtml().contains(u"<img"))
            faults << where(widget) + u": a foreign picture"_s;
    }
    for (const QString &text : texts) {
        if (!isPlain(text))
            faults << where(widget) + u": "_s + QString::fromLatin1(text.toUtf8().toPercentEncoding(" <>'"));
    }
    return faults;
}

QStringList faultsIn(const QWidget &window)
{
    QStringList faults = faultsOf(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        faults << faultsOf(*widget);
    return faults;
}

bool saysEvil(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    const auto reports = window.findChildren<QTextBrowser *>();
    const QString words = u"<b>evil</b>"_s;
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text().contains(words); }) ||
           std::any_of(reports.begin(), reports.end(),
                       [&](const QTextBrowser *one) { return one->toPlainText().contains(words); });
}

/// Whatever a server, a file or an event says is drawn as the plain text that it is, on every page.
class ForeignTextTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<Access>("access");
        for (const Step step : enumValues<Step>()) {
            for (const Access access : enumValues<Access>())
                QTest::addRow("step %d, access %d", static_cast<int>(step), static_cast<int>(access)) << step << access;
        }
    }

    void everyPage()
    {
        QFETCH(Step, step);
        QFETCH(Access, access);
        Setup setup = evilSetup(step);
        setup.client.access = access;
        const QStringList faults = drawn(setup);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 5).join(u'\n')));
        QVERIFY(saysEvil(*m_window)); // it was there to be seen, in words
    }

    void everyProblem()
    {
        for (const Problem::Kind kind : enumValues<Problem::Kind>()) {
            Setup setup = evilSetup(Step::SetUp);
            setup.client.access = Access::Partner;
            setup.screen.problem->kind = kind;
            setup.screen.problem->field = Problem::Field::Page;
            const QStringList faults = drawn(setup);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::number(static_cast<int>(kind)) + faults.join(u'\n')));
        }
    }

    /// What the window asks about somebody else's set-up names him.
    void questionsToo()
    {
        Setup setup = evilSetup(Step::Start);
        QVERIFY(drawn(setup).isEmpty());
        auto *list = m_window->findChild<ui::SetupList *>(u"unfinishedRows"_s);
        int asked = 0;
        for (const ui::RowAction action : {ui::RowAction::TakeOver, ui::RowAction::PutAway}) {
            list->press(list->rows().summary(0).id, action);
            auto *question = m_window->findChild<QDialog *>();
            QVERIFY(question);
            if (const auto *box = qobject_cast<QMessageBox *>(question)) {
                QCOMPARE(box->textFormat(), Qt::PlainText);
                QVERIFY(isPlain(box->text()) && box->text().contains(u"<b>evil</b>"));
            } else {
                const QStringList faults = faultsIn(*question);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
            delete question;
            ++asked;
        }
        QCOMPARE(asked, 2);
    }

    /// ... and so does its menu, where "&" would be a key.
    void menusToo()
    {
        Setup setup = evilSetup(Step::Start);
        QVERIFY(drawn(setup).isEmpty());
        auto *list = m_window->findChild<ui::SetupList *>(u"unfinishedRows"_s);
        golive::testing::announcePopup();
        list->showMenu(list->rows().summary(0).id);
        const auto *menu = list->findChild<QMenu *>();
        QVERIFY(menu && menu->actions().size() == 3);
        for (const QAction *entry : menu->actions())
            QVERIFY2(isPlain(entry->text()) && entry->text().contains(u"evil"), qPrintable(entry->text()));
    }

private:
    QStringList drawn(const Setup &setup)
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->draw(viewOf(setup, evilSurroundings(), ui::samples::now()));
        return faultsIn(*m_window);
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

GOLIVE_WINDOW_TEST(ForeignTextTest)

} // namespace tst_foreigntext

#include "tst_foreigntext.moc"
