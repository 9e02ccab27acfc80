#include "ui/shell/supportdialog.h"

#include "ui/pages/pageparts.h"
#include "ui/shell/supportparts.h"
#include "ui/style/spacing.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SupportDialog::SupportDialog(bool isZip, QWidget *parent)
    : QDialog(parent), m_title(newLabel(this, "heading")), m_intro(newLabel(this, "muted")),
      m_questions(new SupportQuestions), m_area(new QScrollArea(this)), m_parts(new SupportParts(this)),
      m_said(newLabel(this, "good")), m_back(newButton(this, u"supportBack"_s, tr("Back"))),
      m_next(newButton(this, u"supportNext"_s, tr("Show what would be written"))),
      m_save(newButton(this, u"supportSave"_s, tr("Save…"))), m_isZip(isZip)
{
    setObjectName(u"supportDialog"_s);
    setWindowTitle(tr("Support bundle"));
    m_title->setObjectName(u"supportTitle"_s);
    m_intro->setObjectName(u"supportIntro"_s);
    m_said->setObjectName(u"supportSaid"_s);
    setLook(*m_questions, "page");
    m_area->setObjectName(u"supportArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_questions);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"supportClose"_s);
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_area, 1);
    column->addWidget(m_parts, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(760, 560);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showParts(false); });
    connect(m_next, &QPushButton::clicked, this, &SupportDialog::goOn);
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveWanted(m_parts->chosenTexts(), m_parts->chosenPictures()); });
    connect(m_parts, &SupportParts::chosenChanged, this, &SupportDialog::drawSave);
    connect(m_parts, &SupportParts::pictureFileWanted, this, &SupportDialog::pictureFileWanted);
    connect(m_parts, &SupportParts::windowPictureWanted, this, &SupportDialog::windowPictureWanted);
    showParts(false);
}

void SupportDialog::showParts(bool areShown)
{
    const QString bundle = m_isZip ? tr("It becomes one file that you keep where you like.")
                                   : tr("It becomes a folder that you keep where you like: this Golive cannot make zip "
                                        "files.");
    m_title->say(areShown ? tr("What would be written") : tr("What shall support look at?"));
    m_intro->say(areShown
                     ? tr("Read each part, and untick what you do not want to give away. NUMBER-1, EMAIL-2 and the "
                          "like stand for what was taken out.")
                     : tr("A support bundle is what support needs to understand what went wrong. Golive sends it "
                          "nowhere. %1")
                           .arg(bundle));
    m_said->say({});
    showIf(!areShown, m_area);
    showIf(areShown, m_parts);
    showIf(areShown, m_back);
    showIf(!areShown, m_next);
    showIf(areShown, m_save);
    // Enter goes on, but writes nothing by itself.
    m_next->setDefault(!areShown);
    m_save->setAutoDefault(false);
    m_back->setAutoDefault(false);
    if (areShown)
        m_parts->findChild<QListWidget *>()->setFocus();
    else
        m_questions->findChild<QComboBox *>()->setFocus();
}

void SupportDialog::goOn()
{
    const SupportAnswers answers = m_questions->answers();
    m_isAnew = answers.category != m_answers.category || answers.answer != m_answers.answer || m_isAnew;
    m_answers = answers;
    showParts(true);
    Q_EMIT partsWanted(m_answers);
}

void SupportDialog::draw(const QList<BundleText> &texts)
{
    m_parts->draw(texts, proposedParts(m_answers.category, m_answers.answer), std::exchange(m_isAnew, false));
}

void SupportDialog::addPicture(const QImage &picture)
{
    m_parts->addPicture(picture);
}

void SupportDialog::drawSave()
{
    m_save->setEnabled(!m_parts->chosenTexts().isEmpty() || !m_parts->chosenPictures().isEmpty());
    m_said->say({});
}

void SupportDialog::say(const QString &what, bool isGood)
{
    m_said->setRole(isGood ? "good" : "fault");
    m_said->say(what);
    QAccessibleEvent told(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace golive::ui

#include "moc_supportdialog.cpp"
