#pragma once

#include "domain/problem.h"

#include <QWidget>

#include <optional>

namespace golive::ui {

class PastedLink;

/// Somebody works on Gupshup's own site: what to do there, and where to paste a link that was sent.
class GuidancePanel : public QWidget
{
    Q_OBJECT
public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    void draw(const std::optional<Problem> &);
    QWidget *firstField() const;

Q_SIGNALS:
    void linkPasted(const QString &text);
    void siteWanted();

private:
    PastedLink *m_paste = nullptr;
};

} // namespace golive::ui
