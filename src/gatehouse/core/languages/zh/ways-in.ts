import type { waysIn as english } from "../en/ways-in.ts";

export const waysIn: typeof english = {
  forgotTitle: "忘记密码？",
  forgotLead: "请输入您登录时使用的邮箱。如果有对应的账号，我们会发送一个链接，供您设置新密码。",
  forgotLeadByAdmin: (site) =>
    `请输入您登录时使用的邮箱。如果有对应的账号，${site} 的管理人员可以给您一个链接，供您设置新密码。`,
  sendLink: "给我发送链接",
  askForLink: "申请链接",
  linkSentTitle: "请查看您的邮件",
  linkSent: "如果此邮箱有对应的账号，您会在几分钟内收到一封包含链接的邮件。也请查看垃圾邮件文件夹。",
  linkAskedTitle: "您的申请已发送",
  linkAsked: (site) => `如果此邮箱有对应的账号，${site} 的管理人员现在已有给您的链接。请向他们索取。`,
  newPasswordTitle: "设置新密码",
  newPasswordLead: (email) => `适用于此邮箱的账号：${email}。所有其他设备将退出登录，您的程序令牌将被撤销。`,
  setPassword: "保存并登录",
  linkOver: "链接只能使用一次，且有时间限制；新链接会取代之前的链接。",
  newLink: "申请新链接",
  emailLead: "您用它登录。我们会向新邮箱发送链接，在您打开之前不会有任何变化。",
  newEmail: "新邮箱",
  yourPassword: "您的密码",
  changeEmail: "更改邮箱",
  emailChangedTitle: "您的邮箱已更改",
  emailChanged: (email) => `您现在使用此邮箱登录：${email}。`,
};
