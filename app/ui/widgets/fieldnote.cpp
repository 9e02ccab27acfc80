#include "ui/widgets/fieldnote.h"

#include "ui/style/spacing.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/problemtext.h"
#include "ui/wording/supporttext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

FieldNote::FieldNote(QWidget *parent) : QWidget(parent), m_words(new WrapLabel(QString(), "small", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FieldNote::note(const QString &text, Tone tone)
{
    switch (tone) {
    case Tone::Hint: m_words->setRole("small"); break;
    case Tone::Good: m_words->setRole("good"); break;
    case Tone::Warning: m_words->setRole("warning"); break;
    case Tone::Fault: m_words->setRole("fault"); break;
    }
    m_problem.reset();
    offerSupport(false);
    m_words->say(text);
    setVisible(!text.isEmpty());
}

bool FieldNote::noteProblem(const std::optional<Problem> &problem, Problem::Field field, const QString &hint)
{
    const bool isMine = problem && problem->field == field;
    note(isMine ? problemSentence(*problem) : hint, isMine ? Tone::Fault : Tone::Hint);
    if (isMine) {
        m_problem = problem;
        offerSupport(maySupportHelp(*problem));
    }
    return isMine;
}

QString FieldNote::text() const
{
    return m_words->text();
}

void FieldNote::offerSupport(bool isOffered)
{
    if (!m_support) {
        if (!isOffered)
            return;
        m_support = new LinkButton(tr("Write to support"), this);
        m_support->setObjectName(u"fieldSupport"_s);
        m_support->setAccessibleName(m_support->text());
        layout()->addWidget(m_support);
        layout()->setAlignment(m_support, Qt::AlignLeading);
        connect(m_support, &QPushButton::clicked, this, [this] {
            if (m_problem)
                Q_EMIT supportPressed(*m_problem);
        });
    }
    m_support->setVisible(isOffered);
}

} // namespace golive::ui

#include "moc_fieldnote.cpp"
