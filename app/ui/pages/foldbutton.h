#pragma once

#include "ui/widgets/linkbutton.h"

namespace golive::ui {

/// A link that folds something out below itself, and back.
class FoldButton : public LinkButton
{
    Q_OBJECT
public:
    FoldButton(const QString &title, QWidget *folded, QWidget *parent = nullptr);

    void setTitle(const QString &title);

private:
    void turn(bool isOpen);

    QWidget *m_folded;
    QString m_title;
};

} // namespace golive::ui
