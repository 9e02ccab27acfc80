#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// One of the two calls, with what the ledger knows of it.
class SyncRow : public QWidget
{
    Q_OBJECT
public:
    explicit SyncRow(SyncKind, QWidget *parent = nullptr);

    void draw(const SetUpView &);

private:
    SyncKind m_kind;
    WrapLabel *m_state;
    WrapLabel *m_next;
    WrapLabel *m_detail;
    QPushButton *m_copy;
    QString m_requestId;
};

} // namespace golive::ui
