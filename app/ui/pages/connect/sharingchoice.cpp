#include "ui/pages/connect/sharingchoice.h"

#include "ui/pages/connect/connecttext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SharingChoice::SharingChoice(QWidget *parent)
    : Card(parent), m_intro(newLabel(this)), m_freedom(newLabel(this, nullptr, ConnectText::sharingFreedom())),
      m_later(newLabel(this, "warning", ConnectText::sharingLater())),
      m_ask(newLabel(this, "fieldLabel", ConnectText::sharingAsk())), m_buttons(new QWidget(this)),
      m_told(newLabel(this, "good"))
{
    setTone(Tone::Accent);
    m_intro->setObjectName(u"sharingIntro"_s);
    body()->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    body()->setSpacing(spacing::small);
    // Meta's labels, as documented: never translated.
    auto *column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(add(ChatSharing::Shared, u"sharingShared"_s, u"Share chats"_s));
    column->addWidget(add(ChatSharing::NotShared, u"sharingNotShared"_s, u"Don\u2019t share chats"_s));
    column->addWidget(add(ChatSharing::NotSure, u"sharingNotSure"_s, tr("I am not sure")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_intro, m_freedom, m_later, m_ask, m_buttons, m_told})
        body()->addWidget(widget);
}

QPushButton *SharingChoice::add(ChatSharing sharing, const QString &objectName, const QString &text)
{
    auto *button = newButton(m_buttons, objectName, text, "toggle");
    button->setCheckable(true);
    m_answers << std::pair(sharing, button);
    // No QButtonGroup: where it is not exclusive Qt leaves only one of its buttons within reach of the keyboard.
    connect(button, &QPushButton::clicked, this, [this, sharing] { Q_EMIT told(sharing); });
    return button;
}

void SharingChoice::draw(CoachScreen screen, ScreenOrder order, const ConnectView &view)
{
    // By itself before the code is shown: what the phone asks then cannot be taken back.
    const bool isBefore = !view.isFinished && (screen == CoachScreen::ShareChats || isBeforeHandOff(screen, order));
    const bool isAfter = isPhoneInvolved(screen);
    showIf(isBefore || isAfter, this);
    m_intro->say(isBefore ? ConnectText::sharingIntro(view) : QString());
    showIf(isBefore, m_freedom);
    showIf(isBefore, m_later);
    showIf(isAfter, m_ask);
    showIf(isAfter, m_buttons);
    for (const auto &[each, button] : std::as_const(m_answers))
        button->setChecked(each == view.chatSharing);
    m_told->say(isAfter ? ConnectText::sharingTold(view.chatSharing) : QString());
}

} // namespace golive::ui

#include "moc_sharingchoice.cpp"
