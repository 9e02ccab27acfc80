#pragma once

#include "domain/sync/arming.h"
#include "ui/widgets/card.h"

#include <QList>

#include <utility>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// Whether the system behind the address knows that old chats are old. Nothing is pressed until it was answered.
class OldChatsBox : public Card
{
    Q_OBJECT
public:
    explicit OldChatsBox(QWidget *parent = nullptr);

    /// `host` is where the chats go.
    void draw(Arming::OldChats, const QString &host);

Q_SIGNALS:
    void answered(golive::Arming::OldChats answer);

private:
    QPushButton *add(Arming::OldChats, const QString &objectName);

    WrapLabel *m_question;
    QList<std::pair<Arming::OldChats, QPushButton *>> m_answers;
    WrapLabel *m_note;
};

} // namespace golive::ui
