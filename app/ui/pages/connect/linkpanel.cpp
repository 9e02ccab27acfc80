#include "ui/pages/connect/linkpanel.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/doneline.h"
#include "ui/pages/connect/linklife.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/qrview.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

LinkPanel::LinkPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(newLabel(this, nullptr, ConnectText::browserIntro()));
    m_reason = newLabel(this, "warning");
    m_state = newLabel(this, "muted");
    column->addWidget(m_reason);
    column->addWidget(m_state);
    buildHere(column);
    buildOtherDevice(column);
    m_life = new LinkLife(this);
    column->addWidget(m_life);
    column->addStretch(1);
    connect(m_life, &LinkLife::happened, this, &LinkPanel::happened);
}

void LinkPanel::buildHere(QVBoxLayout *column)
{
    auto *card = newCard(this, Card::Tone::Plain, tr("On this computer"));
    auto *open = newButton(card, u"openBrowserButton"_s, tr("Open in my browser"), "primary");
    auto *companion = newButton(card, u"companionButton"_s, tr("Keep the cards beside it"));
    auto *copy = newButton(card, u"copyLinkButton"_s, tr("Copy the link"));
    m_done = new DoneLine(u"linkDone"_s, card);
    auto *row = new FlowLayout(spacing::small);
    for (QPushButton *button : {open, companion, copy})
        row->addWidget(button);
    m_ways << open << copy;
    card->body()->addLayout(row);
    card->body()->addWidget(m_done);
    card->body()->addWidget(
        newLabel(card, "small", tr("The cards get a narrow window of their own, which can stay in front.")));
    column->addWidget(card);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(OpenLinkInBrowser{}); });
    connect(companion, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ShowCompanion{}); });
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CopyLink{}); });
}

// Folded: whoever scans it with the phone that has to scan Facebook's own code later is stuck there.
void LinkPanel::buildOtherDevice(QVBoxLayout *column)
{
    auto *inside = new QWidget(this);
    auto *fold = new FoldButton(tr("Open it on another computer or tablet"), inside, this);
    fold->setObjectName(u"otherDeviceFold"_s);
    m_qr = new QrView(inside);
    m_qr->setObjectName(u"linkQr"_s);
    m_qr->setAccessibleName(tr("The link as a QR code"));
    m_qr->setFixedSize(m_qr->sizeHint());
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::small);
    body->addWidget(newLabel(inside, "warning",
                             tr("Not with the phone whose number is connected: it has to scan another code later.")));
    body->addWidget(m_qr, 0, Qt::AlignLeading);
    column->addWidget(fold, 0, Qt::AlignLeading);
    column->addWidget(inside);
    connect(fold, &QPushButton::toggled, this, [inside](bool isOpen) {
        if (isOpen)
            bringIntoView(inside);
    });
}

void LinkPanel::draw(const ConnectView &view)
{
    const bool hasLink = !view.link.isEmpty() && !view.isFetchingLink;
    m_reason->say(ConnectText::surfaceReason(view));
    m_state->say(hasLink ? QString() : ConnectText::surfaceEmpty(view));
    m_qr->setText(hasLink ? view.link.toString(QUrl::FullyEncoded) : QString());
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(hasLink);
    m_life->draw(view);
}

void LinkPanel::tellDone(const ProgramAction &action, bool isDone)
{
    m_done->tell(action, isDone);
}

} // namespace golive::ui

#include "moc_linkpanel.cpp"
