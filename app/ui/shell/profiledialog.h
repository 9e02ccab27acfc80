#pragma once

#include "domain/profile/partnerprofile.h"

#include <QDialog>

class QGridLayout;

namespace golive::ui {

class WrapLabel;

/// What new clients of a partner account begin with, line by line, and how it is forgotten.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileDialog(const QString &account, QWidget *parent = nullptr);

    /// The header's value need not be in it, and is never shown.
    void draw(const PartnerProfile &);

Q_SIGNALS:
    void forgetWanted(golive::ProfilePart part);
    void forgetAllWanted();

private:
    WrapLabel *m_intro;
    QGridLayout *m_lines;
    QWidget *m_all;
    QWidget *m_place = nullptr; ///< Of the lines; made anew with each draw.
};

} // namespace golive::ui
