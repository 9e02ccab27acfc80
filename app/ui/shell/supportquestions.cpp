#include "ui/shell/supportquestions.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/bundlewording.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SupportQuestions::SupportQuestions(QWidget *parent)
    : QWidget(parent), m_category(new QComboBox(this)), m_question(newLabel(this, "fieldLabel")),
      m_choices(new QVBoxLayout), m_answers(new QButtonGroup(this)), m_wordsLabel(newLabel(this, "fieldLabel")),
      m_words(new QPlainTextEdit(this))
{
    m_category->setObjectName(u"supportCategory"_s);
    m_category->setAccessibleName(tr("What it is about"));
    for (const SupportCategory one : enumValues<SupportCategory>())
        m_category->addItem(BundleWording::category(one), nameOf(one));
    m_question->setObjectName(u"supportQuestion"_s);
    m_wordsLabel->setObjectName(u"supportWordsLabel"_s);
    m_words->setObjectName(u"supportWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(72);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as there is room
    m_choices->setSpacing(spacing::tight);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    column->addWidget(newLabel(this, "fieldLabel", tr("What is it about?")));
    column->addWidget(m_category, 0, Qt::AlignLeading);
    column->addSpacing(spacing::small);
    column->addWidget(m_question);
    column->addLayout(m_choices);
    column->addSpacing(spacing::small);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words, 1);
    column->addWidget(newLabel(this, "small",
                               tr("Names, numbers, addresses and passwords are taken out before you see what would be "
                                  "written. You need not leave them out here.")));
    connect(m_category, &QComboBox::currentIndexChanged, this, &SupportQuestions::ask);
    ask();
}

SupportCategory SupportQuestions::category() const
{
    return categoryNamed(m_category->currentData().toString());
}

void SupportQuestions::ask()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SupportCategory about = category();
    m_question->say(BundleWording::question(about));
    QWidget *before = m_category;
    const QStringList answers = answersTo(about);
    for (const QString &answer : answers) {
        auto *choice = new QRadioButton(BundleWording::answer(about, answer), this);
        choice->setObjectName(u"supportAnswer-"_s + answer);
        choice->setProperty("answer", answer);
        m_answers->addButton(choice);
        m_choices->addWidget(choice);
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_words);
    m_wordsLabel->setText(BundleWording::ownWords(about));
    m_words->setAccessibleName(BundleWording::ownWords(about));
}

SupportAnswers SupportQuestions::answers() const
{
    const QAbstractButton *chosen = m_answers->checkedButton();
    return {category(), chosen ? chosen->property("answer").toString() : QString(), m_words->toPlainText().trimmed()};
}

} // namespace golive::ui

#include "moc_supportquestions.cpp"
