#include "ui/pages/connect/linklife.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/calltext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

LinkLife::LinkLife(QWidget *parent)
    : QWidget(parent), m_age(newLabel(this, "muted")), m_allowance(newLabel(this, "small")),
      m_newLink(newLinkButton(this, u"newLinkButton"_s, tr("Make a new link"))),
      m_confirm(newCard(this, Card::Tone::Warning))
{
    m_age->setObjectName(u"linkAge"_s);
    m_allowance->setObjectName(u"linkAllowance"_s);
    auto *make = newButton(m_confirm, u"newLinkConfirm"_s, tr("Yes, make a new one"));
    auto *keep = newButton(m_confirm, u"newLinkKeep"_s, tr("Keep this one"));
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(make);
    row->addWidget(keep);
    m_confirm->body()->addWidget(newLabel(m_confirm, nullptr, ConnectText::newLinkAsk()));
    m_confirm->body()->addLayout(row);
    m_confirm->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_age);
    column->addWidget(m_allowance);
    column->addWidget(m_newLink, 0, Qt::AlignLeading);
    column->addWidget(m_confirm);
    connect(m_newLink, &QPushButton::clicked, m_confirm, [this, keep] {
        m_confirm->show();
        bringIntoView(m_confirm);
        keep->setFocus(Qt::OtherFocusReason);
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_newLink->setFocus(Qt::OtherFocusReason);
    });
    connect(make, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        Q_EMIT happened(event::NewLinkWanted{});
    });
}

void LinkLife::draw(const ConnectView &view)
{
    const bool hasLink = !view.link.isEmpty() && !view.isFetchingLink;
    m_age->setRole(view.isLinkExpired ? "warning" : "muted");
    m_age->say(hasLink ? CallText::linkAge(view) : QString());
    const bool canMake = view.canMakeLink && view.linksLeft > 0;
    m_allowance->say(view.canMakeLink && view.linksMade > 0 ? CallText::linkAllowance(view) : QString());
    showIf(canMake, m_newLink);
    m_newLink->setEnabled(!view.isFetchingLink);
    if (!canMake)
        m_confirm->hide();
}

} // namespace golive::ui

#include "moc_linklife.cpp"
