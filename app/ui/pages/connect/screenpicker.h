#pragma once

#include "domain/connect/coachscreen.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace golive::ui {

/// The small pictures of all cards: "Which of these do you see?".
class ScreenPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ScreenPicker(QWidget *parent = nullptr);

    /// Marks the one whose card is shown.
    void mark(CoachScreen);

Q_SIGNALS:
    void picked(golive::CoachScreen screen);

private:
    static QSize pictureSize();

    QHash<CoachScreen, QPushButton *> m_pictures;
};

} // namespace golive::ui
