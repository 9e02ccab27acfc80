#pragma once

#include "ui/widgets/wrapping.h"

#include <QPushButton>

namespace golive::ui {

/// A button that looks like a link, for the less likely way on.
class LinkButton : public Wrapping<QPushButton>
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *) override;
};

} // namespace golive::ui
