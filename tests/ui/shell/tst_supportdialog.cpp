#include "testing/windowtest.h"
#include "ui/shell/supportdialog.h"
#include "ui/shell/supportparts.h"
#include "ui/wording/bundlewording.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_supportdialog {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

QList<BundleText> texts()
{
    return {{BundlePart::Problems, u"About: NAME-1\n"_s},
            {BundlePart::Versions, u"Golive: 0.1.0\n"_s},
            {BundlePart::Ledger, u"onboarding,call\n"_s},
            {BundlePart::Doctor, u"all well\n"_s}};
}

/// The questions, then the parts with the very text that would be written; nothing leaves before that.
class SupportDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_dialog = std::make_unique<SupportDialog>(true);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void eachCategoryAsksItsOwn()
    {
        auto *category = find<QComboBox>(u"supportCategory"_s);
        QCOMPARE(category->count(), static_cast<int>(enumCount<SupportCategory>));
        QStringList questions;
        for (int i = 0; i < category->count(); ++i) {
            category->setCurrentIndex(i);
            const SupportCategory about = categoryNamed(category->currentData().toString());
            QCOMPARE(find<QLabel>(u"supportQuestion"_s)->text(), BundleWording::question(about));
            const auto choices = m_dialog->findChildren<QRadioButton *>();
            QCOMPARE(choices.size(), answersTo(about).size());
            for (const QRadioButton *choice : choices) {
                QVERIFY(!choice->text().isEmpty());
                QVERIFY(!choice->isChecked());
            }
            questions << BundleWording::question(about) + BundleWording::ownWords(about);
        }
        QCOMPARE(QSet<QString>(questions.begin(), questions.end()).size(), category->count());
    }

    void whatWasAnsweredIsHandedOver()
    {
        QSignalSpy wanted(m_dialog.get(), &SupportDialog::partsWanted);
        choose(SupportCategory::Chats);
        find<QRadioButton>(u"supportAnswer-shared"_s)->click();
        find<QPlainTextEdit>(u"supportWords"_s)->setPlainText(u" older chats \n"_s);
        find<QPushButton>(u"supportNext"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SupportAnswers>(),
                 (SupportAnswers{SupportCategory::Chats, u"shared"_s, u"older chats"_s}));
    }

    void whatIsProposedIsTicked()
    {
        goToParts(SupportCategory::Chats);
        QCOMPARE(ticked(),
                 (QStringList{title(BundlePart::Problems), title(BundlePart::Versions), title(BundlePart::Ledger)}));
        // Back, and about something else.
        find<QPushButton>(u"supportBack"_s)->click();
        goToParts(SupportCategory::Program);
        QCOMPARE(ticked(),
                 (QStringList{title(BundlePart::Problems), title(BundlePart::Versions), title(BundlePart::Doctor)}));
    }

    void whatAPersonUntickedStaysSo()
    {
        goToParts(SupportCategory::Chats);
        auto *list = find<QListWidget>(u"supportParts"_s);
        list->item(1)->setCheckState(Qt::Unchecked);
        QList<BundleText> later = texts();
        later << BundleText{BundlePart::Journal, u"more"_s}; // the doctor looked meanwhile, or the like
        m_dialog->draw(later);
        QCOMPARE(ticked(),
                 (QStringList{title(BundlePart::Problems), title(BundlePart::Ledger), title(BundlePart::Journal)}));
    }

    void theVeryTextIsShown()
    {
        goToParts(SupportCategory::Chats);
        auto *list = find<QListWidget>(u"supportParts"_s);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            QCOMPARE(find<QPlainTextEdit>(u"supportText"_s)->toPlainText(), texts().at(i).text);
            QVERIFY(find<QPlainTextEdit>(u"supportText"_s)->isReadOnly());
            QCOMPARE(find<QLabel>(u"supportPartTitle"_s)->text(), fileNameOf(texts().at(i).part));
        }
    }

    void onlyWhatIsTickedIsSaved()
    {
        goToParts(SupportCategory::Chats);
        QImage picture(8, 6, QImage::Format_RGB32);
        picture.fill(Qt::red);
        m_dialog->addPicture(picture);
        m_dialog->addPicture(picture);
        QVERIFY(find<QLabel>(u"supportPicture"_s)->isVisible());
        QVERIFY(!find<QPlainTextEdit>(u"supportText"_s)->isVisible());
        auto *list = find<QListWidget>(u"supportParts"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(5)->setCheckState(Qt::Unchecked);
        QSignalSpy wanted(m_dialog.get(), &SupportDialog::saveWanted);
        find<QPushButton>(u"supportSave"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).value<QList<BundleText>>(), (QList<BundleText>{texts().at(1), texts().at(2)}));
        QCOMPARE(wanted.first().at(1).value<QList<QImage>>(), (QList<QImage>{picture}));
    }

    void nothingTickedIsNothingToSave()
    {
        goToParts(SupportCategory::Chats);
        auto *save = find<QPushButton>(u"supportSave"_s);
        QVERIFY(save->isEnabled());
        auto *list = find<QListWidget>(u"supportParts"_s);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!save->isEnabled());
    }

    void theKeyboardGoesFromTheTopDown()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        choose(SupportCategory::Chats);
        QTRY_VERIFY(find<QRadioButton>(u"supportAnswer-not-sure"_s)->isVisible());
        find<QComboBox>(u"supportCategory"_s)->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), u"supportAnswer-shared"_s);
        for (int i = 0; i < 3 && m_dialog->focusWidget()->objectName() != "supportWords"_L1; ++i)
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget()->objectName(), u"supportWords"_s);
    }

    void enterWritesNothing()
    {
        goToParts(SupportCategory::Chats);
        QSignalSpy wanted(m_dialog.get(), &SupportDialog::saveWanted);
        QTest::keyClick(find<QListWidget>(u"supportParts"_s), Qt::Key_Return);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
    }

    void aFolderIsSaid()
    {
        SupportDialog dialog(false);
        QVERIFY(dialog.findChild<QLabel *>(u"supportIntro"_s)->text().contains(u"folder"_s));
        QVERIFY(!find<QLabel>(u"supportIntro"_s)->text().contains(u"folder"_s));
    }

    void everyControlHasNames()
    {
        goToParts(SupportCategory::Chats);
        const auto controls = m_dialog->findChildren<QAbstractButton *>();
        QVERIFY(controls.size() >= 6);
        for (const QAbstractButton *one : controls) {
            QVERIFY2(!one->objectName().isEmpty(), qPrintable(one->text()));
            QVERIFY(!one->accessibleName().isEmpty() || !one->text().isEmpty());
        }
        QVERIFY(!find<QListWidget>(u"supportParts"_s)->accessibleName().isEmpty());
        QVERIFY(!find<QComboBox>(u"supportCategory"_s)->accessibleName().isEmpty());
        QVERIFY(!find<QPlainTextEdit>(u"supportText"_s)->accessibleName().isEmpty());
        QVERIFY(!find<QPlainTextEdit>(u"supportWords"_s)->accessibleName().isEmpty());
    }

    void itFitsASmallScreen()
    {
        goToParts(SupportCategory::Chats);
        m_dialog->say(u"Saved: /home/somebody/Documents/golive-support-2026-11-29.zip"_s, true);
        const QSize least = m_dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 700 && least.height() <= 480,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

private:
    template <class T> T *find(const QString &name) const { return m_dialog->findChild<T *>(name); }
    void choose(SupportCategory about) const
    {
        auto *category = find<QComboBox>(u"supportCategory"_s);
        category->setCurrentIndex(category->findData(nameOf(about)));
    }
    void goToParts(SupportCategory about) const
    {
        choose(about);
        find<QPushButton>(u"supportNext"_s)->click();
        m_dialog->draw(texts());
    }
    QStringList ticked() const
    {
        QStringList titles;
        const auto *list = find<QListWidget>(u"supportParts"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                titles << list->item(i)->text();
        }
        return titles;
    }
    static QString title(BundlePart part) { return BundleWording::part(part); }

    std::unique_ptr<SupportDialog> m_dialog;
};

GOLIVE_WINDOW_TEST(SupportDialogTest)

} // namespace tst_supportdialog

#include "tst_supportdialog.moc"
