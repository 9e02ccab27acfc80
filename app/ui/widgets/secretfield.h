#pragma once

#include "base/secret.h"

#include <QLineEdit>

namespace golive::ui {

/// A field for a secret. What was typed does not outlive the page being on the screen.
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    Secret secret() const { return Secret(text().trimmed()); }

public Q_SLOTS:
    void setRevealed(bool isRevealed);

protected:
    void hideEvent(QHideEvent *) override;
};

} // namespace golive::ui
