#pragma once

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// Says, beside what is filled in already, that it is the last client's, and leads to all that is remembered.
class ProfileMark : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileMark(QWidget *parent = nullptr);

    /// Hidden where there is nothing to say.
    void say(const QString &text);

Q_SIGNALS:
    void profileWanted();

private:
    WrapLabel *m_text;
};

} // namespace golive::ui
