#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

#include <QList>

#include <utility>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// Sharing the old chats: before the code what it means, afterwards what was tapped.
class SharingChoice : public Card
{
    Q_OBJECT
public:
    explicit SharingChoice(QWidget *parent = nullptr);

    void draw(CoachScreen, ScreenOrder, const ConnectView &);

Q_SIGNALS:
    void told(golive::ChatSharing told);

private:
    QPushButton *add(ChatSharing, const QString &objectName, const QString &text);

    WrapLabel *m_intro;
    WrapLabel *m_freedom;
    WrapLabel *m_later;
    WrapLabel *m_ask;
    QWidget *m_buttons;
    QList<std::pair<ChatSharing, QPushButton *>> m_answers;
    WrapLabel *m_told;
};

} // namespace golive::ui
