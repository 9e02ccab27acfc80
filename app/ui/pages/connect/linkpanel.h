#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class Card;
class QrView;
class WrapLabel;

/// The other route: the signed link in a browser, here or at the owner's.
class LinkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinkPanel(QWidget *parent = nullptr);

    void draw(const ConnectView &);

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void buildHere(QVBoxLayout *);
    void buildOwner(QVBoxLayout *);
    void buildNewLink(QVBoxLayout *);

    WrapLabel *m_reason = nullptr;
    WrapLabel *m_state = nullptr;
    QrView *m_qr = nullptr;
    QList<QPushButton *> m_ways; ///< Need a link.
    WrapLabel *m_expiry = nullptr;
    QPushButton *m_newLink = nullptr;
    Card *m_confirm = nullptr;
    WrapLabel *m_left = nullptr;
};

} // namespace golive::ui
