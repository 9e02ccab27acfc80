#include "ui/pages/connect/linkpanel.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/besidelayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/qrview.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

LinkPanel::LinkPanel(QWidget *parent) : QWidget(parent)
{
    QWidget *inside = this;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(newLabel(inside, nullptr, ConnectText::browserIntro()));
    m_reason = newLabel(inside, "warning");
    m_state = newLabel(inside, "muted");
    column->addWidget(m_reason);
    column->addWidget(m_state);
    buildHere(column);
    buildOwner(column);
    buildNewLink(column);
    column->addStretch(1);
}

void LinkPanel::buildHere(QVBoxLayout *column)
{
    auto *card = newCard(this, Card::Tone::Plain, tr("On this computer"));
    auto *open = newButton(card, u"openBrowserButton"_s, tr("Open in my browser"), "primary");
    m_ways << open;
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(card);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(OpenLinkInBrowser{}); });
}

void LinkPanel::buildOwner(QVBoxLayout *column)
{
    auto *card = newCard(this, Card::Tone::Plain, tr("Send it to the owner"));
    auto *copy = newButton(card, u"copyLinkButton"_s, tr("Copy the link"));
    auto *mail = newButton(card, u"mailLinkButton"_s, tr("Write an e-mail"));
    auto *whatsApp = newButton(card, u"whatsAppLinkButton"_s, tr("Send on WhatsApp"));
    auto *save = newButton(card, u"saveSetupFileButton"_s, tr("Save a set-up file"));
    m_qr = new QrView(card);
    m_qr->setObjectName(u"linkQr"_s);
    m_qr->setAccessibleName(tr("The link as a QR code"));
    m_qr->setFixedSize(m_qr->sizeHint());
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {copy, mail, whatsApp, save}) {
        buttons->addWidget(button);
        m_ways << button;
    }
    buttons->addStretch(1);
    // A QR code that is cut at its side cannot be scanned: where there is no room it stands below the buttons.
    auto *sides =
        new BesideLayout(BesideLayout::Share::SecondAsWanted, buttons->minimumSize().width(), spacing::section);
    sides->addItem(buttons);
    sides->addItem(new QWidgetItemV2(m_qr));
    card->body()->addLayout(sides);
    card->body()->addWidget(
        newLabel(card, "small", tr("The owner opens the set-up file with Golive and gets these cards too.")));
    column->addWidget(card);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CopyLink{}); });
    connect(mail, &QPushButton::clicked, this, [this] { Q_EMIT wanted(MailLink{}); });
    connect(whatsApp, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ShareLinkOnWhatsApp{}); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SaveSetupFile{}); });
}

void LinkPanel::buildNewLink(QVBoxLayout *column)
{
    m_expiry = newLabel(this, "muted");
    m_newLink = newLinkButton(this, u"newLinkButton"_s, tr("Make a new link"));
    m_confirm = newCard(this, Card::Tone::Warning);
    m_left = newLabel(m_confirm, "small");
    auto *make = newButton(m_confirm, u"newLinkConfirm"_s, tr("Yes, make a new one"));
    auto *keep = newButton(m_confirm, u"newLinkKeep"_s, tr("Keep this one"));
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(make);
    row->addWidget(keep);
    m_confirm->body()->addWidget(newLabel(m_confirm, nullptr, ConnectText::newLinkAsk()));
    m_confirm->body()->addWidget(m_left);
    m_confirm->body()->addLayout(row);
    m_confirm->hide();
    column->addWidget(m_expiry);
    column->addWidget(m_newLink, 0, Qt::AlignLeft);
    column->addWidget(m_confirm);
    connect(m_newLink, &QPushButton::clicked, m_confirm, [this] { m_confirm->show(); });
    connect(keep, &QPushButton::clicked, m_confirm, &QWidget::hide);
    connect(make, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        Q_EMIT happened(event::NewLinkWanted{});
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
    m_expiry->say(hasLink ? ConnectText::linkExpiry(view) : QString());
    const bool canMake = view.canMakeLink && view.linksLeft > 0;
    showIf(canMake, m_newLink);
    m_newLink->setEnabled(!view.isFetchingLink);
    m_left->say(ConnectText::linksLeft(view.linksLeft));
    if (!canMake)
        m_confirm->hide();
}

} // namespace golive::ui
