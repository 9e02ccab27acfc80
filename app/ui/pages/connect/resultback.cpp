#include "ui/pages/connect/resultback.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/ownertext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ResultBack::ResultBack(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"ownerResultBack"_s);
    auto *card = newCard(this, Card::Tone::Accent, tr("Tell your provider"));
    m_intro = newLabel(card);
    auto *copy = newButton(card, u"copyResultButton"_s, tr("Copy the result"), "primary");
    auto *save = newButton(card, u"saveResultButton"_s, tr("Save it as a file"));
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(copy);
    row->addWidget(save);
    m_done = newLabel(card, "good");
    m_done->setObjectName(u"resultCopied"_s);
    m_says = newLabel(card, "small");
    m_says->setObjectName(u"resultToSend"_s);
    auto *fold = new FoldButton(tr("What it says"), m_says, card);
    fold->setObjectName(u"resultToSendFold"_s);
    card->body()->addWidget(m_intro);
    card->body()->addLayout(row);
    card->body()->addWidget(m_done);
    card->body()->addWidget(fold, 0, Qt::AlignLeading);
    card->body()->addWidget(m_says);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_done->say({});
    connect(copy, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(CopyOwnerResult{});
        m_done->say(m_view.sender.isEmpty() ? tr("Copied. Paste it into the chat with your provider now.")
                                            : tr("Copied. Paste it into the chat with %1 now.").arg(m_view.sender));
    });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SaveOwnerResult{}); });
}

void ResultBack::draw(const ExchangeView &view)
{
    showIf(view.toSend.has_value(), this);
    if (view == m_view)
        return;
    // What was copied before says less.
    if (view.toSend != m_view.toSend)
        m_done->say({});
    m_view = view;
    m_intro->say(
        view.sender.isEmpty()
            ? tr("Send your provider one line that says how Facebook's part went. No password, no phone number "
                 "and no chat is in it.")
            : tr("Send %1 one line that says how Facebook's part went. No password, no phone number and no chat is "
                 "in it.")
                  .arg(view.sender));
    if (view.toSend)
        m_says->setText(ownerResultSays(*view.toSend));
}

} // namespace golive::ui

#include "moc_resultback.cpp"
