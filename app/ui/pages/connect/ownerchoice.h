#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// Where the owner is, and so in which window Facebook's part runs: in sight, since the wrong one costs the call.
class OwnerChoice : public QWidget
{
    Q_OBJECT
public:
    explicit OwnerChoice(QWidget *parent = nullptr);

    void draw(const ConnectView &, const OwnerView &);
    /// What the organisation decided on; nothing: whoever sits here chooses.
    void noteSurfaceSet(std::optional<SurfaceKind>);

Q_SIGNALS:
    void happened(const golive::Event &event);

private:
    WrapLabel *m_question;
    QPushButton *m_window;
    QPushButton *m_browser;
    QPushButton *m_elsewhere;
    WrapLabel *m_setBy;
    std::optional<SurfaceKind> m_surfaceSet;
};

} // namespace golive::ui
