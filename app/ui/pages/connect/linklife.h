#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class Card;
class WrapLabel;

/// How old the signed link is, until when it works and what is left of the allowance. A new one is asked for, never
/// made by the way: whoever has the old one would be left with nothing.
class LinkLife : public QWidget
{
    Q_OBJECT
public:
    explicit LinkLife(QWidget *parent = nullptr);

    void draw(const ConnectView &);

Q_SIGNALS:
    void happened(const golive::Event &event);

private:
    WrapLabel *m_age;
    WrapLabel *m_allowance;
    QPushButton *m_newLink;
    Card *m_confirm;
};

} // namespace golive::ui
