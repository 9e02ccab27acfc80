#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class Card;
class DoneLine;
class LinkLife;
class QrView;
class WrapLabel;

/// The other route: the signed link in a browser of this computer, with the cards beside it.
class LinkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinkPanel(QWidget *parent = nullptr);

    void draw(const ConnectView &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void buildHere(QVBoxLayout *);
    void buildOtherDevice(QVBoxLayout *);

    WrapLabel *m_reason = nullptr;
    WrapLabel *m_state = nullptr;
    QrView *m_qr = nullptr;
    QList<QPushButton *> m_ways; ///< Need a link.
    DoneLine *m_done = nullptr;
    LinkLife *m_life = nullptr;
};

} // namespace golive::ui
