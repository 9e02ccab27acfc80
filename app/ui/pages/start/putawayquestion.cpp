#include "ui/pages/start/putawayquestion.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/setuptext.h"

#include <QDialogButtonBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PutAwayQuestion::PutAwayQuestion(const SetupSummary &summary, QWidget *parent)
    : QDialog(parent), m_name(setupName(summary)), m_typed(nullptr), m_putAway(nullptr)
{
    setObjectName(u"putAwayQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Give this set-up up?"));
    const QString prompt = tr("To give it up, type its name: %1").arg(m_name);
    auto *cost = newLabel(this, nullptr, putAwayCost(summary));
    auto *ask = newLabel(this, "fieldLabel", prompt);
    cost->setObjectName(u"putAwayCost"_s);
    ask->setObjectName(u"putAwayPrompt"_s);
    m_typed = newField(this, u"putAwayName"_s, prompt);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    keep->setObjectName(u"putAwayKeep"_s);
    m_putAway = buttons->addButton(tr("Give it up"), QDialogButtonBox::AcceptRole);
    m_putAway->setObjectName(u"putAwayConfirm"_s);
    m_putAway->setEnabled(false);
    keep->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{cost, ask, m_typed, buttons})
        column->addWidget(widget);
    setMinimumWidth(460);

    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_putAway->setEnabled(text.trimmed().compare(m_name.trimmed(), Qt::CaseInsensitive) == 0);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace golive::ui

#include "moc_putawayquestion.cpp"
