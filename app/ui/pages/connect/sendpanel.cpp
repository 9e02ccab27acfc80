#include "ui/pages/connect/sendpanel.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/connect/doneline.h"
#include "ui/pages/connect/languagechoice.h"
#include "ui/pages/connect/linklife.h"
#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/sharetext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SendPanel::SendPanel(QWidget *parent)
    : Card(tr("Send the link to the owner"), parent), m_state(newLabel(this, "muted")),
      m_message(newCard(this, Tone::Quiet)), m_words(newLabel(m_message)),
      m_fold(new FoldButton(tr("What the message says"), m_message, this)), m_language(new LanguageChoice(this)),
      m_done(new DoneLine(u"sendDone"_s, this)), m_life(new LinkLife(this))
{
    setObjectName(u"sendPanel"_s);
    m_fold->setObjectName(u"messageFold"_s);
    m_words->setObjectName(u"messageToOwner"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->body()->addWidget(m_words);
    auto *row = new FlowLayout(spacing::small);
    row->addWidget(add(u"copyMessageButton"_s, tr("Copy the message"), CopyMessage{}, "primary"));
    row->addWidget(add(u"whatsAppLinkButton"_s, tr("Send on WhatsApp"), ShareLinkOnWhatsApp{}));
    row->addWidget(add(u"mailLinkButton"_s, tr("Write an e-mail"), MailLink{}));
    row->addWidget(add(u"copyLinkAloneButton"_s, tr("Copy the link alone"), CopyLink{}));
    QPushButton *file = add(u"saveSetupFileButton"_s, tr("Save a set-up file"), SaveSetupFile{});
    file->setToolTip(tr("The owner opens the set-up file with Golive and gets these cards too."));
    row->addWidget(file);
    body()->setSpacing(spacing::small);
    body()->addWidget(m_state);
    body()->addLayout(row);
    body()->addWidget(m_done);
    body()->addWidget(m_language);
    body()->addWidget(m_fold, 0, Qt::AlignLeading);
    body()->addWidget(m_message);
    body()->addWidget(m_life);
    connect(m_language, &LanguageChoice::happened, this, &SendPanel::happened);
    connect(m_life, &LinkLife::happened, this, &SendPanel::happened);
}

QPushButton *SendPanel::add(const QString &objectName, const QString &text, const ProgramAction &action,
                            const char *role)
{
    auto *button = newButton(this, objectName, text, role);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
    m_ways << button;
    return button;
}

void SendPanel::draw(const PageView &page, const ConnectView &view)
{
    const bool hasLink = !view.link.isEmpty() && !view.isFetchingLink;
    m_state->say(hasLink ? QString() : ConnectText::surfaceEmpty(view));
    m_words->say(hasLink ? shareText(page).body : QString());
    m_fold->setEnabled(hasLink);
    m_language->draw(page.owner);
    // What would be sent must work.
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(hasLink && !view.isLinkExpired);
    m_life->draw(view);
}

void SendPanel::tellDone(const ProgramAction &action, bool isDone)
{
    m_done->tell(action, isDone);
}

} // namespace golive::ui

#include "moc_sendpanel.cpp"
