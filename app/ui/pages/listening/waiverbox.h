#pragma once

#include "domain/setup.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPushButton;

namespace golive::ui {

class FieldNote;

/// Going on without anybody listening: a word has to be typed, so that nobody clicks it away.
class WaiverBox : public Card
{
    Q_OBJECT
public:
    explicit WaiverBox(QWidget *parent = nullptr);

    void draw(const std::optional<EventsWaiver> &);

Q_SIGNALS:
    void waived(const QString &typed);
    void takenBack();

private:
    QLineEdit *m_field;
    FieldNote *m_note;
    QPushButton *m_takeBack;
};

} // namespace golive::ui
