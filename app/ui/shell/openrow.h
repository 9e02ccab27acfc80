#pragma once

#include "domain/view/openclients.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace golive::ui {

/// The clients that are open, each with what is left of its 24 hours: one press, or Ctrl and its number, goes there.
/// One line in any window: names are cut first, the time stays.
class OpenRow : public QWidget
{
    Q_OBJECT
public:
    explicit OpenRow(QWidget *parent = nullptr);

    void draw(const QList<OpenClientView> &);

Q_SIGNALS:
    void chosen(const golive::SetupId &setup);

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    void fit();
    void dress(QPushButton &, const OpenClientView &);

    QList<OpenClientView> m_drawn;
    QList<QPushButton *> m_buttons;
};

} // namespace golive::ui
